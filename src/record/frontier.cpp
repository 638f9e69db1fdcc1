// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/frontier.h"

#include <algorithm>

namespace record {

void raise(Frontier &frontier, const Frontier &other)
{
    for (const auto &[member, number] : other) {
        std::uint64_t &known = frontier[member];
        known = std::max(known, number);
    }
}

std::vector<Gap> gaps(const Frontier &held, const Frontier &seen)
{
    std::vector<Gap> out;
    for (const auto &[member, number] : seen) {
        const auto found = held.find(member);
        const std::uint64_t known = found == held.end() ? 0 : found->second;
        if (known < number)
            out.push_back({member, number, known});
    }
    return out;
}

bool hasSeen(const Frontier &frontier, const base::Dot &dot)
{
    const auto found = frontier.find(dot.author);
    return found != frontier.end() && dot.number <= found->second;
}

} // namespace record
