// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "record/merge.h"

namespace store::text {

/// What of a record can be found: empty for one that waits or is deleted. Depends on its values only, never on labels
/// or numbers, because the index must be told exactly the old text to forget it.
struct Searchable
{
    std::string title;
    std::string rest; ///< one text a line

    bool operator==(const Searchable &) const = default;
};

Searchable textOf(const record::RecordState &state);

/// Brings the index from the old text of a row to the new one.
base::Done index(db::Database &database, std::int64_t row, const Searchable &before, const Searchable &now);

} // namespace store::text
