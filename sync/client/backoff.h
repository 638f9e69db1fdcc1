// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace client {

/// How long to wait after the `failures`-th failed exchange in a row (from 1), in milliseconds: doubling from 5 s up to
/// 30 minutes, and of that a random part between a half and the whole, so that a hundred devices that lost the same
/// endpoint do not all come back at once. `random`: any number, all bits used.
constexpr std::int64_t waitMs(unsigned failures, std::uint32_t random)
{
    constexpr std::int64_t firstMs = 5'000;
    constexpr std::int64_t mostMs = 30 * 60 * 1000;
    const unsigned doublings = std::min(failures == 0 ? 0U : failures - 1, 16U);
    const std::int64_t wholeMs = std::min(mostMs, firstMs << doublings);
    return wholeMs / 2 + static_cast<std::int64_t>(random) * (wholeMs / 2) / UINT32_MAX;
}

} // namespace client
