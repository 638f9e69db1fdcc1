// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/batch.h"
#include "domain/records/roadmap_record.h"

namespace app {

/// A page that edits a whole record at once: what it changes of what it showed, to be written by `writeAll` and taken
/// back as one step.
/// `before`: the fields as the page read them, `after`: as it hands them in. A field that is the same in both is left
/// alone, whatever others wrote to it meanwhile or however many values it has; one that is gone is cleared. What the
/// page does not know stands in neither and stays.
std::vector<FieldChange> changesTo(const RecordPage &shown, const std::vector<domain::Field> &before,
                                   const std::vector<domain::Field> &after);

} // namespace app
