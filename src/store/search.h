// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "store/records.h"

namespace store {

struct Hit
{
    Summary record;
    std::string snippet; ///< the found words stand between U+0002 and U+0003; at most about 12 words
};

/// Full text of all text fields of records that are neither deleted nor waiting: case, ё and word endings (Russian
/// stems by Snowball) make no difference.
class Search
{
public:
    explicit Search(db::Database &database)
        : m_database(&database)
    {
    }

    /// Records that hold every one of the words, best first. What a person types is words only, never an operator.
    /// `asTyped`: the last word may be unfinished. No word in it: no hits.
    base::Result<std::vector<Hit>> find(std::string_view words, bool asTyped = false, std::size_t limit = 50) const;

private:
    db::Database *m_database;
};

} // namespace store
