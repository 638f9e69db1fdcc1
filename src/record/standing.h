// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/merge.h"

#include <set>
#include <unordered_map>

namespace record {

/// A space's records in memory, kept up to date set by set: the merge with a memory of what counts. The store does the
/// same over its tables; simulations and tests use this one.
class Standing
{
public:
    /// Counts a set; a set that counts already changes nothing. `line` as in SetName.
    void add(const ChangeSet &set, std::uint64_t line);

    /// Counts it no more, as if it had never been.
    void retract(const SetName &name);

    bool has(const SetName &name) const { return m_sets.contains(name); }

    /// The empty state for a record that nothing was ever written to.
    RecordState of(const base::RecordId &record) const;

    /// All records that something was written to, waiting ones included; sorted.
    std::vector<base::RecordId> records() const;

private:
    std::map<SetName, std::set<base::RecordId>> m_sets;
    std::unordered_map<base::RecordId, std::vector<Entry>> m_entries;
};

} // namespace record
