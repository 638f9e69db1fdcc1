// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/paint/pages.h"
#include "document/out/watch.h"

namespace document::out {

/// Lets a table flow over the pages row by row; only the row at hand and the next one are laid out at a time. `below`:
/// how much room the last row leaves under it on its page, at most a quarter of one. Error cancelled.
base::Done flowTable(const Table &table, Pages &pages, double below, const Watch &watch);

} // namespace document::out
