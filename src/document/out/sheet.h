// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

/// Documents on their way out. A document is built once, as a Sheet: plain values that know no format. The writers
/// beside this file (print.h, docx.h, xlsx.h) turn any Sheet into paper or a file, so that the next kind of document
/// (an observer's act, a report) is a new builder like `roadmap/roadmap_sheet.h` and no new writer. A calendar is no
/// paper and has its own model (calendar.h). Nothing here knows where records lie: builders take values of `domain`.
///
///     Sheet act;                                   // A4 portrait by itself
///     act.title = QStringLiteral("Акт наблюдения");
///     act.blocks.push_back(Paragraph{Paragraph::Role::title, act.title, {}, Align::centre});
///     act.blocks.push_back(table);
///     act.blocks.push_back(Signature{QStringLiteral("Наблюдатель"), {}});
///     auto written = writePdf(act, file, watch);
///
/// Texts are in logical order, may hold anything that a person typed, and '\n' parts their paragraphs: writers drop
/// what a format cannot hold (control characters, halves of letters) and break words that are wider than their column.
namespace document::out {

/// A4. Margins are the same on both: 20 mm at the left, where papers are bound, 10 mm at the right, 15 mm above and
/// 20 mm below, with the footer in it.
enum class Paper { portrait, landscape };

enum class Align { left, centre, right };

struct Paragraph
{
    enum class Role {
        title, ///< bold, a little larger, kept with what follows
        heading, ///< bold, kept with what follows
        body,
        small, ///< remarks under a table
    };

    Role role = Role::body;
    QString text;
    QString label; ///< bold, before the text, else empty: «Контроль:»
    Align align = Align::left; ///< right: a stamp in the right two fifths of the page

    bool operator==(const Paragraph &) const = default;
};

struct Column
{
    QString heading;
    double widthMm = 30; ///< on paper all columns together are stretched or pressed to the page's width
    Align align = Align::left;

    bool operator==(const Column &) const = default;
};

struct Cell
{
    QString text;
    bool isStrong = false; ///< bold: what nobody may overlook (late, two values)
    QDate date; ///< valid: a spreadsheet stores this day; `text` is what paper shows

    bool operator==(const Cell &) const = default;
};

struct Row
{
    bool isSection = false; ///< one bold cell over the whole width, kept with the row that follows
    std::vector<Cell> cells; ///< as many as columns; one of a section

    bool operator==(const Row &) const = default;
};

/// Its header is repeated on every page. A row stays whole unless it is high and much of a page would be left empty.
struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;

    bool operator==(const Table &) const = default;
};

/// What a finger drew: lines from point to point in a field of a size, in any unit, from its upper left corner.
struct Strokes
{
    QSizeF field;
    std::vector<std::vector<QPointF>> lines;

    bool operator==(const Strokes &) const = default;
};

/// «Директор ____________ И. И. Иванов» with a line to sign on; without a name there is a second line for it.
struct Signature
{
    QString office;
    QString name;
    Strokes drawn; ///< stands on the line, on paper only; without lines it is to be signed by hand

    bool operator==(const Signature &) const = default;
};

/// Black squares of a grid, row by row: a QR, say. On paper only, with its caption below it; elsewhere the caption.
struct Squares
{
    double sizeMm = 30; ///< of the whole grid, which is as wide as high
    int count = 0; ///< in a row
    std::vector<bool> isBlack; ///< count x count
    QString caption;

    bool operator==(const Squares &) const = default;
};

using Block = std::variant<Paragraph, Table, Signature, Squares>;

struct Sheet
{
    Paper paper = Paper::portrait;
    QString title; ///< of the file, not printed by itself; a spreadsheet's tab is named `tab`
    QString tab;
    QString footer; ///< at the left of every page's foot; the page's number stands at the right
    std::vector<Block> blocks;

    bool operator==(const Sheet &) const = default;
};

/// The text without what neither XML nor a page can hold: control characters but for '\n' and tab, noncharacters,
/// halves of letters (U+FFFD stands for them). '\r\n' and '\r' become '\n'.
QString cleaned(const QString &text);

} // namespace document::out
