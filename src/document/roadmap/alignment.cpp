// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/numbering.h"
#include "document/roadmap/table.h"

#include <algorithm>

namespace document {

namespace {

using Rows = std::vector<Row>;

int filled(const QStringList &cells)
{
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !folded(cell).isEmpty(); }));
}

domain::Doubt doubtOf(domain::Doubt::Code code, const Row &row, const QString &original)
{
    domain::Doubt doubt;
    doubt.code = code;
    doubt.line = row.line;
    doubt.original = original;
    return doubt;
}

bool repeatsNeighbour(const QStringList &cells, int at)
{
    const QString text = folded(cells[at]);
    return (at > 0 && folded(cells[at - 1]) == text) || (at + 1 < cells.size() && folded(cells[at + 1]) == text);
}

/// How well a row reads once the column `without` is taken out of it.
int fitWithout(const Columns &columns, const QStringList &cells, int without)
{
    const QString taken = folded(cells[without]);
    int fit = taken.isEmpty() ? 2 : repeatsNeighbour(cells, without) ? 2 : -3;
    const int deadline = columns.find(Role::deadline);
    if (deadline >= 0) {
        const int at = deadline < without ? deadline : deadline + 1;
        if (at < cells.size() && looksLikeDeadline(cells[at]))
            fit += 1;
    }
    return fit;
}

/// The column that the header does not know: the one whose loss costs a stretch of rows least, the last of equals.
int ghostOf(const Columns &columns, const Rows &rows, std::size_t from, std::size_t to, int width)
{
    int best = width - 1;
    int bestFit = -1'000'000;
    for (int column = width - 1; column >= 0; --column) {
        int fit = 0;
        for (std::size_t i = from; i < to; ++i) {
            if (!rows[i].isParagraph && filled(rows[i].cells) > 0)
                fit += fitWithout(columns, rows[i].cells, column);
        }
        if (fit > bestFit) {
            best = column;
            bestFit = fit;
        }
    }
    return best;
}

class Aligner
{
public:
    explicit Aligner(Table &table)
        : m_table(table)
        , m_width(table.columns.count())
    {
    }

    std::vector<domain::Doubt> align()
    {
        Rows &rows = m_table.rows;
        for (std::size_t from = 0; from < rows.size();) {
            std::size_t to = from + 1;
            while (to < rows.size() && (rows[to].isParagraph || rows[to].cells.size() == rows[from].cells.size()))
                ++to;
            if (!rows[from].isParagraph)
                narrow(from, to);
            from = to;
        }
        for (Row &row : rows)
            widen(row);
        return std::move(m_doubts);
    }

private:
    void narrow(std::size_t from, std::size_t to)
    {
        Rows &rows = m_table.rows;
        bool isTold = false;
        const QString asWritten = quoted(rows[from].cells);
        while (rows[from].cells.size() > m_width) {
            const int ghost = ghostOf(m_table.columns, rows, from, to, static_cast<int>(rows[from].cells.size()));
            bool isDuplicate = false;
            for (std::size_t i = from; i < to; ++i)
                isDuplicate = (!rows[i].isParagraph && take(rows[i], ghost)) || isDuplicate;
            if (!isTold && !isDuplicate)
                m_doubts.push_back(doubtOf(domain::Doubt::Code::ghostColumn, rows[from], asWritten));
            isTold = true;
        }
    }

    /// True if the cell said again what its neighbour says.
    bool take(Row &row, int column)
    {
        const QString text = folded(row.cells[column]);
        const bool isDuplicate = !text.isEmpty() && repeatsNeighbour(row.cells, column);
        row.cells.removeAt(column);
        if (isDuplicate && filled(row.cells) > 1)
            m_doubts.push_back(doubtOf(domain::Doubt::Code::duplicateCell, row, text));
        else if (!text.isEmpty() && !isDuplicate)
            row.ghost = row.ghost.isEmpty() ? text : row.ghost + QLatin1Char(' ') + text;
        return isDuplicate;
    }

    void widen(Row &row) const
    {
        const bool lacksNumber = !row.isParagraph && row.cells.size() == m_width - 1
            && m_table.columns.roles.front() == Role::number && filled(row.cells) > 1
            && !folded(row.cells.front()).isEmpty() && !isNumberAlone(row.cells.front())
            && leadingNumber(row.cells.front()).number.isEmpty();
        if (lacksNumber)
            row.cells.prepend(QString());
        while (row.cells.size() < m_width)
            row.cells.append(QString());
    }

    Table &m_table;
    int m_width;
    std::vector<domain::Doubt> m_doubts;
};

} // namespace

std::vector<domain::Doubt> alignRows(Table &table)
{
    return Aligner(table).align();
}

} // namespace document
