// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/archive/group_commit.h"

namespace endpoint {

using base::Done;
using std::chrono::steady_clock;

namespace {

/// More would make the first of a group wait for the last without any gain.
constexpr std::size_t mostInGroup = 256;

} // namespace

GroupCommit::GroupCommit(Archive &archive, Metrics &metrics, std::chrono::milliseconds window)
    : m_archive(archive)
    , m_metrics(metrics)
    , m_window(window)
    , m_thread([this] { run(); })
{
}

GroupCommit::~GroupCommit()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

GroupCommit::Coming::~Coming()
{
    if (!m_commit)
        return;
    if (--m_commit->m_coming == 0) {
        const std::lock_guard lock(m_commit->m_mutex); // or the thread may just be about to wait
        m_commit->m_changed.notify_all();
    }
}

void GroupCommit::submit(Work work, std::function<void()> undone, Told told)
{
    const std::lock_guard lock(m_mutex);
    m_line.push_back({std::move(work), std::move(undone), std::move(told)});
    m_changed.notify_all();
}

void GroupCommit::run()
{
    for (std::vector<Entry> group = nextGroup(); !group.empty(); group = nextGroup())
        commit(std::move(group));
}

/// Empty at the end only.
std::vector<GroupCommit::Entry> GroupCommit::nextGroup()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || !m_line.empty(); });
    m_changed.wait_until(lock, steady_clock::now() + m_window,
                         [this] { return m_ending || m_coming == 0 || m_line.size() >= mostInGroup; });
    const auto end = m_line.begin() + static_cast<std::ptrdiff_t>(std::min(m_line.size(), mostInGroup));
    std::vector<Entry> group(std::move_iterator(m_line.begin()), std::move_iterator(end));
    m_line.erase(m_line.begin(), end);
    return group;
}

void GroupCommit::commit(std::vector<Entry> group)
{
    m_metrics.groupSize.add(static_cast<double>(group.size()));
    const Done together = commitTogether(group);
    for (Entry &entry : group) {
        if (together || group.size() == 1)
            entry.told(together);
        else
            entry.told(commitTogether({&entry, 1}));
    }
}

Done GroupCommit::commitTogether(std::span<Entry> group)
{
    const auto begin = steady_clock::now();
    Done done = m_archive.change([group](Archive::Change &change) -> Done {
        for (Entry &entry : group)
            if (auto worked = entry.work(change); !worked)
                return worked;
        return {};
    });
    m_metrics.commitSeconds.add(std::chrono::duration<double>(steady_clock::now() - begin).count());
    if (!done) {
        ++m_metrics.storeFailures;
        for (Entry &entry : group)
            entry.undone();
    }
    return done;
}

} // namespace endpoint
