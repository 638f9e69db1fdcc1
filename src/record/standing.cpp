// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/standing.h"

#include <algorithm>

namespace record {

void Standing::add(const ChangeSet &set, std::uint64_t line)
{
    const SetName name{set.dot, line};
    const auto [place, isNew] = m_sets.try_emplace(name);
    if (!isNew)
        return;
    for (const Write &write : set.writes) {
        place->second.insert(write.record);
        m_entries[write.record].push_back({name, set.labelMs, write.path, write.value, write.replaces});
    }
}

void Standing::retract(const SetName &name)
{
    const auto place = m_sets.find(name);
    if (place == m_sets.end())
        return;
    for (const base::RecordId &record : place->second) {
        auto &entries = m_entries[record];
        std::erase_if(entries, [&](const Entry &entry) { return entry.from == name; });
        if (entries.empty())
            m_entries.erase(record);
    }
    m_sets.erase(place);
}

RecordState Standing::of(const base::RecordId &record) const
{
    const auto found = m_entries.find(record);
    return found == m_entries.end() ? RecordState() : merge(record.birth, found->second);
}

std::vector<base::RecordId> Standing::records() const
{
    std::vector<base::RecordId> out;
    for (const auto &[record, entries] : m_entries)
        out.push_back(record);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace record
