// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/wrapped_rows.h"

#include "document/columns.h"
#include "document/numbering.h"

#include <algorithm>

namespace document {

namespace {

constexpr std::size_t headerLinesAtMost = 8;

bool hasText(const Block &block)
{
    return block.kind == Block::Kind::row || block.kind == Block::Kind::paragraph;
}

QStringList cellsOf(const Block &block)
{
    return block.kind == Block::Kind::row ? block.cells : QStringList{block.text};
}

/// The first of the lower line's cells goes on with the last of the upper one's.
void goOn(QStringList &cells, const QStringList &more)
{
    cells.back() += QLatin1Char('\n') + more.front();
    cells += more.mid(1);
}

bool isNumbered(const Block &block)
{
    return block.kind == Block::Kind::row && isNumberAlone(block.cells.front());
}

bool isWholeHeader(const QStringList &cells)
{
    const auto columns = cells.size() < 3 ? std::nullopt : columnsOf(cells);
    return columns && std::find(columns->roles.begin(), columns->roles.end(), Role::other) == columns->roles.end();
}

/// How many lines from `from` on stand right above a numbered row; 0: it is too far away, or there is none.
std::size_t linesAboveNumbered(const Blocks &blocks, std::size_t from)
{
    for (std::size_t at = from; at < blocks.size() && at - from <= headerLinesAtMost; ++at) {
        if (isNumbered(blocks[at]))
            return at - from;
        if (!hasText(blocks[at]))
            return 0;
    }
    return 0;
}

/// How many lines from `from` on make the header of the numbered row right behind them; 0: none.
std::size_t headerLinesAt(const Blocks &blocks, std::size_t from)
{
    const std::size_t count = linesAboveNumbered(blocks, from);
    if (count < 2)
        return 0;
    QStringList cells = cellsOf(blocks[from]);
    for (std::size_t at = from + 1; at < from + count; ++at)
        goOn(cells, cellsOf(blocks[at]));
    const bool fits = cells.size() == blocks[from + count].cells.size() && isWholeHeader(cells);
    const auto begin = blocks.begin() + std::ptrdiff_t(from);
    const bool isWholeAlone = std::any_of(begin, begin + std::ptrdiff_t(count), [&](const Block &block) {
        return cellsOf(block).size() == cells.size() && isWholeHeader(cellsOf(block));
    });
    return fits && !isWholeAlone ? count : 0;
}

Blocks withWholeHeaders(Blocks blocks)
{
    Blocks whole;
    for (std::size_t at = 0; at < blocks.size();) {
        const std::size_t count = headerLinesAt(blocks, at);
        Block block = std::move(blocks[at++]);
        if (count > 0) {
            block = rowBlock(block.line, cellsOf(block));
            for (std::size_t i = 1; i < count; ++i)
                goOn(block.cells, cellsOf(blocks[at++]));
        }
        whole.push_back(std::move(block));
    }
    return whole;
}

Blocks withWholeMeasures(Blocks blocks)
{
    Blocks whole;
    qsizetype width = 0;
    for (Block &block : blocks) {
        const bool isRow = block.kind == Block::Kind::row;
        if (isRow && columnsOf(block.cells))
            width = block.cells.size();
        Block *last = whole.empty() ? nullptr : &whole.back();
        const bool isOpen = last != nullptr && last->kind == Block::Kind::row && last->cells.size() < width
            && isNumberAlone(last->cells.front());
        const QString first = cellsOf(block).front();
        const qsizetype added = cellsOf(block).size() - 1;
        const bool fits = isOpen && (isRow || block.kind == Block::Kind::paragraph) && !isNumberAlone(first)
            && last->cells.size() + added <= width && !folded(first).isEmpty();
        if (!fits) {
            whole.push_back(std::move(block));
            continue;
        }
        goOn(last->cells, cellsOf(block));
    }
    return whole;
}

} // namespace

Blocks withWholeRows(Blocks blocks)
{
    return withWholeMeasures(withWholeHeaders(std::move(blocks)));
}

} // namespace document
