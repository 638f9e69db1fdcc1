// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace document {

/// One paragraph or one table row. White space is as it came, but for line breaks inside: a cell's paragraphs are
/// parted by '\n'. Tags and Markdown's marks are gone.
struct Block
{
    enum class Kind {
        blank, ///< an empty line: in a dump of a paper it often marks a page break
        paragraph,
        row,
        rule, ///< a Markdown separator (`|--|--|`): the row above it heads a table
    };

    Kind kind = Kind::blank;
    int line = 0; ///< 1-based line of a text, row of its table or sheet, or running number of a paragraph
    int table = 0; ///< rows of one table share it; 0 where the format has no tables of its own (plain text)
    bool isHeading = false; ///< written bold or as a heading
    QString text; ///< of a paragraph
    QStringList cells; ///< of a row; a cell that spans columns is followed by empty ones
    QStringList formulas =
        {}; ///< of a workbook's row: the names of cells (`D8`) whose text is what a formula last gave
    QStringList uncomputed = {}; ///< of those that are empty because no program has computed their formula yet

    bool operator==(const Block &) const = default;
};

/// What every format is read into, in the document's order.
using Blocks = std::vector<Block>;

Block paragraphBlock(int line, QString text, bool isHeading = false);
Block rowBlock(int line, QStringList cells, int table = 0, bool isHeading = false);

/// White space folded to single spaces, soft hyphens and zero-width characters gone.
QString folded(const QString &text);

} // namespace document
