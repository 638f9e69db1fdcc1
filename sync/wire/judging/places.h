// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/judging/history.h"
#include "wire/judging/trace.h"
#include "wire/rights.h"

#include <set>

namespace wire {

// Inside this room only: who has which place in a space. See the rules in rights.h.

/// The roles of one member along its lines.
struct Course
{
    Standing standing;
    std::map<Line, Trace> traces; ///< one for each end in the standing's history

    Role roleAt(std::uint64_t number, const base::Hash &hash, const Lines &lines) const;
};

/// One device that has a seat.
struct Place
{
    base::Tag tag;
    crypto::VerifyKey key;
    crypto::BoxPublic box;
    base::Hash join;
    base::Hash invite; ///< zeros for the founder, as the next two
    crypto::VerifyKey seat;
    GenerationName generation; ///< whose key the joiner got
    base::Tag parent; ///< who invited it; the founder is its own
    base::Tag person;
    Role seatRole = Role::none;
    std::optional<Course> ownership; ///< of those whose seat is an owner's: decided by those above alone
    Course course; ///< decided by everybody who may

    Role roleAt(std::uint64_t number, const base::Hash &hash, const Lines &lines) const;
    Role roleNow() const;
    bool wasDeprived() const { return ownership && ownership->standing.history.now != Role::owner; }
};

using Places = std::map<base::Tag, Place>;
using Verdicts = std::map<base::Hash, Verdict>;

/// True if the path of invites to `below` leads through `above`. Nobody is above itself.
bool isAbove(const Places &places, const base::Tag &above, const base::Tag &below);

struct Ruling
{
    Places places;
    Verdicts verdicts; ///< of every block
    std::set<base::Tag> voidAuthors; ///< without a place, and none to come
    std::vector<Seat> seats;
};

/// `blocks` by hash: so no outcome hangs on the order in which they came.
using Blocks = std::map<base::Hash, const KnownBlock *>;

Ruling rule(const base::SpaceId &space, const Blocks &blocks, const Lines &lines);

/// Which generations exist and who can have their keys; which of them to write under (see rights.h).
struct Keyring
{
    std::vector<KnownGeneration> generations;
    std::optional<GenerationName> newest;
};

Keyring keyringOf(const Ruling &ruling, const Blocks &blocks, const Lines &lines);

} // namespace wire
