// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source.h"

namespace document {

/// Reads a text whose tables are drawn by tabs, by pipes (Markdown, or pipes alone on their lines), by commas or
/// semicolons, by one cell per line, or by HTML. `kind` and `blocks` of the answer are set. Line numbers are the
/// text's.
Source sourceOfText(const QString &text);

/// The steps, each a way to find a table where the plainer one found none.
Blocks blocksOfLines(const QStringList &lines, bool *hasRules = nullptr);
/// Cells between lines that hold nothing but a pipe.
Blocks blocksOfLonePipes(const QStringList &lines);
/// One cell per line, an order of columns given by the header's lines.
Blocks blocksOfCellLines(const QStringList &lines);
/// Fields parted by `separator`, quoted as RFC 4180 says.
Blocks blocksOfCsv(const QString &text, QChar separator);
/// Columns parted by two and more blanks, at the places where the header has them (the text of a PDF).
Blocks blocksOfAlignedColumns(const QStringList &lines);

/// Whether one of the rows heads a table of measures.
bool hasMeasureTable(const Blocks &blocks);

} // namespace document
