// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/text.h"

#include "document/columns.h"
#include "document/format/markup.h"
#include "document/format/wrapped_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace document {

namespace {

QStringList linesIn(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar(0x2028), QLatin1Char('\n'));
    text.replace(QChar(0x85), QLatin1Char('\n'));
    text.replace(QLatin1Char('\v'), QLatin1Char(' '));
    text.remove(QChar(0x1A));
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line.remove(QLatin1Char('\f'));
    return lines;
}

bool isPipe(QChar letter)
{
    const auto code = letter.unicode();
    return code == '|' || code == 0x2502 || code == 0x2551 || code == 0xA6 || code == 0x2503;
}

/// `+----+----+`, `├──┼──┤`, `|:--|--:|`
bool isRuleLine(const QString &line)
{
    static const QRegularExpression rule(QStringLiteral("^[\\s|+:=\\-\u2014\u2013_\u2500-\u257F\u00A6]+$"));
    return rule.match(line).hasMatch() && line.contains(QRegularExpression(QStringLiteral("[-=\u2500-\u257F]")));
}

QStringList pipedCells(const QString &line)
{
    QStringList cells{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEscaped = line[i] == QLatin1Char('\\') && i + 1 < line.size() && line[i + 1] == QLatin1Char('|');
        if (isEscaped)
            cells.back().append(line[++i]);
        else if (isPipe(line[i]))
            cells.append(QString());
        else
            cells.back().append(line[i]);
    }
    if (cells.size() > 1 && folded(cells.front()).isEmpty())
        cells.removeFirst();
    if (cells.size() > 1 && folded(cells.back()).isEmpty())
        cells.removeLast();
    return cells;
}

Block cleanRow(int line, const QStringList &raw)
{
    QStringList cells;
    bool isHeading = false;
    for (const QString &cell : raw) {
        bool isBold = false;
        cells.append(withoutMarks(withoutTags(cell), &isBold));
        isHeading = isHeading || (isBold && cells.size() <= 2);
    }
    while (cells.size() > columnLimit)
        cells.removeLast();
    return rowBlock(line, cells, 0, isHeading);
}

class LineReader
{
public:
    explicit LineReader(const QStringList &lines)
        : m_lines(lines)
    {
    }

    Blocks read()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at)
            take(m_lines[m_at]);
        return std::move(m_blocks);
    }

    bool hasRules() const { return m_hasRules; }

private:
    void take(const QString &line)
    {
        const int number = static_cast<int>(m_at) + 1;
        const auto pipes = std::count_if(line.begin(), line.end(), isPipe);
        const QString bare = line.trimmed();
        if (pipes >= 1 && bare.size() > 1 && isRuleLine(line)) {
            m_hasRules = true;
            m_blocks.push_back({Block::Kind::rule, number, 0, false, {}, {}});
        } else if (pipes >= 2 && (isPipe(bare.front()) || pipes >= 2)) {
            m_blocks.push_back(cleanRow(number, pipedCells(wholeRow(bare))));
        } else if (line.contains(QLatin1Char('\t')) && !bare.isEmpty() && hasGap(line)) {
            m_blocks.push_back(cleanRow(number, line.split(QLatin1Char('\t'))));
        } else {
            bool isHeading = false;
            QString text = withoutMarks(withoutTags(line), &isHeading);
            m_blocks.push_back(paragraphBlock(number, text, isHeading));
        }
    }

    /// Tabs inside, not only a paragraph's indent.
    bool hasGap(const QString &line) const
    {
        const QString bare = line.trimmed();
        return bare.contains(QLatin1Char('\t')) || line.endsWith(QLatin1Char('\t'))
            || (line.startsWith(QLatin1Char('\t')) && inTable());
    }

    bool inTable() const
    {
        for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
            if (block->kind == Block::Kind::row)
                return block->cells.size() >= 3;
            if (block->kind == Block::Kind::paragraph)
                return false;
        }
        return false;
    }

    /// A row that opens with a pipe goes on over the next lines until one ends with a pipe.
    QString wholeRow(const QString &first)
    {
        constexpr int linesAtMost = 40;
        QString row = first;
        if (!isPipe(first.front()) || isPipe(first.back()))
            return row;
        for (qsizetype next = m_at + 1; next < m_lines.size() && next < m_at + linesAtMost; ++next) {
            const QString more = m_lines[next].trimmed();
            if (more.isEmpty() || isPipe(more.front()))
                return first; // just a row without its last pipe
            row += QLatin1Char('\n') + more;
            if (isPipe(more.back())) {
                m_at = next;
                return row;
            }
        }
        return first;
    }

    const QStringList &m_lines;
    qsizetype m_at = 0;
    Blocks m_blocks;
    bool m_hasRules = false;
};

} // namespace

Blocks blocksOfLines(const QStringList &lines, bool *hasRules)
{
    LineReader reader(lines);
    Blocks blocks = reader.read();
    if (hasRules != nullptr)
        *hasRules = reader.hasRules();
    return withWholeRows(std::move(blocks));
}

bool hasMeasureTable(const Blocks &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return block.kind == Block::Kind::row && columnsOf(block.cells).has_value();
    });
}

Source sourceOfText(const QString &text)
{
    Source source;
    if (isHtml(text)) {
        source.kind = Source::Kind::html;
        source.blocks = blocksOfHtml(text);
        return source;
    }
    const QStringList lines = linesIn(text);
    bool hasRules = false;
    source.blocks = blocksOfLines(lines, &hasRules);
    source.kind = hasRules ? Source::Kind::markdown : Source::Kind::text;
    if (hasMeasureTable(source.blocks))
        return source;
    for (const char separator : {';', ',', '\t'}) {
        Blocks blocks = blocksOfCsv(lines.join(QLatin1Char('\n')), QLatin1Char(separator));
        if (hasMeasureTable(blocks)) {
            source.kind = Source::Kind::csv;
            source.blocks = std::move(blocks);
            return source;
        }
    }
    for (const auto read : {blocksOfLonePipes, blocksOfCellLines, blocksOfAlignedColumns}) {
        Blocks blocks = read(lines);
        if (hasMeasureTable(blocks)) {
            source.blocks = std::move(blocks);
            return source;
        }
    }
    return source;
}

} // namespace document
