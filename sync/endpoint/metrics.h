// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

namespace endpoint {

using Count = std::atomic<std::uint64_t>;

/// How often something fell under each bound; the last is everything.
class Histogram
{
public:
    static constexpr std::size_t bounds = 8;

    explicit Histogram(std::array<double, bounds> limits)
        : m_limits(limits)
    {
    }

    void add(double value);
    /// Prometheus' lines of it: `_bucket`, `_sum`, `_count`.
    void print(std::string_view name, std::string &to) const;

private:
    const std::array<double, bounds> m_limits;
    std::array<Count, bounds + 1> m_counts{};
    std::atomic<double> m_sum = 0;
};

/// What an operator may know: totals only, nothing of one space or device. Any thread.
struct Metrics
{
    Count connections = 0, connectionsOpen = 0, connectionsRefused = 0, connectionsTimedOut = 0;
    Count answersOk = 0, answersClientError = 0, answersServerError = 0, rateLimited = 0;
    Count stored = 0, storedBytes = 0, already = 0, forked = 0, gap = 0, refused = 0, isVoid = 0, tooMany = 0;
    Count rowsSent = 0, rowsSentBytes = 0, logins = 0, unknownCursors = 0, storeFailures = 0;
    Histogram groupSize{{1, 2, 4, 8, 16, 32, 64, 128}};
    Histogram commitSeconds{{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1}};
    Histogram exchangeSeconds{{0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2}};

    void countAnswer(unsigned status);
    /// Prometheus' text format, version 0.0.4.
    std::string text() const;
};

} // namespace endpoint
