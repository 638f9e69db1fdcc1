// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/office.h"
#include "document/format/xlsx_book.h"
#include "document/format/xml.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace document {

namespace {

constexpr int rowsAtMost = 1'048'576;

struct Place
{
    int column = -1;
    int row = 0; ///< from 1
};

Place placeOf(QStringView name)
{
    Place place{0, 0};
    for (const QChar letter : name) {
        const auto code = letter.toUpper().unicode();
        if (code >= 'A' && code <= 'Z' && place.column < 100'000)
            place.column = place.column * 26 + (code - 'A' + 1);
        else if (code >= '0' && code <= '9' && place.row <= rowsAtMost)
            place.row = place.row * 10 + (code - '0');
    }
    --place.column;
    return place;
}

/// The other way: «D8». Two letters are enough for `columnLimit`.
QString nameOf(const Place &place)
{
    const auto letter = [](int at) { return QChar(u'A' + at); };
    const QString column = place.column < 26 ? QString(letter(place.column))
                                             : QString(letter(place.column / 26 - 1)) + letter(place.column % 26);
    return column + QString::number(place.row);
}

class SheetReader
{
public:
    SheetReader(const XlsxBook &book, base::View bytes, const std::string &name, int table)
        : m_book(book)
        , m_xml(bytes, name)
        , m_table(table)
    {
    }

    base::Result<Blocks> read()
    {
        if (auto done = walk(m_xml, *this); !done)
            return done.error();
        for (const auto &[from, to] : m_merged)
            fillDown(from, to);
        return blocks();
    }

    std::size_t size() const { return m_rows.size(); }

    void start(QStringView name)
    {
        if (name == u"row")
            m_place = {-1, m_xml.number(u"r", m_place.row + 1, rowsAtMost)};
        else if (name == u"c")
            startCell();
        else if (name == u"v" || (name == u"t" && m_type == QStringLiteral("inlineStr")))
            m_isInValue = m_isComputed = true;
        else if (name == u"f")
            passFormula();
        else if (name == u"rPh")
            m_xml.skip();
        else if (name == u"mergeCell" && m_merged.size() < blockLimit)
            merge(m_xml.attribute(u"ref"));
    }

    void text(QStringView text)
    {
        if (m_isInValue)
            m_value += text;
    }

    void end(QStringView name)
    {
        if (name == u"v" || name == u"t")
            m_isInValue = false;
        else if (name == u"c")
            endCell();
    }

private:
    /// What a formula says is not read: its cell has the value that it gave when the workbook was last saved, or none
    /// where a program wrote the workbook and nobody has opened it since.
    void passFormula()
    {
        m_isFormula = true;
        m_xml.skip();
    }

    void startCell()
    {
        const Place place = placeOf(m_xml.attribute(u"r"));
        m_place.column = place.column >= 0 ? place.column : m_place.column + 1;
        m_type = m_xml.attribute(u"t");
        m_style = m_xml.number(u"s", 0, 100'000);
        m_value.clear();
        m_isFormula = m_isComputed = false;
    }

    void endCell()
    {
        if (m_place.column < 0 || m_place.column >= columnLimit)
            return;
        if (m_isFormula)
            (isComputed() ? m_formulas : m_uncomputed)[m_place.row].append(nameOf(m_place));
        if (m_value.isEmpty())
            return;
        QStringList &cells = m_rows[m_place.row];
        while (cells.size() <= m_place.column)
            cells.append(QString());
        cells[m_place.column] = shown();
    }

    // A text may be empty; of anything else an empty value is what programs write that do not compute.
    bool isComputed() const { return m_isComputed && (!m_value.isEmpty() || m_type == QStringLiteral("str")); }

    QString shown() const
    {
        if (m_type == QStringLiteral("s"))
            return m_book.texts.value(m_value.toInt());
        const bool isText =
            m_type == QStringLiteral("inlineStr") || m_type == QStringLiteral("str") || m_type == QStringLiteral("d");
        return isText ? m_value : m_type == QStringLiteral("e") ? QString() : m_book.shown(m_value, m_style);
    }

    void merge(const QString &range)
    {
        const QStringList ends = range.split(QLatin1Char(':'));
        if (ends.size() == 2)
            m_merged.emplace_back(placeOf(ends[0]), placeOf(ends[1]));
    }

    /// A cell merged over rows is said in each of them, as far as the sheet has rows.
    void fillDown(const Place &from, const Place &to)
    {
        const auto first = m_rows.find(from.row);
        if (first == m_rows.end() || from.column < 0 || from.column >= first->second.size())
            return;
        const QString text = first->second[from.column];
        for (auto row = std::next(first); row != m_rows.end() && row->first <= to.row; ++row) {
            while (row->second.size() <= from.column)
                row->second.append(QString());
            row->second[from.column] = text;
        }
    }

    Blocks blocks() const
    {
        qsizetype left = columnLimit;
        qsizetype width = 0;
        for (const auto &[number, cells] : m_rows) {
            width = std::max(width, cells.size());
            for (qsizetype i = 0; i < std::min(left, cells.size()); ++i)
                left = folded(cells[i]).isEmpty() ? left : i;
        }
        Blocks blocks;
        int last = 0;
        for (const auto &[number, cells] : m_rows) {
            if (number > last + 1)
                blocks.push_back(paragraphBlock(last + 1, QString()));
            QStringList row = cells.mid(left);
            while (row.size() < width - left)
                row.append(QString());
            blocks.push_back(rowBlock(number, row, m_table));
            if (const auto computed = m_formulas.find(number); computed != m_formulas.end())
                blocks.back().formulas = computed->second;
            if (const auto empty = m_uncomputed.find(number); empty != m_uncomputed.end())
                blocks.back().uncomputed = empty->second;
            last = number;
        }
        return blocks;
    }

    const XlsxBook &m_book;
    XmlPart m_xml;
    int m_table;
    std::map<int, QStringList> m_rows;
    std::map<int, QStringList> m_formulas;
    std::map<int, QStringList> m_uncomputed;
    std::vector<std::pair<Place, Place>> m_merged;
    Place m_place;
    QString m_type;
    QString m_value;
    int m_style = 0;
    bool m_isInValue = false;
    bool m_isFormula = false; // the cell has one,
    bool m_isComputed = false; // and a value
};

} // namespace

base::Result<Blocks> blocksOfXlsx(const Parts &parts)
{
    const auto book = readXlsxBook(parts);
    if (!book)
        return book.error();
    Blocks all;
    int table = 0;
    for (const std::string &name : book->sheets) {
        auto blocks = SheetReader(*book, parts.find(name)->second, name, ++table).read();
        if (!blocks)
            return blocks.error();
        if (all.size() + blocks->size() > blockLimit)
            return base::fail(base::Error::Code::tooLarge, "the workbook has too many rows");
        all.insert(all.end(), blocks->begin(), blocks->end());
    }
    return all;
}

} // namespace document
