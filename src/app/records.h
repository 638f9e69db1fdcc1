// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "record/merge.h"

namespace app {

class Desk;

/// What people call a record: its title; a measure is its number and text.
QString titleOf(const record::RecordState &state);

base::Result<std::vector<RecordPage>> recordList(Desk &desk, const QString &kind = {});
base::Result<RecordPage> recordPage(Desk &desk, const base::RecordId &id);
base::Result<std::vector<Step>> history(Desk &desk, const base::RecordId &id, const record::Path &path = {});
base::Result<std::vector<Conflict>> conflicts(Desk &desk);
/// Words, or a link (app/record_link.h), which finds what it names and nothing else (app/search/linked.h).
base::Result<std::vector<Hit>> search(Desk &desk, const QString &words, int limit = 50);

/// The record whose printed name begins with `prefix`. Error notFound; conflict: several do.
base::Result<base::RecordId> recordNamed(Desk &desk, const QString &prefix);

/// Writes a field, replacing exactly the siblings whose dots were shown.
/// Error invalid: against the rules of paths and values; refused: the space is only read by this device; full.
base::Done setField(Desk &desk, const base::RecordId &id, const record::Path &path, const record::Value &value,
                    const std::vector<base::Dot> &shown);

/// Chooses one of the siblings that `recordPage` lists. Error notFound: no such field or index.
base::Done pickSibling(Desk &desk, const base::RecordId &id, const record::Path &path, std::size_t index);

/// Takes back the choice between the siblings `before`: its write is discarded, and all of them stand side by side
/// again. Error missing: the choice was sealed already, what was given up stands in the history only.
base::Done takeBackChoice(Desk &desk, const base::RecordId &id, const Field &before);

/// Deletes by listing all that stands in the record now; what somebody else writes beside it keeps it alive.
base::Done removeRecord(Desk &desk, const base::RecordId &id);

/// Brings the same record back, with all that stood in it and what others wrote since. One that is not deleted stays
/// as it is. Errors as `setField`.
base::Done restoreRecord(Desk &desk, const base::RecordId &id);

} // namespace app
