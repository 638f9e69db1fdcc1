// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/judging/places.h"

#include <set>

namespace wire {

// Inside this room only.

/// Gives out the places of one space, from the founder downwards: first the owners, whom only those above them change,
/// then, with all owners known, everybody else.
class Court
{
public:
    Court(const base::SpaceId &space, const Blocks &blocks, const Lines &lines);

    Ruling rule();

private:
    struct Candidate
    {
        const KnownBlock *join = nullptr;
        const KnownBlock *invite = nullptr;
    };
    using Level = std::vector<base::Tag>;
    using Decisions = std::vector<Decision>;

    void index();
    void placeFounder();
    void placeOwners();
    void placeOthers();
    Level placeBelow(const Level &level, bool isOwners);
    void collect(const Place &inviter, bool isOwners, std::map<base::Tag, Candidate> &candidates) const;
    void place(const Candidate &candidate);

    void decideOwnership(Place &place);
    void decideCourse(Place &place);
    Decisions decisionsFromAbove(const Place &place) const;
    Decisions decisionsByOwners(const Place &place) const;
    Decisions laterDecisions(const Place &place, Decisions known) const;
    void addSelfEnds(const Place &place, Role least, Decisions &decisions) const;
    Course courseOf(const Place &place, const Decisions &decisions) const;

    Role roleOfAuthor(const KnownBlock &block) const;
    bool isByOwner(const KnownBlock &block) const { return roleOfAuthor(block) == Role::owner; }
    bool mayInvite(const KnownBlock &invite) const;
    bool isWithdrawn(const KnownBlock &invite) const;
    bool mayWithdraw(const KnownBlock &withdrawal, const KnownBlock &invite) const;
    std::vector<const KnownBlock *> invitesOf(const Join &join) const;

    void judgeAll();
    Verdict judge(const KnownBlock &block);
    Verdict judgeJoin(const KnownBlock &block);
    Verdict judgeStranger(const base::Tag &tag);
    Verdict judgeRole(const KnownBlock &block) const;
    void listSeats();

    const base::SpaceId &m_space;
    const Blocks &m_blocks;
    const Lines &m_lines;
    Ruling m_ruling;

    std::map<base::Tag, std::vector<const KnownBlock *>> m_rolesOn; ///< by the member or seat that they name
    std::map<base::Tag, std::vector<const KnownBlock *>> m_invitesBy;
    std::map<base::Tag, std::vector<const KnownBlock *>> m_invitesTo; ///< by the tag of the seat
    std::map<base::Dot, std::vector<const KnownBlock *>> m_joinsFor; ///< by the name of the invite
    std::map<base::Tag, std::vector<const KnownBlock *>> m_joinsBy;
    std::set<base::Hash> m_effective; ///< `role` blocks that count on a member
    std::set<base::Hash> m_beingJudged; ///< joins and invites that wait for each other in a circle are strangers
    std::size_t m_depth = 0; ///< strangers invited by strangers; bounded, as the blocks come from anybody
};

} // namespace wire
