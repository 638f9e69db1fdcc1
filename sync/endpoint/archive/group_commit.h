// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/archive/archive.h"
#include "endpoint/metrics.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace endpoint {

/// Lets what arrives together share one transaction: one thread takes what has come within the window, does it all,
/// commits once, and only then tells everybody. Nobody waits for a window when all who are at work already stand in
/// line. When a group fails each of its members is tried alone, so that one pays for nobody else.
class GroupCommit
{
public:
    using Work = Archive::Work; ///< may be done twice: after a failed transaction it begins anew
    using Told = std::function<void(base::Done)>; ///< on the committing thread: must be short

    GroupCommit(Archive &archive, Metrics &metrics, std::chrono::milliseconds window);
    /// Does what stands in line, then ends.
    ~GroupCommit();
    GroupCommit(const GroupCommit &) = delete;
    GroupCommit &operator=(const GroupCommit &) = delete;

    /// `undone` is called when a transaction with this work was rolled back, before any other work is done.
    void submit(Work work, std::function<void()> undone, Told told);

    /// Somebody who will submit soon: the window is held open for it.
    class Coming
    {
    public:
        explicit Coming(GroupCommit &commit)
            : m_commit(&commit)
        {
            ++commit.m_coming;
        }
        Coming(Coming &&other) noexcept
            : m_commit(std::exchange(other.m_commit, nullptr))
        {
        }
        Coming(const Coming &) = delete;
        Coming &operator=(const Coming &) = delete;
        Coming &operator=(Coming &&) = delete;
        ~Coming();

    private:
        GroupCommit *m_commit;
    };

private:
    struct Entry
    {
        Work work;
        std::function<void()> undone;
        Told told;
    };

    void run();
    std::vector<Entry> nextGroup();
    void commit(std::vector<Entry> group);
    base::Done commitTogether(std::span<Entry> group);

    Archive &m_archive;
    Metrics &m_metrics;
    const std::chrono::milliseconds m_window;
    std::atomic<std::uint32_t> m_coming = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Entry> m_line;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace endpoint
