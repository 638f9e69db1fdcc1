// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/change.h"

namespace record {

/// Takes, for each member, the higher number.
void raise(Frontier &frontier, const Frontier &other);

/// A member whose envelopes another has seen and we do not hold: how far the other saw, how far we hold (0: nothing).
struct Gap
{
    base::Tag member;
    std::uint64_t seen = 0;
    std::uint64_t held = 0;

    bool operator==(const Gap &) const = default;
};

/// What the frontier of another betrays as withheld from us; by member.
std::vector<Gap> gaps(const Frontier &held, const Frontier &seen);

/// Whether the owner of this frontier has seen the dot.
bool hasSeen(const Frontier &frontier, const base::Dot &dot);

} // namespace record
