// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/columns.h"
#include "document/format/grid.h"
#include "document/format/markup.h"
#include "document/roadmap/words.h"
#include "document/source.h"

#include <algorithm>

namespace document {

namespace {

int numberIn(const QString &tag, const char *attribute)
{
    const QRegularExpression pattern(QString::fromLatin1(attribute) + QStringLiteral("\\s*=\\s*[\"']?(\\d{1,4})"),
                                     QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(tag);
    return match.hasMatch() ? std::clamp(match.captured(1).toInt(), 1, 1000) : 1;
}

class HtmlReader
{
public:
    explicit HtmlReader(const QString &text)
        : m_text(text)
    {
    }

    Blocks read()
    {
        static const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z][a-zA-Z0-9:]*)([^<>]*)>"));
        static const QRegularExpression hidden(
            QStringLiteral("<!--.*?(?:-->|$)|<(script|style|head)\\b[^>]*>.*?(?:</\\1\\s*>|$)"),
            QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
        blankOut(hidden);
        qsizetype from = 0;
        auto matches = tag.globalMatch(m_text);
        while (matches.hasNext() && m_blocks.size() < blockLimit) {
            const auto match = matches.next();
            takeText(m_text.mid(from, match.capturedStart() - from));
            takeTag(match.captured(2).toLower(), !match.captured(1).isEmpty(), match.captured(3));
            from = match.capturedEnd();
        }
        takeText(m_text.mid(from));
        endParagraph();
        endTable();
        return std::move(m_blocks);
    }

private:
    /// Keeps the line breaks, so that lines can still be counted.
    void blankOut(const QRegularExpression &hidden)
    {
        auto matches = hidden.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
                if (m_text[i] != QLatin1Char('\n'))
                    m_text[i] = QLatin1Char(' ');
            }
        }
    }

    void takeText(QString text)
    {
        if (m_buffer.trimmed().isEmpty() && !text.trimmed().isEmpty())
            m_bufferLine =
                m_line + static_cast<int>(text.left(text.indexOf(text.trimmed().front())).count(QLatin1Char('\n')));
        m_line += static_cast<int>(text.count(QLatin1Char('\n')));
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        m_buffer += withoutTags(text);
    }

    void takeTag(const QString &name, bool isEnd, const QString &attributes)
    {
        m_line += static_cast<int>(attributes.count(QLatin1Char('\n')));
        const bool isCell = name == QStringLiteral("td") || name == QStringLiteral("th");
        if (name == QStringLiteral("table"))
            isEnd ? leaveTable() : enterTable();
        else if (m_depth > 1)
            m_buffer += QLatin1Char(' ');
        else if (name == QStringLiteral("tr") && m_depth == 1)
            isEnd ? endRow() : startRow();
        else if (isCell && m_depth == 1)
            isEnd ? endCell() : startCell(attributes);
        else if (name == QStringLiteral("li") && !isEnd)
            m_buffer += QStringLiteral("\n- ");
        else if (breaks(name))
            breakLine(name.startsWith(QLatin1Char('h')) && name.size() == 2);
    }

    static bool breaks(const QString &name)
    {
        static const QStringList names{QStringLiteral("p"),  QStringLiteral("br"), QStringLiteral("div"),
                                       QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"),
                                       QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"),
                                       QStringLiteral("li"), QStringLiteral("ul"), QStringLiteral("ol")};
        return names.contains(name);
    }

    void breakLine(bool isHeading)
    {
        if (m_isInCell)
            m_buffer += QLatin1Char('\n');
        else if (m_depth == 0)
            endParagraph(isHeading);
    }

    void endParagraph(bool isHeading = false)
    {
        if (!m_buffer.trimmed().isEmpty())
            m_blocks.push_back(paragraphBlock(m_bufferLine, m_buffer, isHeading));
        m_buffer.clear();
    }

    void enterTable()
    {
        if (++m_depth != 1)
            return;
        endParagraph();
        m_grid = Grid();
        ++m_table;
    }

    void leaveTable()
    {
        if (m_depth > 0 && --m_depth == 0)
            endTable();
    }

    void endTable()
    {
        endRow();
        m_depth = 0;
    }

    void startRow()
    {
        endRow();
        m_rowLine = m_line;
        m_isInRow = true;
    }

    void startCell(const QString &attributes)
    {
        endCell();
        if (!m_isInRow)
            startRow();
        m_isInCell = true;
        m_columns = numberIn(attributes, "colspan");
        m_rows = numberIn(attributes, "rowspan");
        m_buffer.clear();
    }

    void endCell()
    {
        if (m_isInCell)
            m_grid.add(m_buffer.trimmed(), m_columns, m_rows);
        m_isInCell = false;
        m_buffer.clear();
    }

    void endRow()
    {
        endCell();
        if (m_isInRow)
            m_blocks.push_back(rowBlock(m_rowLine, m_grid.endRow(), m_table));
        m_isInRow = false;
    }

    QString m_text;
    QString m_buffer;
    Blocks m_blocks;
    Grid m_grid;
    int m_line = 1;
    int m_bufferLine = 1;
    int m_rowLine = 1;
    int m_depth = 0; ///< tables within tables
    int m_table = 0;
    int m_columns = 1;
    int m_rows = 1;
    bool m_isInRow = false;
    bool m_isInCell = false;
};

} // namespace

bool isHtml(const QString &text)
{
    const QString head = text.left(2000).trimmed().toLower();
    if (head.startsWith(QStringLiteral("<!doctype html")) || head.startsWith(QStringLiteral("<html")))
        return true;
    static const auto cell = words("<t[dh]\\b");
    static const auto table = words("<table\\b");
    return table.match(text).hasMatch() && cell.match(text).hasMatch();
}

Blocks blocksOfHtml(const QString &text)
{
    return HtmlReader(text).read();
}

} // namespace document
