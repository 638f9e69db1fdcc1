// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/calibration.h"

#include "vault/key_file.h"

#include <algorithm>
#include <chrono>

namespace vault {

namespace {

constexpr std::int64_t budgetMs = 700;
constexpr std::uint32_t memoryStepKib = 16 * 1024;
constexpr std::uint32_t mostCalibratedPasses = 8;

} // namespace

crypto::StretchCost costFor(std::int64_t leastCostMs)
{
    // time grows with memory times passes
    const std::int64_t affordable =
        std::int64_t{leastMemoryKib} * leastPasses * budgetMs / std::max<std::int64_t>(leastCostMs, 1);
    crypto::StretchCost cost{leastMemoryKib, leastPasses};
    const std::int64_t memory = affordable / leastPasses / memoryStepKib * memoryStepKib;
    cost.memoryKib = static_cast<std::uint32_t>(std::clamp<std::int64_t>(memory, leastMemoryKib, mostMemoryKib));
    cost.passes = static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(affordable / cost.memoryKib, leastPasses, mostCalibratedPasses));
    return cost;
}

base::Result<crypto::StretchCost> calibratedCost()
{
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const crypto::StretchCost least{leastMemoryKib, leastPasses};
    if (auto tried = crypto::stretch(crypto::Secret(8), crypto::randomSalt(), least); !tried)
        return tried.error();
    return costFor(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count());
}

} // namespace vault
