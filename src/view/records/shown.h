// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "app/people/hands.h"

namespace view {

/// The field at a path; null where the record has none.
const app::Field *fieldOf(const app::RecordPage &page, const record::Path &path);

/// The dots of a field's siblings: what an editor hands back with its value. None for a field that is not there yet.
std::vector<base::Dot> dotsOf(const app::RecordPage &page, const record::Path &path);
std::vector<base::Dot> dotsOf(const app::Field &field);

/// Who wrote something in `record`, after a moment and a comma: «это устройство». Where it is a colleague's, its short
/// name tells two of them apart; nothing here knows a person's name for it.
QString authorOf(app::Hands &hands, const base::RecordId &record, const base::Tag &author);

} // namespace view
