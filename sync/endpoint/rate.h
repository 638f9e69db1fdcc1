// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace endpoint {

/// A leaky bucket for each name (an address, a device): `perSecond` in the long run, ten seconds' worth at once.
/// Any thread. Full buckets are forgotten, so memory is bounded by who called lately.
class Rate
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Rate(std::uint32_t perSecond)
        : m_perSecond(perSecond)
    {
    }

    /// False: too many; nothing is taken then.
    [[nodiscard]] bool allows(std::string_view name, Time now);

    std::size_t size() const;

private:
    struct Bucket
    {
        double used = 0;
        Time at;
    };

    void forgetEmpty(Time now);

    static constexpr double burstSeconds = 10;
    static constexpr std::size_t sweepAt = 4096;

    const double m_perSecond;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
    std::size_t m_sweepAt = sweepAt;
};

} // namespace endpoint
