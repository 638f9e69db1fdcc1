// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lane.h"

#include "app/desk.h"

namespace app {

base::Result<std::unique_ptr<Lane>> Lane::open(Profile &profile, Profile::Mode mode)
{
    auto desk = profile.desk(mode);
    if (!desk)
        return desk.error();
    return std::unique_ptr<Lane>(new Lane(std::move(*desk)));
}

Lane::Lane(std::unique_ptr<Desk> desk)
    : m_desk(std::move(desk))
    , m_thread([this] { run(); })
{
}

Lane::~Lane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

void Lane::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_posted.push_back(std::move(work));
    }
    m_arrived.notify_one();
}

Lane::Work Lane::next()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_isEnding || !m_posted.empty(); });
    if (m_posted.empty())
        return {};
    Work work = std::move(m_posted.front());
    m_posted.pop_front();
    return work;
}

bool Lane::isIdle()
{
    const std::lock_guard lock(m_mutex);
    return m_posted.empty() && !m_isEnding;
}

void Lane::run()
{
    while (const Work work = next()) {
        work(*m_desk);
        if (isIdle())
            m_desk->database().rest();
    }
}

} // namespace app
