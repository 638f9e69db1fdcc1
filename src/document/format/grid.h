// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace document {

/// Adds a paragraph to a cell's text on a line of its own. Empty ones, and what comes after `cellLimit`, are left out.
void addLine(QString &cell, const QString &paragraph);

/// Lays cells with spans into a grid, row after row. A cell over several columns is followed by empty ones; a cell over
/// several rows is said again in each of them.
class Grid
{
public:
    /// Adds the next cell of the row. Spans over `columnLimit` columns or 1000 rows are cut.
    void add(const QString &text, int columns = 1, int rows = 1);
    /// The row that was filled; the next `add` starts another.
    QStringList endRow();

private:
    struct Hanging
    {
        QString text;
        int rowsLeft = 0;
        bool isFirst = false; ///< of the columns it spans: the others stay empty
    };

    void fillHanging();

    QStringList m_row;
    std::vector<Hanging> m_hanging; ///< per column: a cell of a row above that reaches down
    std::vector<Hanging> m_next;
};

} // namespace document
