// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/docx_numbering.h"
#include "document/format/grid.h"
#include "document/format/office.h"
#include "document/format/xml.h"

#include <QSet>

namespace document {

namespace {

constexpr std::string_view bodyPart = "word/document.xml";
constexpr std::string_view numberingPart = "word/numbering.xml";

/// Elements whose content is not what a reader of the paper sees: deleted and moved text, older properties, the second
/// copy of a text box, notes.
bool isUnseen(QStringView name)
{
    static const QSet<QString> names{
        QStringLiteral("del"),         QStringLiteral("moveFrom"),         QStringLiteral("pPrChange"),
        QStringLiteral("rPrChange"),   QStringLiteral("tcPrChange"),       QStringLiteral("trPrChange"),
        QStringLiteral("tblPrChange"), QStringLiteral("sectPr"),           QStringLiteral("Fallback"),
        QStringLiteral("instrText"),   QStringLiteral("delText"),          QStringLiteral("tblPr"),
        QStringLiteral("tblGrid"),     QStringLiteral("footnoteReference")};
    return names.contains(name.toString());
}

bool isOn(const XmlPart &xml)
{
    const QString value = xml.attribute(u"val");
    return value != QStringLiteral("0") && value != QStringLiteral("false") && value != QStringLiteral("none");
}

struct Cell
{
    QString text;
    int span = 1;
    bool continuesAbove = false;
    bool isHeading = false;
};

class DocxReader
{
public:
    DocxReader(base::View bytes, DocxNumbering numbering)
        : m_xml(bytes, std::string(bodyPart))
        , m_numbering(std::move(numbering))
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
        if (name == u"del" && m_isInRowProperties)
            m_isRowDeleted = true;
        if (isUnseen(name))
            m_xml.skip();
        else if (name == u"p")
            startParagraph();
        else if (name == u"tbl")
            startTable();
        else if (name == u"tr" && m_tables == 1)
            startRow();
        else if (name == u"tc" && m_tables == 1)
            m_cell = Cell();
        else if (name == u"t")
            m_isInText = true;
        else
            startMark(name);
    }

    void text(QStringView text)
    {
        if (m_isInText)
            m_paragraph += text;
    }

    void end(QStringView name)
    {
        if (name == u"t")
            m_isInText = false;
        else if (name == u"r")
            m_isInRun = false;
        else if (name == u"p")
            endParagraph();
        else if (name == u"tbl")
            --m_tables;
        else if (name == u"trPr")
            m_isInRowProperties = false;
        else if (name == u"tc" && m_tables == 1)
            endCell();
        else if (name == u"tr" && m_tables == 1)
            endRow();
    }

private:
    void startMark(QStringView name)
    {
        if (name == u"tab" && m_isInRun)
            m_paragraph += QLatin1Char('\t');
        else if ((name == u"br" || name == u"cr") && m_isInRun)
            m_paragraph += QLatin1Char('\n');
        else if (name == u"noBreakHyphen")
            m_paragraph += QLatin1Char('-');
        else if (name == u"r")
            m_isInRun = true;
        else if (name == u"b" && m_isInRun)
            m_isBold = m_isBold || isOn(m_xml);
        else if (name == u"pStyle")
            m_isHeading = m_xml.attribute(u"val").startsWith(QStringLiteral("Heading"), Qt::CaseInsensitive);
        else if (name == u"ilvl")
            m_level = m_xml.number(u"val", 0, 8);
        else if (name == u"numId")
            m_list = m_xml.number(u"val", 0, 100'000);
        else if (m_tables == 1)
            startCellMark(name);
    }

    void startCellMark(QStringView name)
    {
        if (name == u"gridSpan")
            m_cell.span = std::max(1, m_xml.number(u"val", 1, columnLimit));
        else if (name == u"vMerge")
            m_cell.continuesAbove = m_xml.attribute(u"val") != QStringLiteral("restart");
        else if (name == u"trPr")
            m_isInRowProperties = true;
        else if (name == u"gridBefore")
            m_before = m_xml.number(u"val", 0, columnLimit);
    }

    void startParagraph()
    {
        m_paragraph.clear();
        m_isBold = false;
        m_isHeading = false;
        m_level = 0;
        m_list = 0;
    }

    void endParagraph()
    {
        const QString label = m_list > 0 && !m_isRowDeleted ? m_numbering.next(m_list, m_level) : QString();
        const QString text = label + m_paragraph;
        const bool isHeading = m_isHeading || (m_isBold && !folded(m_paragraph).isEmpty());
        if (m_tables == 0) {
            m_blocks.push_back(paragraphBlock(++m_paragraphs, text, isHeading));
            return;
        }
        addLine(m_cell.text, text);
        m_cell.isHeading = m_cell.isHeading || isHeading;
        startParagraph();
    }

    void startTable()
    {
        if (++m_tables != 1)
            return;
        ++m_table;
        m_rowNumber = 0;
        m_above.clear();
    }

    void startRow()
    {
        m_row.clear();
        m_before = 0;
        m_isRowDeleted = false;
        ++m_rowNumber;
    }

    void endCell() { m_row.push_back(m_cell); }

    void endRow()
    {
        if (m_isRowDeleted)
            return;
        QStringList cells(m_before);
        for (Cell &cell : m_row) {
            const auto at = static_cast<std::size_t>(cells.size());
            if (m_above.size() <= at)
                m_above.resize(at + 1);
            if (cell.continuesAbove && folded(cell.text).isEmpty())
                cell.text = m_above[at];
            m_above[at] = cell.text;
            cells.append(cell.text);
            for (int i = 1; i < cell.span; ++i)
                cells.append(QString());
            if (cells.size() > columnLimit)
                break;
        }
        const auto first =
            std::find_if(m_row.begin(), m_row.end(), [](const Cell &cell) { return !cell.text.isEmpty(); });
        m_blocks.push_back(rowBlock(m_rowNumber, cells, m_table, first != m_row.end() && first->isHeading));
    }

    XmlPart m_xml;
    DocxNumbering m_numbering;
    Blocks m_blocks;
    QString m_paragraph;
    Cell m_cell;
    std::vector<Cell> m_row;
    std::vector<QString> m_above; ///< per column: the text that a merged cell below goes on with
    int m_tables = 0; ///< tables within tables
    int m_table = 0;
    int m_rowNumber = 0;
    int m_paragraphs = 0;
    int m_before = 0;
    int m_level = 0;
    int m_list = 0;
    bool m_isInText = false;
    bool m_isInRun = false;
    bool m_isBold = false;
    bool m_isHeading = false;
    bool m_isInRowProperties = false;
    bool m_isRowDeleted = false;
};

} // namespace

base::Result<Blocks> blocksOfDocx(const Parts &parts)
{
    const auto body = parts.find(bodyPart);
    if (body == parts.end())
        return base::fail(base::Error::Code::damaged, "the part word/document.xml is missing");
    DocxNumbering numbering;
    if (const auto part = parts.find(numberingPart); part != parts.end()) {
        if (auto done = numbering.read(part->second); !done)
            return done.error();
    }
    return DocxReader(body->second, std::move(numbering)).read();
}

} // namespace document
