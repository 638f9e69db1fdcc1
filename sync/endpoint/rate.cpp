// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/rate.h"

#include <algorithm>

namespace endpoint {

namespace {

double secondsBetween(Rate::Time from, Rate::Time to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

bool Rate::allows(std::string_view name, Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= m_sweepAt)
        forgetEmpty(now);
    Bucket &bucket = m_buckets.try_emplace(std::string(name), Bucket{0, now}).first->second;
    bucket.used = std::max(0.0, bucket.used - secondsBetween(bucket.at, now) * m_perSecond);
    bucket.at = now;
    if (bucket.used + 1 > m_perSecond * burstSeconds)
        return false;
    bucket.used += 1;
    return true;
}

std::size_t Rate::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

void Rate::forgetEmpty(Time now)
{
    std::erase_if(m_buckets, [&](const auto &entry) {
        return entry.second.used <= secondsBetween(entry.second.at, now) * m_perSecond;
    });
    m_sweepAt = std::max(sweepAt, m_buckets.size() * 2); // sweeping stays cheap on the whole
}

} // namespace endpoint
