// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/roadmap/rows.h"

namespace document {

/// The only text of a row, and where it stands (-1: in every cell).
struct WideText
{
    QString text;
    int column = 0;
};

/// One aligned row seen through its header. Valid while both live.
class RowView
{
public:
    RowView(const Columns &columns, const Row &row)
        : m_columns(columns)
        , m_row(row)
    {
    }

    const Row &row() const { return m_row; }
    const Columns &columns() const { return m_columns; }
    int filledCount() const;
    /// The first cell of that role with its line breaks; empty where there is none.
    QString cell(Role role) const;
    /// The bare number of the number column, empty if it holds none; as it stands where a letter took a figure's place
    /// («1.З») or follows it («2а»).
    QString number() const;
    /// All deadline cells as one text, and the headers of those columns that hold a mark.
    QString deadline() const;
    QString deadlineHeader() const;
    bool hasDeadlineColumn() const;
    QString responsible() const;
    /// Remarks, and what stands in columns that have no meaning here, with their headers.
    QString notes() const;

    /// «1 2 3 4»: the row that numbers the columns.
    bool isColumnNumbers() const;
    /// The row's text if it has but one, or the same one in all cells; a numbered title may have a stray in the last
    /// cell.
    std::optional<WideText> wideText() const;
    /// What stands beside a wide title, see wideText.
    QString stray() const;

private:
    const Columns &m_columns;
    const Row &m_row;
};

/// What a continuation row adds to which cell.
struct Continuation
{
    QString text;
    QString deadline;
    QString responsible;
    QString expected;
    QString notes;
    bool isMoved = false; ///< a cell stood beside the column that it goes on

    void addTo(Draft &draft) const;
};

/// A cell whose own column is complete while its neighbour's breaks off goes on with the neighbour.
Continuation continuationOf(const Draft &draft, const RowView &view);

/// The cell of the last column that the draft has a text in.
QString &lastCellOf(Draft &draft, const Columns &columns);

bool startsLower(const QString &text);
/// Ends with a full stop, a semicolon or the like.
bool endsSentence(const QString &text);

} // namespace document
