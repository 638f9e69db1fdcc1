// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/paint/pages.h"
#include "document/out/watch.h"

namespace document::out {

/// Lets all blocks of a sheet flow over its pages. Error cancelled.
base::Done flowSheet(const Sheet &sheet, Pages &pages, const Watch &watch);

} // namespace document::out
