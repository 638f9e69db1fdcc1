// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/block.h"

namespace wire {

// Inside this room only: how several `role` blocks on one member become one row of roles.

/// A stretch of a member's line: what is on it up to this envelope, and in no stretch before, has this role.
struct Phase
{
    Line upTo;
    Role role = Role::none;

    auto operator<=>(const Phase &) const = default;
};

struct History
{
    std::vector<Phase> phases; ///< rising; at most `maxPhases`
    Role now = Role::none; ///< of all that is in no phase

    bool operator==(const History &) const = default;
};

/// More are joined, the oldest first, under the lower role: nobody makes others compute without end.
constexpr std::size_t maxPhases = 32;

/// A `role` block that counts. A device that ends itself is cut behind the ending block.
struct Decision
{
    base::Hash block;
    Line last;
    Role role = Role::none;
    std::vector<base::Hash> replaces;
};

/// What the decisions on one member come to.
struct Standing
{
    History history;
    std::vector<base::Hash> remaining; ///< sorted: those that no other replaces
    std::optional<Line> last; ///< the earliest of theirs
};

/// In any order of `decisions`, each once.
Standing standingOf(Role initial, const std::vector<Decision> &decisions);

} // namespace wire
