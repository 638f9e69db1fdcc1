// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/log.h"
#include "store/table/names.h"

namespace store::table {

/// All of these inside a transaction.

/// Inserts, or brings up to date what has the same (name, hash), and raises its author's line. Gives the row.
base::Result<Row> keepRow(Names &names, Row space, const Kept &kept);

/// The place after all others.
base::Result<std::int64_t> nextPlace(db::Database &database);

/// Goes on from the end of the author's line as far as there is no gap; `isAnew`: from the beginning.
base::Done raiseLine(db::Database &database, Row space, Row author, bool isAnew);

/// The row of an envelope, 0: not here.
base::Result<Row> findRow(db::Database &database, Row space, Row author, std::uint64_t number, const base::Hash &hash);

/// The row of the open change set, 0: nothing is open.
base::Result<Row> openRow(db::Database &database, Row space);

} // namespace store::table
