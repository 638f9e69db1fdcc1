// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/pages.h"
#include "domain/records/roadmap_record.h"

#include <functional>

namespace app {

/// Inside this room: several fields of one record at once. The caller holds the transaction and has asked `rightIn`.

/// Makes a record of a kind with these fields in the open change set; its name is returned.
base::Result<base::RecordId> writeNew(Desk &desk, const base::SpaceId &space, std::string_view kind,
                                      const std::vector<domain::Field> &fields);

/// Writes the fields that differ from what stands, replacing what stands; clears those `owned` that are in the record
/// and not among the fields. Conflicts are left alone: a person chooses first.
base::Done writeDifferent(Desk &desk, const store::Record &record, const std::vector<domain::Field> &fields,
                          const std::function<bool(const record::Path &)> &owned);

/// A record of this kind. Error notFound: no such record, deleted, or of another kind.
base::Result<store::Record> readOfKind(Desk &desk, const base::RecordId &id, std::string_view kind);

/// All records of a kind that are parts of `parent` (none: all of the kind), in the order of lists.
base::Result<std::vector<store::Record>> readAllOfKind(Desk &desk, std::string_view kind,
                                                       const std::optional<base::RecordId> &parent = {});

/// Path to value; of a field in conflict the one of the latest label.
domain::Fields fieldsIn(const std::vector<record::Field> &from);
domain::Fields fieldsIn(std::vector<record::Field> &&from);
domain::Fields fieldsIn(const record::RecordState &state);

/// The same as pages show it, with dots and authors.
Field fieldOf(const record::Field &from);
std::vector<Field> fieldsOf(const std::vector<record::Field> &from);

/// Error refused unless this device may write there.
base::Done askToWrite(Desk &desk, const base::SpaceId &space);

} // namespace app
