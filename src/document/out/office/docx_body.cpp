// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/office/docx_body.h"

#include "document/out/office/word_writer.h"

#include <algorithm>
#include <numeric>

namespace document::out {

namespace {

using Role = Paragraph::Role;

// ECMA-376 part 1, §17; lengths in twentieths of a point.
constexpr int shortEdge = 11906;
constexpr int longEdge = 16838;
constexpr int leftMargin = 1134;
constexpr int rightMargin = 567;

constexpr qsizetype officeSigns = 30; ///< of an office in the four tenths of a page left of the line to sign on

/// Lines of so many letters, broken at words: a tab at the end of the last one finds its stop.
QString brokenBefore(const QString &text, qsizetype letters)
{
    QString broken;
    qsizetype used = 0;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const bool isNext = used > 0 && used + 1 + word.size() > letters;
        if (!broken.isEmpty())
            broken += isNext ? QLatin1Char('\n') : QLatin1Char(' ');
        used = (isNext || used == 0 ? 0 : used + 1) + word.size();
        broken += word;
    }
    return broken;
}

QString styleOf(Role role)
{
    switch (role) {
    case Role::title: return QStringLiteral("Title");
    case Role::heading: return QStringLiteral("Heading1");
    case Role::body: return QStringLiteral("Normal");
    case Role::small: return QStringLiteral("Remark");
    }
    return {};
}

QString nameOf(Align align)
{
    switch (align) {
    case Align::left: return QStringLiteral("left");
    case Align::centre: return QStringLiteral("center");
    case Align::right: return QStringLiteral("right");
    }
    return {};
}

/// Such a row may be parted: Word would leave the page above it empty.
bool isHigh(const Row &row)
{
    constexpr qsizetype letters = 600; // some twenty lines of a narrow column
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.text.size() > letters; });
}

class Body : private WordWriter
{
public:
    using WordWriter::WordWriter;

    base::Done document(const Sheet &sheet, const Watch &watch)
    {
        m_width = textWidthOf(sheet.paper);
        start("document");
        start("body");
        for (const Block &block : sheet.blocks) {
            if (const auto *one = std::get_if<Table>(&block)) {
                if (auto done = table(*one, watch); !done)
                    return done;
            } else if (const auto *said = std::get_if<Paragraph>(&block)) {
                paragraph(*said);
            } else if (const auto *line = std::get_if<Signature>(&block)) {
                signature(*line);
            } else {
                paragraph({Role::small, std::get<Squares>(block).caption, {}, Align::left});
            }
        }
        page(sheet.paper);
        finish();
        return {};
    }

    void footer(const Sheet &sheet)
    {
        start("ftr");
        startParagraph(QStringLiteral("Footer"));
        tabs({{textWidthOf(sheet.paper), QStringLiteral("right")}});
        end();
        run(sheet.footer);
        run(QStringLiteral("\tЛист "));
        field(QStringLiteral(" PAGE "));
        run(QStringLiteral(" из "));
        field(QStringLiteral(" NUMPAGES "));
        finish();
    }

private:
    void paragraph(const Paragraph &said)
    {
        startParagraph(styleOf(said.role));
        if (said.align == Align::right) { // a stamp: its lines begin one below the other
            empty("ind");
            attribute("left", m_width * 3 / 5);
        } else {
            mark("jc", nameOf(said.align));
        }
        end();
        run(said.label.isEmpty() ? QString() : said.label + QLatin1Char(' '), true);
        run(said.text);
        end();
    }

    void signature(const Signature &signature)
    {
        const auto stops = {std::pair(m_width * 40 / 100, QStringLiteral("left")),
                            std::pair(m_width * 67 / 100, QStringLiteral("left"))};
        const QString line(20, QLatin1Char('_')); // both end before the next stop
        const bool isNamed = !signature.name.isEmpty();
        startParagraph(QStringLiteral("Signature"));
        tabs(stops);
        end();
        run(brokenBefore(signature.office, officeSigns) + QLatin1Char('\t') + line + QLatin1Char('\t')
            + (isNamed ? signature.name : line));
        end();
        startParagraph(QStringLiteral("Remark"));
        tabs(stops);
        end();
        run(QStringLiteral("\t(подпись)") + (isNamed ? QString() : QStringLiteral("\t(расшифровка подписи)")));
        end();
    }

    std::vector<int> widths(const Table &table) const
    {
        const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                           [](double sum, const Column &one) { return sum + one.widthMm; });
        std::vector<int> widths;
        for (const Column &column : table.columns)
            widths.push_back(static_cast<int>(m_width * column.widthMm / all));
        return widths;
    }

    base::Done table(const Table &table, const Watch &watch)
    {
        if (table.columns.empty())
            return {};
        const auto all = widths(table);
        start("tbl");
        tableMarks(all);
        header(table, all);
        for (std::size_t at = 0; at < table.rows.size(); ++at) {
            if (auto done = watch.at(at, table.rows.size()); !done)
                return done;
            row(table, table.rows[at], all);
        }
        end();
        startParagraph(QStringLiteral("Remark")); // what follows must not grow into the table
        end();
        end();
        return {};
    }

    void tableMarks(const std::vector<int> &all)
    {
        start("tblPr");
        mark("tblStyle", QStringLiteral("Grid"));
        empty("tblW");
        attribute("w", std::accumulate(all.begin(), all.end(), 0));
        attribute("type", QStringLiteral("dxa"));
        empty("tblLayout");
        attribute("type", QStringLiteral("fixed"));
        end();
        start("tblGrid");
        for (const int width : all) {
            empty("gridCol");
            attribute("w", width);
        }
        end();
    }

    void header(const Table &table, const std::vector<int> &all)
    {
        start("tr");
        start("trPr");
        empty("cantSplit");
        empty("tblHeader");
        end();
        for (std::size_t at = 0; at < all.size(); ++at)
            cell({table.columns[at].heading, true, {}}, all[at], 1, Align::centre);
        end();
    }

    void row(const Table &table, const Row &row, const std::vector<int> &all)
    {
        start("tr");
        if (!isHigh(row)) {
            start("trPr");
            empty("cantSplit");
            end();
        }
        if (row.isSection) {
            const QString title = row.cells.empty() ? QString() : row.cells.front().text;
            cell({title, true, {}}, std::accumulate(all.begin(), all.end(), 0), static_cast<int>(all.size()),
                 Align::centre, true);
        } else {
            for (std::size_t at = 0; at < all.size(); ++at)
                cell(at < row.cells.size() ? row.cells[at] : Cell(), all[at], 1, table.columns[at].align);
        }
        end();
    }

    void cell(const Cell &cell, int width, int span, Align align, bool isKeptWithNext = false)
    {
        start("tc");
        start("tcPr");
        empty("tcW");
        attribute("w", width);
        attribute("type", QStringLiteral("dxa"));
        if (span > 1)
            mark("gridSpan", span);
        end();
        startParagraph(QStringLiteral("Cell"));
        if (isKeptWithNext)
            empty("keepNext");
        mark("jc", nameOf(align));
        end();
        run(cell.text, cell.isStrong);
        end();
        end();
    }

    void page(Paper paper)
    {
        const bool isPortrait = paper == Paper::portrait;
        start("sectPr");
        empty("footerReference");
        attribute("type", QStringLiteral("default"));
        relation(QStringLiteral("footer"));
        empty("pgSz");
        attribute("w", isPortrait ? shortEdge : longEdge);
        attribute("h", isPortrait ? longEdge : shortEdge);
        if (!isPortrait)
            attribute("orient", QStringLiteral("landscape"));
        empty("pgMar");
        for (const auto &[side, margin] : {std::pair("top", 850), std::pair("right", rightMargin),
                                           std::pair("bottom", 1134), std::pair("left", leftMargin),
                                           std::pair("header", 454), std::pair("footer", 454), std::pair("gutter", 0)})
            attribute(side, margin);
        end();
    }

    int m_width = 0;
};

} // namespace

int textWidthOf(Paper paper)
{
    return (paper == Paper::portrait ? shortEdge : longEdge) - leftMargin - rightMargin;
}

base::Result<QByteArray> docxBody(const Sheet &sheet, const Watch &watch)
{
    QByteArray xml;
    if (auto done = Body(xml).document(sheet, watch); !done)
        return done.error();
    return xml;
}

QByteArray docxFooter(const Sheet &sheet)
{
    QByteArray xml;
    Body(xml).footer(sheet);
    return xml;
}

} // namespace document::out
