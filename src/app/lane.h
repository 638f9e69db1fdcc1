// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace app {

/// A thread with a desk of its own. What is posted runs there one after the other, in its order; when nothing waits,
/// the desk's connection rests.
class Lane
{
public:
    using Work = std::function<void(Desk &)>;

    static base::Result<std::unique_ptr<Lane>> open(Profile &profile, Profile::Mode mode = Profile::Mode::writing);

    /// Runs what was posted before, then ends: a change that was accepted is never dropped.
    ~Lane();

    void post(Work work);

private:
    explicit Lane(std::unique_ptr<Desk> desk);
    void run();
    Work next();
    bool isIdle();

    std::unique_ptr<Desk> m_desk;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Work> m_posted;
    bool m_isEnding = false;
    std::thread m_thread; // last: it starts when everything above is there
};

} // namespace app
