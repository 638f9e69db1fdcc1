// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/judging/court.h"

#include <algorithm>

namespace wire {

namespace {

constexpr std::size_t maxStrangers = 64;

} // namespace

Role Court::roleOfAuthor(const KnownBlock &block) const
{
    const auto place = m_ruling.places.find(block.name.author);
    if (place == m_ruling.places.end())
        return Role::none;
    return place->second.roleAt(block.name.number, block.hash, m_lines);
}

bool Court::mayInvite(const KnownBlock &invite) const
{
    const auto &seat = std::get<Invite>(invite.block);
    const Role role = roleOfAuthor(invite);
    return seat.purpose == Purpose::person ? role == Role::owner : role != Role::none && seat.role <= role;
}

/// An owner's seat is withdrawn by who opened it and those above; any other also by every owner.
bool Court::mayWithdraw(const KnownBlock &withdrawal, const KnownBlock &invite) const
{
    const base::Tag &author = withdrawal.name.author;
    const Role role = roleOfAuthor(withdrawal);
    const bool isOwnersSeat = std::get<Invite>(invite.block).role == Role::owner;
    if (author == invite.name.author)
        return role >= (isOwnersSeat ? Role::owner : Role::reader) && mayInvite(invite);
    return role == Role::owner && (!isOwnersSeat || isAbove(m_ruling.places, author, invite.name.author));
}

bool Court::isWithdrawn(const KnownBlock &invite) const
{
    const auto roles = m_rolesOn.find(crypto::tagOf(std::get<Invite>(invite.block).seat));
    return roles != m_rolesOn.end()
        && std::any_of(roles->second.begin(), roles->second.end(), [this, &invite](const KnownBlock *block) {
               return std::get<RoleChange>(block->block).role == Role::none && mayWithdraw(*block, invite);
           });
}

std::vector<const KnownBlock *> Court::invitesOf(const Join &join) const
{
    std::vector<const KnownBlock *> invites;
    if (const auto there = m_invitesBy.find(join.invite.author); there != m_invitesBy.end())
        std::copy_if(there->second.begin(), there->second.end(), std::back_inserter(invites),
                     [&join](const KnownBlock *invite) {
                         return invite->name == join.invite && std::get<Invite>(invite->block).seat == join.seat;
                     });
    return invites;
}

void Court::judgeAll()
{
    for (const auto &[hash, block] : m_blocks)
        judge(*block);
    for (const auto &[tag, joins] : m_joinsBy)
        if (!m_ruling.places.contains(tag) && judgeStranger(tag) == Verdict::isVoid)
            m_ruling.voidAuthors.insert(tag);
}

Verdict Court::judge(const KnownBlock &block)
{
    if (const auto known = m_ruling.verdicts.find(block.hash); known != m_ruling.verdicts.end())
        return known->second;
    if (!m_beingJudged.insert(block.hash).second)
        return Verdict::unknownAuthor;
    const auto counts = [](bool does) { return does ? Verdict::counts : Verdict::isVoid; };
    Verdict verdict = Verdict::isVoid;
    if (std::holds_alternative<Found>(block.block))
        verdict = counts(block.hash == m_space.hash);
    else if (std::holds_alternative<Join>(block.block))
        verdict = judgeJoin(block);
    else if (!m_ruling.places.contains(block.name.author))
        verdict = judgeStranger(block.name.author);
    else if (std::holds_alternative<Invite>(block.block))
        verdict = counts(mayInvite(block));
    else if (std::holds_alternative<RoleChange>(block.block))
        verdict = judgeRole(block);
    else
        verdict = counts(isByOwner(block));
    m_ruling.verdicts[block.hash] = verdict;
    return verdict;
}

/// Of an author without a place: void if every join of it is, else perhaps the one that counts is still to come.
Verdict Court::judgeStranger(const base::Tag &tag)
{
    const auto joins = m_joinsBy.find(tag);
    if (joins == m_joinsBy.end())
        return Verdict::unknownAuthor;
    if (m_depth == maxStrangers)
        return Verdict::unknownAuthor;
    ++m_depth;
    const bool allVoid = std::all_of(joins->second.begin(), joins->second.end(),
                                     [this](const KnownBlock *join) { return judge(*join) == Verdict::isVoid; });
    --m_depth;
    return allVoid ? Verdict::isVoid : Verdict::unknownAuthor;
}

Verdict Court::judgeJoin(const KnownBlock &block)
{
    const auto &join = std::get<Join>(block.block);
    const auto place = m_ruling.places.find(block.name.author);
    if (place != m_ruling.places.end() && place->second.join == block.hash)
        return Verdict::counts;
    const std::vector<const KnownBlock *> invites = invitesOf(join);
    bool mayStillCome = invites.empty();
    for (const KnownBlock *invite : invites) {
        const Verdict verdict = judge(*invite);
        mayStillCome = mayStillCome || verdict == Verdict::unknownAuthor;
        // A second line of a device that has its place already: a fork from the first block on.
        if (verdict == Verdict::counts && !isWithdrawn(*invite) && place != m_ruling.places.end()
            && place->second.key == join.key)
            return Verdict::counts;
    }
    return mayStillCome ? Verdict::unknownAuthor : Verdict::isVoid;
}

Verdict Court::judgeRole(const KnownBlock &block) const
{
    const auto &change = std::get<RoleChange>(block.block);
    if (m_ruling.places.contains(change.member))
        return m_effective.contains(block.hash) ? Verdict::counts : Verdict::isVoid;
    const auto seats = m_invitesTo.find(change.member);
    bool may = isByOwner(block) && change.role != Role::owner;
    if (seats != m_invitesTo.end())
        may = change.role == Role::none
            && std::any_of(seats->second.begin(), seats->second.end(),
                           [this, &block](const KnownBlock *invite) { return mayWithdraw(block, *invite); });
    return may ? Verdict::counts : Verdict::isVoid;
}

void Court::listSeats()
{
    for (const auto &[hash, block] : m_blocks) {
        const auto *invite = std::get_if<Invite>(&block->block);
        if (invite == nullptr || m_ruling.verdicts.at(hash) != Verdict::counts)
            continue;
        Seat seat{invite->seat, crypto::tagOf(invite->seat), block->name,         hash, invite->role, invite->purpose,
                  invite->part, invite->expiresMs,           isWithdrawn(*block), {}};
        std::set<base::Tag> joined;
        if (const auto joins = m_joinsFor.find(block->name); joins != m_joinsFor.end())
            for (const KnownBlock *join : joins->second)
                if (std::get<Join>(join->block).seat == invite->seat
                    && m_ruling.verdicts.at(join->hash) == Verdict::counts)
                    joined.insert(join->name.author);
        seat.joined.assign(joined.begin(), joined.end());
        m_ruling.seats.push_back(std::move(seat));
    }
    std::sort(m_ruling.seats.begin(), m_ruling.seats.end(), [](const Seat &left, const Seat &right) {
        return std::tie(left.invite, left.inviteHash) < std::tie(right.invite, right.inviteHash);
    });
}

Ruling rule(const base::SpaceId &space, const Blocks &blocks, const Lines &lines)
{
    return Court(space, blocks, lines).rule();
}

} // namespace wire
