// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rhythm.h"

#include "client/backoff.h"

#include <algorithm>

namespace app {

void Rhythm::changed(std::int64_t nowMs)
{
    if (m_failures > 0)
        return;
    const bool isFirst = m_waitingSinceMs < 0;
    if (isFirst)
        m_waitingSinceMs = nowMs;
    const std::int64_t restedMs = std::min(nowMs + m_pace.restMs, m_waitingSinceMs + m_pace.longestRestMs);
    m_dueMs = isFirst ? std::min(m_dueMs, restedMs) : restedMs;
}

void Rhythm::succeeded(std::int64_t nowMs, bool carried)
{
    m_failures = 0;
    m_waitingSinceMs = -1;
    m_quietMs = carried ? m_pace.soonMs : std::min(m_quietMs * 2, m_pace.lateMs);
    m_dueMs = nowMs + m_quietMs;
}

void Rhythm::stopped(std::int64_t nowMs)
{
    m_waitingSinceMs = -1;
    m_dueMs = nowMs + m_pace.lateMs;
}

void Rhythm::failed(std::int64_t nowMs, std::uint32_t random)
{
    m_waitingSinceMs = -1;
    m_dueMs = nowMs + client::waitMs(++m_failures, random);
}

} // namespace app
