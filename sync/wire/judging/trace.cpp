// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/judging/trace.h"

#include <algorithm>

namespace wire {

Trace::Trace(const base::Tag &author, const Line &end, const Lines &lines)
    : m_author(author)
    , m_end(end)
    , m_open(end)
{
    while (m_open.number > 0) {
        const std::vector<Link> links = lines.at({author, m_open.number});
        const auto link = std::find_if(links.begin(), links.end(),
                                       [this](const Link &candidate) { return candidate.hash == m_open.hash; });
        if (link == links.end())
            return;
        if (links.size() > 1)
            m_forked[m_open.number] = m_open.hash;
        m_open = Line{m_open.number - 1, link->previous};
    }
}

bool Trace::holds(std::uint64_t number, const base::Hash &hash, const Lines &lines) const
{
    if (number > m_end.number)
        return false;
    if (number == m_end.number)
        return hash == m_end.hash;
    if (number == m_open.number)
        return hash == m_open.hash;
    if (number < m_open.number)
        return true;
    if (const auto own = m_forked.find(number); own != m_forked.end())
        return own->second == hash;
    // It was alone when the line was followed. If another came since, this may be that one: follow the line anew.
    const std::vector<Link> links = lines.at({m_author, number});
    if (links.size() == 1)
        return links.front().hash == hash;
    const Trace fresh(m_author, m_end, lines);
    const auto own = fresh.m_forked.find(number);
    return own != fresh.m_forked.end() && own->second == hash;
}

} // namespace wire
