// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/judging/court.h"

#include <algorithm>

namespace wire {

Court::Court(const base::SpaceId &space, const Blocks &blocks, const Lines &lines)
    : m_space(space)
    , m_blocks(blocks)
    , m_lines(lines)
{
}

Ruling Court::rule()
{
    index();
    placeFounder();
    placeOwners();
    placeOthers();
    judgeAll();
    listSeats();
    return std::move(m_ruling);
}

void Court::index()
{
    for (const auto &[hash, block] : m_blocks) {
        if (const auto *change = std::get_if<RoleChange>(&block->block))
            m_rolesOn[change->member].push_back(block);
        if (const auto *invite = std::get_if<Invite>(&block->block)) {
            m_invitesBy[block->name.author].push_back(block);
            m_invitesTo[crypto::tagOf(invite->seat)].push_back(block);
        }
        if (const auto *join = std::get_if<Join>(&block->block)) {
            m_joinsFor[join->invite].push_back(block);
            m_joinsBy[block->name.author].push_back(block);
        }
    }
}

void Court::placeFounder()
{
    const auto found = m_blocks.find(m_space.hash);
    if (found == m_blocks.end() || !std::holds_alternative<Found>(found->second->block))
        return;
    const auto &block = std::get<Found>(found->second->block);
    Place founder;
    founder.tag = founder.parent = founder.person = found->second->name.author;
    founder.key = block.key;
    founder.box = block.box;
    founder.join = m_space.hash;
    founder.generation = generationOf(m_space.hash);
    founder.seatRole = Role::owner;
    m_ruling.places.emplace(founder.tag, std::move(founder));
}

/// Level by level: an owner's ownership hangs only on those above it, so it is decided when its level is reached.
void Court::placeOwners()
{
    Level level;
    for (const auto &[tag, founder] : m_ruling.places)
        level.push_back(tag);
    while (!level.empty()) {
        for (const base::Tag &tag : level)
            decideOwnership(m_ruling.places.at(tag));
        level = placeBelow(level, true);
    }
}

void Court::placeOthers()
{
    Level level;
    for (const auto &[tag, owner] : m_ruling.places)
        level.push_back(tag);
    while (!level.empty()) {
        for (const base::Tag &tag : level)
            decideCourse(m_ruling.places.at(tag));
        level = placeBelow(level, false);
    }
}

Court::Level Court::placeBelow(const Level &level, bool isOwners)
{
    std::map<base::Tag, Candidate> candidates;
    for (const base::Tag &tag : level)
        collect(m_ruling.places.at(tag), isOwners, candidates);
    Level below;
    for (const auto &[tag, candidate] : candidates) {
        place(candidate);
        below.push_back(tag);
    }
    return below;
}

/// Of several joins of one device the lowest hash is taken, of several invites for it likewise.
void Court::collect(const Place &inviter, bool isOwners, std::map<base::Tag, Candidate> &candidates) const
{
    const auto invites = m_invitesBy.find(inviter.tag);
    if (invites == m_invitesBy.end())
        return;
    for (const KnownBlock *invite : invites->second) {
        const auto &seat = std::get<Invite>(invite->block);
        const auto joins = m_joinsFor.find(invite->name);
        if ((seat.role == Role::owner) != isOwners || joins == m_joinsFor.end() || !mayInvite(*invite)
            || isWithdrawn(*invite))
            continue;
        for (const KnownBlock *join : joins->second) {
            if (std::get<Join>(join->block).seat != seat.seat || m_ruling.places.contains(join->name.author))
                continue;
            Candidate &best = candidates[join->name.author];
            if (best.join == nullptr
                || std::tie(join->hash, invite->hash) < std::tie(best.join->hash, best.invite->hash))
                best = {join, invite};
        }
    }
}

void Court::place(const Candidate &candidate)
{
    const auto &join = std::get<Join>(candidate.join->block);
    const auto &invite = std::get<Invite>(candidate.invite->block);
    const Place &inviter = m_ruling.places.at(candidate.invite->name.author);
    Place place;
    place.tag = candidate.join->name.author;
    place.key = join.key;
    place.box = join.box;
    place.join = candidate.join->hash;
    place.invite = candidate.invite->hash;
    place.seat = join.seat;
    place.generation = join.generation;
    place.parent = inviter.tag;
    place.person = invite.purpose == Purpose::mine ? inviter.person : place.tag;
    place.seatRole = invite.role;
    m_ruling.places.emplace(place.tag, std::move(place));
}

Course Court::courseOf(const Place &place, const Decisions &decisions) const
{
    Course course{standingOf(place.seatRole, decisions), {}};
    for (const Phase &phase : course.standing.history.phases)
        course.traces.emplace(phase.upTo, Trace(place.tag, phase.upTo, m_lines));
    return course;
}

namespace {

Decision decisionOf(const KnownBlock &block)
{
    const auto &change = std::get<RoleChange>(block.block);
    return {block.hash, change.last, change.role, change.replaces};
}

bool isSelfEnd(const KnownBlock &block)
{
    const auto &change = std::get<RoleChange>(block.block);
    return change.member == block.name.author && change.role == Role::none
        && change.last == Line{block.name.number - 1, block.previous};
}

template <class Map>
const std::vector<const KnownBlock *> &listIn(const Map &map, const typename Map::key_type &key)
{
    static const std::vector<const KnownBlock *> none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

bool isAmong(const base::Hash &block, const std::vector<Decision> &decisions)
{
    return std::any_of(decisions.begin(), decisions.end(),
                       [&block](const Decision &decision) { return decision.block == block; });
}

/// Does one of them list it in `replaces`?
bool isAnswered(const base::Hash &block, const std::vector<Decision> &decisions)
{
    return std::any_of(decisions.begin(), decisions.end(), [&block](const Decision &decision) {
        return std::binary_search(decision.replaces.begin(), decision.replaces.end(), block);
    });
}

bool listsOneOf(const Decision &decision, const std::vector<Decision> &known)
{
    return std::any_of(known.begin(), known.end(), [&decision](const Decision &other) {
        return std::binary_search(decision.replaces.begin(), decision.replaces.end(), other.block);
    });
}

} // namespace

Court::Decisions Court::decisionsFromAbove(const Place &place) const
{
    Decisions decisions;
    for (const KnownBlock *block : listIn(m_rolesOn, place.tag))
        if (std::get<RoleChange>(block->block).role != Role::owner
            && isAbove(m_ruling.places, block->name.author, place.tag) && isByOwner(*block))
            decisions.push_back(decisionOf(*block));
    return decisions;
}

Court::Decisions Court::decisionsByOwners(const Place &place) const
{
    Decisions decisions;
    for (const KnownBlock *block : listIn(m_rolesOn, place.tag))
        if (std::get<RoleChange>(block->block).role != Role::owner && block->name.author != place.tag
            && isByOwner(*block))
            decisions.push_back(decisionOf(*block));
    return decisions;
}

/// On one who was an owner: also what others decided who had seen the ownership end.
Court::Decisions Court::laterDecisions(const Place &place, Decisions known) const
{
    Decisions open = decisionsByOwners(place);
    std::erase_if(open, [&known](const Decision &decision) { return isAmong(decision.block, known); });
    for (bool grew = true; grew;) {
        const auto seen = std::stable_partition(
            open.begin(), open.end(), [&known](const Decision &decision) { return !listsOneOf(decision, known); });
        grew = seen != open.end();
        std::move(seen, open.end(), std::back_inserter(known));
        open.erase(seen, open.end());
    }
    return known;
}

/// A device's own last block counts if by what others decided it had at least this role there. Those that another block
/// answers are history; of the rest the first ends it, and what others decided holds up to there.
void Court::addSelfEnds(const Place &place, Role least, Decisions &decisions) const
{
    Decisions answered;
    Decisions open;
    const Course others = courseOf(place, decisions);
    for (const KnownBlock *block : listIn(m_rolesOn, place.tag))
        if (isSelfEnd(*block) && !isAmong(block->hash, decisions)
            && others.roleAt(block->name.number, block->hash, m_lines) >= least)
            (isAnswered(block->hash, decisions) ? answered : open)
                .push_back({block->hash, {block->name.number, block->hash}, Role::none, {}});
    decisions.insert(decisions.end(), answered.begin(), answered.end());
    const Course sofar = courseOf(place, decisions);
    std::erase_if(open, [&](const Decision &end) { return sofar.roleAt(end.last.number, end.block, m_lines) < least; });
    const auto first = std::min_element(
        open.begin(), open.end(), [](const Decision &left, const Decision &right) { return left.last < right.last; });
    if (first == open.end())
        return;
    // An answered end behind it was never reached.
    std::erase_if(decisions, [&](const Decision &end) {
        return isAmong(end.block, answered) && end.last.number > first->last.number;
    });
    first->replaces = sofar.standing.remaining;
    decisions.push_back(*first);
}

void Court::decideOwnership(Place &place)
{
    Decisions decisions = decisionsFromAbove(place);
    addSelfEnds(place, Role::owner, decisions);
    place.ownership = courseOf(place, decisions);
}

void Court::decideCourse(Place &place)
{
    Decisions decisions;
    if (place.ownership) {
        decisions = decisionsFromAbove(place);
        addSelfEnds(place, Role::owner, decisions);
        decisions = laterDecisions(place, std::move(decisions));
    } else {
        decisions = decisionsByOwners(place);
    }
    addSelfEnds(place, Role::reader, decisions);
    for (const Decision &decision : decisions)
        m_effective.insert(decision.block);
    place.course = courseOf(place, decisions);
}

} // namespace wire
