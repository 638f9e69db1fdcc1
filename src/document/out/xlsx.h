// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"
#include "document/out/watch.h"

#include <filesystem>

namespace document::out {

/// Writes the sheet as a workbook with one tab over whatever lies there: its paragraphs a row each, then each table
/// with an autofilter; the first table's header is frozen and repeated on paper. Cells with a day hold a real date;
/// everything else is stored as a text and never as a formula, whatever it begins with. Wrapped, A4, one page wide.
/// A text over a cell's 32,767 letters ends with «…».
/// Its parts pass through nameless files in the same folder: an open text lies nowhere else.
/// Error full, io: the file is worth nothing then; cancelled.
base::Done writeXlsx(const Sheet &sheet, const std::filesystem::path &file, const Watch &watch);

} // namespace document::out
