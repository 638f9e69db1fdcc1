// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"
#include "document/out/watch.h"

#include <filesystem>

namespace document::out {

/// Writes the sheet as WordprocessingML (ECMA-376, transitional) over whatever lies there: A4 as the sheet says,
/// table headers repeated on every page, rows kept whole, a foot with the fields PAGE and NUMPAGES. Letters are Times
/// New Roman, which every school's Word has; where it is missing PT Serif is named to stand in (fontTable.xml).
/// What it writes is read back by `document::readOffice`.
/// Error full, io: the file is worth nothing then; cancelled.
base::Done writeDocx(const Sheet &sheet, const std::filesystem::path &file, const Watch &watch);

} // namespace document::out
