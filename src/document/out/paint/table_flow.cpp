// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/paint/table_flow.h"

#include "document/out/paint/serif.h"

#include <QPainter>

#include <algorithm>
#include <numeric>
#include <optional>

namespace document::out {

namespace {

constexpr double cellPoints = 10;
constexpr double paddingMm = 1.2;
constexpr double ruleMm = 0.18;

struct LaidCell
{
    LaidText text;
    double left = 0;
    double width = 0;
    int next = 0; ///< first line that is not on a page yet
};

struct LaidRow
{
    std::vector<LaidCell> cells;

    double height() const
    {
        double height = 0;
        for (const LaidCell &cell : cells)
            height = std::max(height, cell.text.height(cell.next, cell.text.lineCount()));
        return height + 2 * mm(paddingMm);
    }
};

class TableFlow
{
public:
    TableFlow(const Table &table, Pages &pages, double below)
        : m_table(table)
        , m_pages(pages)
        , m_below(std::min(below, pages.height() / 4))
        , m_header(headerOf())
    {
    }

    base::Done flow(const Watch &watch)
    {
        if (m_table.columns.empty())
            return {};
        m_pages.need(m_header.height() + firstHeight());
        drawWhole(m_header);
        for (std::size_t at = 0; at < m_table.rows.size(); ++at) {
            if (auto done = watch.at(at, m_table.rows.size()); !done)
                return done;
            place(at);
        }
        return {};
    }

private:
    double firstHeight() { return m_table.rows.empty() ? 0 : std::min(togetherWith(0), m_pages.height() / 4); }

    /// Widths in units, stretched to the page.
    std::vector<double> widths() const
    {
        const double all =
            std::accumulate(m_table.columns.begin(), m_table.columns.end(), 0.0,
                            [](double sum, const Column &column) { return sum + std::max(column.widthMm, 1.0); });
        std::vector<double> widths;
        for (const Column &column : m_table.columns)
            widths.push_back(m_pages.width() * std::max(column.widthMm, 1.0) / all);
        return widths;
    }

    LaidCell laid(const QString &text, double left, double width, bool isStrong, Align align) const
    {
        return {LaidText(text, serif(cellPoints, isStrong), width - 2 * mm(paddingMm), align), left, width};
    }

    LaidRow headerOf() const
    {
        LaidRow row;
        double left = 0;
        const auto all = widths();
        for (std::size_t at = 0; at < all.size(); ++at) {
            row.cells.push_back(laid(m_table.columns[at].heading, left, all[at], true, Align::centre));
            left += all[at];
        }
        return row;
    }

    LaidRow rowOf(std::size_t at) const
    {
        const Row &row = m_table.rows[at];
        LaidRow result;
        if (row.isSection) {
            const QString title = row.cells.empty() ? QString() : row.cells.front().text;
            result.cells.push_back(laid(title, 0, m_pages.width(), true, Align::centre));
            return result;
        }
        double left = 0;
        const auto all = widths();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Cell cell = i < row.cells.size() ? row.cells[i] : Cell();
            result.cells.push_back(laid(cell.text, left, all[i], cell.isStrong, m_table.columns[i].align));
            left += all[i];
        }
        return result;
    }

    /// Each row is laid out once on a way, though its neighbour above asks for its height.
    LaidRow &row(std::size_t at)
    {
        if (m_ahead && m_aheadAt == at)
            return *m_ahead;
        m_ahead = rowOf(at);
        m_aheadAt = at;
        return *m_ahead;
    }

    /// A title stands on the page of the row below it, and of the title between them; the last row on that of what is
    /// below the table.
    double togetherWith(std::size_t at)
    {
        double height = 0;
        for (; at < m_table.rows.size() && m_table.rows[at].isSection; ++at)
            height += rowOf(at).height();
        if (at < m_table.rows.size())
            height += row(at).height();
        return at + 1 >= m_table.rows.size() ? height + m_below : height;
    }

    /// A row that is higher than a third of a page is parted rather than leave a quarter of a page empty.
    bool isParted(double wanted) const
    {
        return wanted > m_pages.height() / 3 && m_pages.room() > m_pages.height() / 4;
    }

    void place(std::size_t at)
    {
        const double wanted = togetherWith(at);
        if (wanted > m_pages.room() && !isParted(wanted))
            turn();
        LaidRow laid = m_table.rows[at].isSection ? rowOf(at) : std::move(row(at));
        m_ahead.reset();
        put(laid);
    }

    /// Draws a row, over several pages if need be.
    void put(LaidRow &row)
    {
        while (row.height() > m_pages.room() && takePart(row))
            turn();
        drawWhole(row);
    }

    void drawWhole(const LaidRow &row) { drawPiece(row, row.height(), endsOf(row)); }

    static std::vector<int> endsOf(const LaidRow &row)
    {
        std::vector<int> ends;
        for (const LaidCell &cell : row.cells)
            ends.push_back(cell.text.lineCount());
        return ends;
    }

    /// Puts as many lines as there is room for on this page. False: not one line fits, nor ever will.
    bool takePart(LaidRow &row)
    {
        const double room = m_pages.room() - 2 * mm(paddingMm);
        std::vector<int> ends;
        bool isAny = false;
        for (const LaidCell &cell : row.cells) {
            ends.push_back(cell.next + cell.text.fitting(cell.next, room));
            isAny = isAny || ends.back() > cell.next;
        }
        if (!isAny)
            return m_pages.room() < m_pages.height() - m_header.height() - 1;
        drawPiece(row, m_pages.room(), ends);
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            row.cells[at].next = ends[at];
        return true;
    }

    void drawPiece(const LaidRow &row, double height, const std::vector<int> &ends)
    {
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            drawCell(row.cells[at], height, ends[at]);
        m_pages.move(height);
    }

    void drawCell(const LaidCell &cell, double height, int end) const
    {
        if (m_pages.painter() == nullptr)
            return;
        const QPointF corner(m_pages.left() + cell.left, m_pages.y());
        m_pages.painter()->setPen(QPen(Qt::black, mm(ruleMm)));
        m_pages.painter()->drawRect(QRectF(corner, QSizeF(cell.width, height)));
        cell.text.draw(*m_pages.painter(), corner + QPointF(mm(paddingMm), mm(paddingMm)), cell.next, end);
    }

    void turn()
    {
        m_pages.turn();
        drawWhole(m_header);
    }

    const Table &m_table;
    Pages &m_pages;
    const double m_below;
    const LaidRow m_header;
    std::optional<LaidRow> m_ahead;
    std::size_t m_aheadAt = 0;
};

} // namespace

base::Done flowTable(const Table &table, Pages &pages, double below, const Watch &watch)
{
    return TableFlow(table, pages, below).flow(watch);
}

} // namespace document::out
