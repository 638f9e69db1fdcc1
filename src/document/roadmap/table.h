// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/block.h"
#include "document/columns.h"
#include "domain/doubt.h"

namespace document {

/// A row under a header, or a paragraph that stands between rows.
struct Row
{
    int line = 0;
    QStringList cells; ///< after `alignRows`: exactly one per column
    QString ghost; ///< what stood in a column that the header does not know, else empty
    bool isParagraph = false;
    bool isHeading = false;
    bool isAfterBreak = false; ///< an empty line stood before it, or a repeated header
};

/// One table of measures, page breaks bridged.
struct Table
{
    Columns columns;
    int headerLine = 0;
    std::vector<Row> rows;
};

/// All tables of measures of a document, and what stands outside them.
struct Tables
{
    std::vector<Table> tables;
    Blocks before; ///< up to the first table: paragraphs and the rows of other tables
    Blocks after; ///< what is neither before nor in a table
    std::vector<domain::Doubt> doubts; ///< header-repeated
};

Tables findTables(const Blocks &blocks);

/// Fits every row to the columns: folds away ghost columns and duplicated cells, pads short rows.
/// Doubts: ghost-column (once for each stretch of rows), duplicate-cell.
std::vector<domain::Doubt> alignRows(Table &table);

/// A row as a doubt quotes it: its cells folded, parted by « | », empty ones at the end left out.
QString quoted(const QStringList &cells);

} // namespace document
