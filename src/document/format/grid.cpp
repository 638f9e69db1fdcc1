// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/grid.h"

#include "document/block.h"
#include "document/source.h"

#include <algorithm>

namespace document {

void addLine(QString &cell, const QString &paragraph)
{
    if (folded(paragraph).isEmpty() || cell.size() >= cellLimit)
        return;
    if (!cell.isEmpty())
        cell += QLatin1Char('\n');
    cell += paragraph;
}

void Grid::fillHanging()
{
    while (m_row.size() < static_cast<qsizetype>(m_hanging.size())) {
        Hanging &above = m_hanging[static_cast<std::size_t>(m_row.size())];
        if (above.rowsLeft == 0)
            return;
        m_row.append(above.isFirst ? above.text : QString());
        m_next.push_back({above.text, above.rowsLeft - 1, above.isFirst});
    }
}

void Grid::add(const QString &text, int columns, int rows)
{
    fillHanging();
    const int down = std::clamp(rows, 1, 1000) - 1;
    for (int i = 0; i < columns && m_row.size() < columnLimit; ++i) {
        m_row.append(i == 0 ? text : QString());
        m_next.push_back({text, down, i == 0});
    }
}

QStringList Grid::endRow()
{
    fillHanging();
    // columns right of the row's last cell may still be held by a cell above
    for (std::size_t i = m_next.size(); i < m_hanging.size(); ++i) {
        const Hanging &above = m_hanging[i];
        m_row.append(above.rowsLeft > 0 && above.isFirst ? above.text : QString());
        m_next.push_back({above.text, std::max(0, above.rowsLeft - 1), above.isFirst});
    }
    m_hanging = std::move(m_next);
    m_next.clear();
    for (Hanging &cell : m_hanging) {
        if (cell.rowsLeft == 0)
            cell = {};
    }
    return std::exchange(m_row, {});
}

} // namespace document
