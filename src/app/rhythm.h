// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace app {

/// When a device exchanges by itself. All times in milliseconds of one clock that does not go back.
class Rhythm
{
public:
    struct Pace
    {
        std::int64_t restMs = 15'000; ///< after a change, so that a row of taps travels together
        std::int64_t longestRestMs = 60'000; ///< since the first change that waits, however busy the hand is
        std::int64_t soonMs = 15'000; ///< after an exchange that carried something; doubled while nothing comes
        std::int64_t lateMs = 5 * 60'000; ///< and never longer than this
    };

    explicit Rhythm(Pace pace)
        : m_pace(pace)
        , m_quietMs(pace.soonMs)
    {
    }

    /// Something waits here to be sent. Does not hurry after a failure: the network is as far for the next change too.
    void changed(std::int64_t nowMs);
    /// An exchange ended well; `carried`: something was sent or came.
    void succeeded(std::int64_t nowMs, bool carried);
    /// It failed, for the n-th time in a row: as client::waitMs says. `random`: any number.
    void failed(std::int64_t nowMs, std::uint32_t random);

    /// A person stopped it: the next one comes late, or when something changes here.
    void stopped(std::int64_t nowMs);

    /// The moment of the next exchange; the beginning is due at once.
    std::int64_t dueMs() const { return m_dueMs; }

private:
    Pace m_pace;
    std::int64_t m_quietMs; ///< how long to wait after the next exchange that carried nothing
    std::int64_t m_dueMs = 0;
    std::int64_t m_waitingSinceMs = -1; ///< the first change that waits; -1: none does
    unsigned m_failures = 0;
};

} // namespace app
