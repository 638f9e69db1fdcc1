// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table/shelf.h"

namespace store::table {

/// All of these inside a transaction.

Slip slipOf(Names &names, Row log, const record::Write &write);

/// Puts the writes of a set into its records. A set that is there already changes nothing.
base::Done takeIn(Names &names, Row space, Row log, const record::ChangeSet &set);

/// The row's writes are in the records now: its label, and what its author's frontier tells.
base::Done noteApplied(Names &names, Row space, Row log, const record::ChangeSet &set);
base::Done tellSeen(Names &names, Row space, const record::ChangeSet &set);

/// Takes them out again. A set that is not there changes nothing.
base::Done takeOut(Names &names, Row log);

/// The set's label or name is another now: which of several values a record in conflict is listed by may have changed.
base::Done refreshTorn(Names &names, Row log);

/// The records that a set writes to.
base::Result<std::vector<Row>> recordsOf(db::Database &database, Row log);

} // namespace store::table
