// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/columns.h"
#include "document/format/markup.h"
#include "document/format/text.h"
#include "document/numbering.h"

#include <algorithm>

namespace document {

namespace {

bool isLonePipe(const QString &line)
{
    const QString bare = line.trimmed();
    return bare == QStringLiteral("|") || bare == QStringLiteral("||");
}

/// A row of lone-pipe cells ends with two pipes in a row, which an empty cell looks like as well: rows are filled up to
/// the header's width, and a numbered line begins a new one.
class LonePipeReader
{
public:
    Blocks read(const QStringList &lines)
    {
        for (m_line = 0; m_line < lines.size(); ++m_line)
            take(lines[m_line]);
        endRow();
        return std::move(m_blocks);
    }

private:
    void take(const QString &line)
    {
        if (!isLonePipe(line)) {
            if (folded(line).isEmpty())
                return;
            if (!m_isOpen)
                return m_blocks.push_back(
                    paragraphBlock(static_cast<int>(m_line) + 1, withoutMarks(withoutTags(line))));
            startCell(withoutMarks(withoutTags(line)));
            return;
        }
        if (m_isOpen && !m_hasText)
            endOfEmpty();
        m_isOpen = true;
        m_hasText = false;
        m_isNewCell = true;
    }

    static bool startsRow(const QString &text)
    {
        return isNumberAlone(text) || leadingNumber(folded(text)).depth() > 0;
    }

    void startCell(const QString &text)
    {
        if (m_isNewCell && m_width > 0
            && (m_cells.size() >= m_width || (!m_cells.isEmpty() && startsRow(text) && m_hadBreak)))
            endRow();
        if (m_isNewCell && m_hadBreak && !m_cells.isEmpty() && m_cells.size() < m_width)
            m_cells.append(QString()); // it was an empty cell, not the row's end
        if (m_cells.isEmpty())
            m_rowLine = static_cast<int>(m_line) + 1;
        if (m_isNewCell)
            m_cells.append(text);
        else
            m_cells.back() += QLatin1Char('\n') + text;
        m_isNewCell = false;
        m_hasText = true;
        m_hadBreak = false;
    }

    /// Two pipes in a row.
    void endOfEmpty()
    {
        if (m_hadBreak && !m_cells.isEmpty() && m_cells.size() < m_width)
            m_cells.append(QString());
        m_hadBreak = true;
        if (m_width == 0 || m_cells.size() >= m_width)
            endRow();
    }

    void endRow()
    {
        if (m_cells.isEmpty())
            return;
        if (m_width == 0 && columnsOf(m_cells))
            m_width = m_cells.size();
        while (m_cells.size() < m_width)
            m_cells.append(QString());
        m_blocks.push_back(rowBlock(m_rowLine, m_cells));
        m_cells.clear();
        m_hadBreak = false;
    }

    Blocks m_blocks;
    QStringList m_cells;
    qsizetype m_line = 0;
    qsizetype m_width = 0;
    int m_rowLine = 0;
    bool m_isOpen = false;
    bool m_isNewCell = true;
    bool m_hasText = false;
    bool m_hadBreak = false;
};

} // namespace

Blocks blocksOfLonePipes(const QStringList &lines)
{
    if (std::count_if(lines.begin(), lines.end(), isLonePipe) < 6)
        return {};
    return LonePipeReader().read(lines);
}

} // namespace document
