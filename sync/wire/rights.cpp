// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/rights.h"

#include "wire/judging/places.h"

#include <algorithm>

namespace wire {

struct Rights::State
{
    const Lines *lines = nullptr;
    Ruling ruling;
    Keyring keyring;
    std::vector<Member> members;
};

namespace {

Member memberOf(const Place &place)
{
    Member member;
    member.tag = place.tag;
    member.key = place.key;
    member.box = place.box;
    member.role = place.roleNow();
    member.person = place.person;
    member.invitedBy = place.parent;
    member.join = place.join;
    member.seat = place.seat;
    member.last = place.course.standing.last;
    member.roleBlocks = place.course.standing.remaining;
    return member;
}

Verdict verdictOn(Role role, Role least)
{
    return role >= least ? Verdict::counts : Verdict::isVoid;
}

} // namespace

Rights::Rights(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{
}

Rights Rights::of(const base::SpaceId &space, std::span<const KnownBlock> blocks, const Lines &lines)
{
    Blocks byHash;
    for (const KnownBlock &block : blocks)
        byHash[block.hash] = &block;
    auto state = std::make_shared<State>();
    state->lines = &lines;
    state->ruling = rule(space, byHash, lines);
    state->keyring = keyringOf(state->ruling, byHash, lines);
    for (const auto &[tag, place] : state->ruling.places)
        state->members.push_back(memberOf(place));
    return Rights(std::move(state));
}

Verdict Rights::judge(const base::Dot &name, const base::Hash &hash) const
{
    const Ruling &ruling = m_state->ruling;
    if (const auto block = ruling.verdicts.find(hash); block != ruling.verdicts.end())
        return block->second;
    const auto place = ruling.places.find(name.author);
    if (place == ruling.places.end())
        return ruling.voidAuthors.contains(name.author) ? Verdict::isVoid : Verdict::unknownAuthor;
    return verdictOn(place->second.roleAt(name.number, hash, *m_state->lines), Role::editor);
}

Role Rights::roleAt(const base::Dot &name, const base::Hash &hash) const
{
    const auto place = m_state->ruling.places.find(name.author);
    return place == m_state->ruling.places.end() ? Role::none
                                                 : place->second.roleAt(name.number, hash, *m_state->lines);
}

bool Rights::watches(const base::Dot &name) const
{
    const auto place = m_state->ruling.places.find(name.author);
    if (place == m_state->ruling.places.end())
        return false;
    const auto misses = [&name](const Course &course) {
        return std::any_of(course.traces.begin(), course.traces.end(),
                           [&name](const auto &trace) { return trace.second.misses(name.number); });
    };
    return misses(place->second.course) || (place->second.ownership && misses(*place->second.ownership));
}

const std::vector<Member> &Rights::members() const
{
    return m_state->members;
}

const Member *Rights::find(const base::Tag &tag) const
{
    const auto &members = m_state->members;
    const auto member = std::lower_bound(members.begin(), members.end(), tag,
                                         [](const Member &left, const base::Tag &right) { return left.tag < right; });
    return member == members.end() || member->tag != tag ? nullptr : &*member;
}

bool Rights::mayChange(const base::Tag &by, const base::Tag &whom) const
{
    const Member *author = find(by);
    const Member *member = find(whom);
    if (author == nullptr || author->role == Role::none || member == nullptr)
        return false;
    if (by == whom)
        return true;
    return author->role == Role::owner && (member->role != Role::owner || isAbove(m_state->ruling.places, by, whom));
}

bool Rights::mayWithdraw(const base::Tag &by, const Seat &seat) const
{
    const Member *author = find(by);
    if (author == nullptr || author->role == Role::none)
        return false;
    if (by == seat.invite.author)
        return seat.role != Role::owner || author->role == Role::owner;
    return author->role == Role::owner
        && (seat.role != Role::owner || isAbove(m_state->ruling.places, by, seat.invite.author));
}

const std::vector<Seat> &Rights::seats() const
{
    return m_state->ruling.seats;
}

const Seat *Rights::findSeat(const crypto::VerifyKey &key) const
{
    const auto &seats = m_state->ruling.seats;
    const auto seat = std::find_if(seats.begin(), seats.end(), [&key](const Seat &one) { return one.key == key; });
    return seat == seats.end() ? nullptr : &*seat;
}

std::vector<Seat> Rights::seatForks() const
{
    std::vector<Seat> forks;
    std::copy_if(seats().begin(), seats().end(), std::back_inserter(forks),
                 [](const Seat &seat) { return seat.joined.size() > 1; });
    return forks;
}

const std::vector<KnownGeneration> &Rights::generations() const
{
    return m_state->keyring.generations;
}

std::optional<GenerationName> Rights::newestGeneration() const
{
    return m_state->keyring.newest;
}

std::vector<base::Tag> Rights::membersWithoutKey() const
{
    const auto newest = std::find_if(generations().begin(), generations().end(),
                                     [this](const KnownGeneration &one) { return newestGeneration() == one.name; });
    std::vector<base::Tag> without;
    for (const Member &member : members())
        if (member.role != Role::none
            && (newest == generations().end()
                || !std::binary_search(newest->holders.begin(), newest->holders.end(), member.tag)))
            without.push_back(member.tag);
    return without;
}

std::vector<base::Hash> Rights::pathOf(const base::Tag &tag) const
{
    std::vector<base::Hash> path;
    const Places &places = m_state->ruling.places;
    for (auto place = places.find(tag); place != places.end(); place = places.find(place->second.parent)) {
        path.push_back(place->second.join);
        if (place->second.parent == place->first)
            break;
        path.push_back(place->second.invite);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace wire
