// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/columns.h"
#include "document/format/text.h"
#include "document/numbering.h"

#include <QRegularExpression>

#include <algorithm>

namespace document {

namespace {

struct Piece
{
    qsizetype start = 0;
    QString text;
};

/// What two or more blanks part.
std::vector<Piece> piecesOf(const QString &line)
{
    static const QRegularExpression piece(QStringLiteral("\\S+(?: \\S+)*"));
    std::vector<Piece> pieces;
    auto matches = piece.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        pieces.push_back({match.capturedStart(), match.captured(0)});
    }
    return pieces;
}

QStringList textsOf(const std::vector<Piece> &pieces)
{
    QStringList texts;
    for (const Piece &piece : pieces)
        texts.append(piece.text);
    return texts;
}

class AlignedReader
{
public:
    Blocks read(const QStringList &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i)
            take(lines[i], static_cast<int>(i) + 1);
        return std::move(m_blocks);
    }

private:
    void take(const QString &line, int number)
    {
        const auto pieces = piecesOf(line);
        if (columnsOf(textsOf(pieces)))
            return open(pieces, number);
        if (pieces.empty()) {
            m_wasBlank = true;
            m_blocks.push_back(paragraphBlock(number, {}));
            return;
        }
        const bool isRow = !m_starts.empty() && (pieces.size() > 1 || pieces.front().start >= m_starts[1] - 2);
        if (!isRow) {
            m_last = -1;
            m_blocks.push_back(paragraphBlock(number, line));
        } else if (pieces.front().start < m_starts[1] - 2 || m_last < 0) {
            m_last = static_cast<int>(m_blocks.size());
            m_blocks.push_back(rowBlock(number, laid(pieces)));
        } else {
            goOn(laid(pieces));
        }
        m_wasBlank = false;
    }

    void open(const std::vector<Piece> &pieces, int number)
    {
        m_starts.clear();
        for (const Piece &piece : pieces)
            m_starts.push_back(piece.start);
        m_blocks.push_back(rowBlock(number, textsOf(pieces)));
        m_last = -1;
    }

    /// Each piece goes to the column whose head stands nearest to its start.
    QStringList laid(const std::vector<Piece> &pieces) const
    {
        QStringList cells(static_cast<qsizetype>(m_starts.size()));
        for (const Piece &piece : pieces) {
            std::size_t best = 0;
            for (std::size_t i = 1; i < m_starts.size(); ++i) {
                if (std::abs(m_starts[i] - piece.start) < std::abs(m_starts[best] - piece.start))
                    best = i;
            }
            QString &cell = cells[static_cast<qsizetype>(best)];
            cell += cell.isEmpty() ? piece.text : QLatin1Char(' ') + piece.text;
        }
        return cells;
    }

    void goOn(const QStringList &cells)
    {
        QStringList &row = m_blocks[static_cast<std::size_t>(m_last)].cells;
        for (qsizetype i = 0; i < cells.size() && i < row.size(); ++i) {
            if (!cells[i].isEmpty())
                row[i] += row[i].isEmpty() ? cells[i] : QLatin1Char(' ') + cells[i];
        }
    }

    Blocks m_blocks;
    std::vector<qsizetype> m_starts; ///< where the header's columns begin
    int m_last = -1; ///< the row that lines without a number go on with
    bool m_wasBlank = false;
};

} // namespace

Blocks blocksOfAlignedColumns(const QStringList &lines)
{
    return AlignedReader().read(lines);
}

} // namespace document
