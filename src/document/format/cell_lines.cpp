// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/columns.h"
#include "document/format/markup.h"
#include "document/format/text.h"
#include "document/numbering.h"

#include <QRegularExpression>

#include <algorithm>

namespace document {

namespace {

struct CellLine
{
    QString text;
    int line = 0;
};

using CellLines = std::vector<CellLine>;

CellLines filledLines(const QStringList &lines)
{
    CellLines filled;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text = withoutMarks(withoutTags(lines[i]));
        if (!folded(text).isEmpty())
            filled.push_back({text, static_cast<int>(i) + 1});
    }
    return filled;
}

bool isEndOfTable(const QString &text)
{
    static const QRegularExpression end(
        QStringLiteral("^(?:приложение|порядок|утвержд|согласовано|исполнитель:|исп\\.)"),
        QRegularExpression::CaseInsensitiveOption);
    return end.match(folded(text)).hasMatch();
}

/// The lines from `from` on that make up a header; the longest run that is one.
int headerLength(const CellLines &lines, std::size_t from)
{
    if (!isHeaderWord(lines[from].text))
        return 0;
    QStringList cells;
    int best = 0;
    for (std::size_t i = from; i < lines.size() && cells.size() < 9; ++i) {
        const QString text = folded(lines[i].text);
        if (text.size() > 60 || (!cells.isEmpty() && isNumberAlone(text)))
            break;
        cells.append(text);
        const auto columns = columnsOf(cells);
        const bool isWhole = columns && std::none_of(columns->roles.begin(), columns->roles.end(), [](Role role) {
                                 return role == Role::other;
                             });
        if (isWhole)
            best = static_cast<int>(cells.size());
    }
    return best >= 3 ? best : 0;
}

/// «№» and «п/п» are often two lines.
CellLines withJoinedNumberHead(CellLines lines)
{
    CellLines joined;
    for (CellLine &line : lines) {
        const bool isTail = folded(line.text) == QStringLiteral("п/п");
        const bool follows = !joined.empty() && folded(joined.back().text) == QStringLiteral("№");
        if (isTail && follows)
            joined.back().text += QStringLiteral(" п/п");
        else
            joined.push_back(std::move(line));
    }
    return joined;
}

class Distributor
{
public:
    explicit Distributor(const Columns &columns)
        : m_columns(columns)
    {
    }

    /// Lays the lines behind a row's number into the columns. Too many lines: the one that reads as a deadline is the
    /// pole.
    Block row(const CellLine &number, std::vector<QString> values) const
    {
        QStringList cells{number.text};
        const int wanted = m_columns.count() - 1;
        const int deadline = m_columns.find(Role::deadline) - 1;
        if (static_cast<int>(values.size()) > wanted && deadline > 0)
            values = around(values, deadline, wanted);
        for (const QString &value : values)
            cells.append(value);
        while (cells.size() > m_columns.count()) {
            const QString last = cells.takeLast();
            cells.back() += QLatin1Char('\n') + last;
        }
        return rowBlock(number.line, cells);
    }

private:
    static std::vector<QString> around(const std::vector<QString> &values, int deadline, int wanted)
    {
        const auto from = static_cast<std::size_t>(deadline);
        for (std::size_t at = from; at + static_cast<std::size_t>(wanted) - from <= values.size(); ++at) {
            if (!looksLikeDeadline(values[at]))
                continue;
            std::vector<QString> laid(values.begin(), values.begin() + deadline);
            for (std::size_t i = from; i < at; ++i)
                laid.back() += QLatin1Char('\n') + values[i];
            laid.insert(laid.end(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
            return laid;
        }
        return values;
    }

    const Columns &m_columns;
};

class CellLineReader
{
public:
    explicit CellLineReader(CellLines lines)
        : m_lines(std::move(lines))
    {
    }

    Blocks read()
    {
        while (m_at < m_lines.size()) {
            const int length = headerLength(m_lines, m_at);
            if (length == 0) {
                m_blocks.push_back(paragraphBlock(m_lines[m_at].line, m_lines[m_at].text));
                ++m_at;
            } else {
                readTable(length);
            }
        }
        return std::move(m_blocks);
    }

private:
    void readTable(int length)
    {
        QStringList header;
        for (int i = 0; i < length; ++i)
            header.append(folded(m_lines[m_at + static_cast<std::size_t>(i)].text));
        m_columns = *columnsOf(header);
        m_blocks.push_back(rowBlock(m_lines[m_at].line, header));
        m_at += static_cast<std::size_t>(length);
        if (m_columns.roles.front() == Role::number)
            readNumbered();
        else
            readPlain();
    }

    bool isOver() const
    {
        return m_at >= m_lines.size() || isEndOfTable(m_lines[m_at].text) || headerLength(m_lines, m_at) > 0;
    }

    void readNumbered()
    {
        while (!isOver()) {
            if (!isNumberAlone(m_lines[m_at].text)) {
                m_blocks.push_back(rowBlock(m_lines[m_at].line, padded(m_lines[m_at].text)));
                ++m_at;
                continue;
            }
            const CellLine number = m_lines[m_at++];
            std::vector<QString> values;
            while (!isOver() && !isNumberAlone(m_lines[m_at].text) && !isTitle(values))
                values.push_back(m_lines[m_at++].text);
            m_blocks.push_back(Distributor(m_columns).row(number, std::move(values)));
        }
    }

    /// Once a row has its cells, a line with a number of its own or one before a row numbered «1» heads a section.
    bool isTitle(const std::vector<QString> &values) const
    {
        if (static_cast<int>(values.size()) < m_columns.count() - 1)
            return false;
        const LeadingNumber number = leadingNumber(folded(m_lines[m_at].text));
        if (number.depth() == 1)
            return true;
        const bool isBeforeNumber = m_at + 1 < m_lines.size() && isNumberAlone(m_lines[m_at + 1].text);
        const QString next = isBeforeNumber ? bareNumber(m_lines[m_at + 1].text) : QString();
        return next == QStringLiteral("1") || next.endsWith(QStringLiteral(".1"));
    }

    QStringList padded(const QString &text) const
    {
        QStringList cells{text};
        while (cells.size() < m_columns.count())
            cells.append(QString());
        return cells;
    }

    void readPlain()
    {
        while (!isOver()) {
            const int line = m_lines[m_at].line;
            QStringList cells;
            while (!isOver() && cells.size() < m_columns.count())
                cells.append(m_lines[m_at++].text);
            m_blocks.push_back(rowBlock(line, cells));
        }
    }

    CellLines m_lines;
    std::size_t m_at = 0;
    Columns m_columns;
    Blocks m_blocks;
};

} // namespace

Blocks blocksOfCellLines(const QStringList &lines)
{
    return CellLineReader(withJoinedNumberHead(filledLines(lines))).read();
}

} // namespace document
