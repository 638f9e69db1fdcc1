// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/block.h"

namespace document {

/// Puts tabbed rows together whose cells held line breaks, so that one row lies over several lines. A header is put
/// together only where the numbered rows below are as wide as the result and no line of it was a header of that width
/// already; a numbered row that is too short takes the lines behind it, up to the header's width.
Blocks withWholeRows(Blocks blocks);

} // namespace document
