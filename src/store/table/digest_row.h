// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table/names.h"

namespace store::table {

/// One row of `digest` for each listed record. All of these inside a transaction.

/// Brings the row to what the record says now. `names.digester()` draws it; a program that has none, or another
/// understanding than the rows have, leaves word that all must be drawn anew.
base::Done saveDigest(Names &names, Row record, const record::RecordState &state);
base::Done eraseDigest(db::Database &database, Row record);

/// Which understanding drew the rows.
base::Result<bool> isUnderstood(db::Database &database, const Digester *digester);
/// Takes every row away; `endDigests` says that all are drawn, unless a program of another understanding wrote between.
base::Done beginDigests(db::Database &database, const Digester *digester);
base::Done endDigests(db::Database &database, const Digester *digester);

} // namespace store::table
