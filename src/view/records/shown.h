// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

namespace view {

/// The field at a path; null where the record has none.
const app::Field *fieldOf(const app::RecordPage &page, const record::Path &path);

/// The dots of a field's siblings: what an editor hands back with its value. None for a field that is not there yet.
std::vector<base::Dot> dotsOf(const app::RecordPage &page, const record::Path &path);
std::vector<base::Dot> dotsOf(const app::Field &field);

} // namespace view
