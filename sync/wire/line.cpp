// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/line.h"

#include <algorithm>
#include <set>

namespace wire {

void KnownLines::add(const base::Dot &name, const Link &link)
{
    std::vector<Link> &links = m_links[name];
    const auto place = std::lower_bound(links.begin(), links.end(), link);
    if (place == links.end() || *place != link)
        links.insert(place, link);
}

std::vector<Link> KnownLines::at(const base::Dot &name) const
{
    const auto found = m_links.find(name);
    return found == m_links.end() ? std::vector<Link>() : found->second;
}

LineMap KnownLines::ends() const
{
    LineMap ends;
    std::set<base::Hash> reached; // of the number before, per author
    for (const auto &[name, links] : m_links) {
        std::set<base::Hash> here;
        const Line last = ends[name.author];
        for (const Link &link : links)
            if (name.number == 1 ? link.previous == base::Hash()
                                 : last.number + 1 == name.number && reached.contains(link.previous))
                here.insert(link.hash);
        if (!here.empty())
            ends[name.author] = Line{name.number, *here.begin()};
        reached = std::move(here);
    }
    std::erase_if(ends, [](const auto &entry) { return entry.second.number == 0; });
    return ends;
}

} // namespace wire
