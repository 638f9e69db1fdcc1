// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/grid.h"
#include "document/format/office.h"
#include "document/format/xml.h"

#include <QSet>

namespace document {

namespace {

constexpr int repeatsAtMost = 100; ///< rows that a sheet says again; the empty million below a sheet is one row

bool isUnseen(QStringView name)
{
    static const QSet<QString> names{QStringLiteral("tracked-changes"), QStringLiteral("note"),
                                     QStringLiteral("annotation"),      QStringLiteral("automatic-styles"),
                                     QStringLiteral("font-face-decls"), QStringLiteral("sequence-decls"),
                                     QStringLiteral("scripts"),         QStringLiteral("forms")};
    return names.contains(name.toString());
}

class OdtReader
{
public:
    explicit OdtReader(base::View bytes)
        : m_xml(bytes, "content.xml")
    {
    }

    base::Result<Blocks> read()
    {
        if (auto done = walk(m_xml, *this); !done)
            return done.error();
        return std::move(m_blocks);
    }

    std::size_t size() const { return m_blocks.size(); }

    void start(QStringView name)
    {
        if (isUnseen(name))
            m_xml.skip();
        else if (name == u"p" || name == u"h")
            startParagraph(name == u"h");
        else if (name == u"s")
            m_text += QString(m_xml.number(u"c", 1, 200), QLatin1Char(' '));
        else if (name == u"tab")
            m_text += QLatin1Char('\t');
        else if (name == u"line-break")
            m_text += QLatin1Char('\n');
        else if (name == u"list-item")
            m_isPoint = true;
        else if (name == u"table")
            startTable();
        else if (m_tables == 1)
            startInTable(name);
    }

    void text(QStringView text)
    {
        if (m_paragraphs > 0)
            m_text += text;
    }

    void end(QStringView name)
    {
        if (name == u"p" || name == u"h")
            endParagraph();
        else if (name == u"list-item")
            m_isPoint = false;
        else if (name == u"table")
            --m_tables;
        else if (name == u"table-cell" && m_tables == 1)
            endCell();
        else if (name == u"table-row" && m_tables == 1)
            endRow();
    }

private:
    void startInTable(QStringView name)
    {
        if (name == u"table-row") {
            m_rowRepeats = std::max(1, m_xml.number(u"number-rows-repeated", 1, 2'000'000));
            ++m_row;
        } else if (name == u"table-cell") {
            m_cell.clear();
            m_columns = std::max(1, m_xml.number(u"number-columns-spanned", 1, columnLimit));
            m_rows = std::max(1, m_xml.number(u"number-rows-spanned", 1, 1000));
            m_repeats = std::max(1, m_xml.number(u"number-columns-repeated", 1, columnLimit));
        }
    }

    void startParagraph(bool isHeading)
    {
        if (m_paragraphs++ == 0)
            m_text.clear();
        m_isHeading = isHeading;
    }

    void endParagraph()
    {
        if (--m_paragraphs > 0)
            return; // a text box within a paragraph
        const bool isEmpty = folded(m_text).isEmpty();
        if (m_isPoint && !isEmpty && m_tables > 0)
            m_text.prepend(QStringLiteral("- "));
        if (m_tables == 0)
            m_blocks.push_back(paragraphBlock(++m_line, m_text, m_isHeading));
        else
            addLine(m_cell, m_text);
        m_text.clear();
    }

    void startTable()
    {
        if (++m_tables != 1)
            return;
        ++m_table;
        m_row = 0;
        m_grid = Grid();
    }

    void endCell()
    {
        for (int i = 0; i < m_repeats; ++i)
            m_grid.add(m_cell, m_columns, m_rows);
        m_cell.clear();
    }

    void endRow()
    {
        QStringList cells = m_grid.endRow();
        while (!cells.isEmpty() && folded(cells.back()).isEmpty() && cells.size() > m_width)
            cells.removeLast();
        m_width = std::max(m_width, cells.size());
        const int said = cells.isEmpty() ? 1 : std::min(m_rowRepeats, repeatsAtMost);
        for (int i = 0; i < said; ++i)
            m_blocks.push_back(rowBlock(m_row + i, cells, m_table));
        m_row += m_rowRepeats - 1;
    }

    XmlPart m_xml;
    Blocks m_blocks;
    Grid m_grid;
    QString m_text;
    QString m_cell;
    qsizetype m_width = 0;
    int m_line = 0;
    int m_tables = 0;
    int m_table = 0;
    int m_row = 0;
    int m_rowRepeats = 1;
    int m_columns = 1;
    int m_rows = 1;
    int m_repeats = 1;
    int m_paragraphs = 0; ///< paragraphs within paragraphs
    bool m_isPoint = false;
    bool m_isHeading = false;
};

} // namespace

base::Result<Blocks> blocksOfOdt(const Parts &parts)
{
    const auto content = parts.find("content.xml");
    if (content == parts.end())
        return base::fail(base::Error::Code::damaged, "the part content.xml is missing");
    return OdtReader(content->second).read();
}

} // namespace document
