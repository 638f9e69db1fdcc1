// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/xlsx.h"

#include "document/late/workbook_library.h"
#include "document/out/file_device.h"

#include <algorithm>
#include <cerrno>

namespace document::out {

using base::Error;
using base::fail;
using late::workbooks;

namespace {

constexpr qsizetype lettersAtMost = 32767; ///< counted in UTF-16, as Excel does
constexpr double lettersPerMillimetre = 0.62; ///< of running text; narrower than the digits that widths are counted in
constexpr double pointsPerLine = 15, pointsAtMost = 409; ///< of a row; the most that Excel allows
constexpr double millimetresPerWidth = 1.9; ///< of one letter at 11 points: what column widths are counted in

QByteArray stored(const QString &text)
{
    QString kept = cleaned(text);
    if (kept.size() > lettersAtMost) {
        kept.truncate(lettersAtMost - 1);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += QChar(0x2026);
    }
    return kept.toUtf8();
}

/// How many lines a text takes, broken at words, where so many letters stand side by side.
int linesOf(const QString &text, int letters)
{
    int lines = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        int line = 1, used = 0;
        for (const QString &word : paragraph.split(QLatin1Char(' '))) {
            const int size = int(word.size());
            if (used > 0 && used + 1 + size > letters) {
                ++line;
                used = 0;
            }
            line += std::max(0, size - 1) / letters; // a word that is longer than the line
            used += size + (used > 0 ? 1 : 0);
        }
        lines += line;
    }
    return lines;
}

/// In points. Excel finds it by itself when it opens the file; other offices show one line and cut the rest.
double heightOf(const Row &row, const std::vector<Column> &columns)
{
    int lines = 1;
    for (std::size_t at = 0; !row.isSection && at < std::min(row.cells.size(), columns.size()); ++at)
        lines =
            std::max(lines, linesOf(row.cells[at].text, std::max(1, int(columns[at].widthMm * lettersPerMillimetre))));
    return std::min(pointsPerLine * lines, pointsAtMost);
}

lxw_datetime dayOf(const QDate &date)
{
    return {date.year(), date.month(), date.day(), 0, 0, 0};
}

struct Looks
{
    lxw_format *plain;
    lxw_format *strong;
    lxw_format *section; ///< one line over its empty neighbours: broken in a narrow first column it would be a tower
    lxw_format *day;
    lxw_format *heading;
    lxw_format *title;
    lxw_format *said;
};

lxw_format *look(lxw_workbook *book, double points, bool isBold, bool isBoxed)
{
    lxw_format *format = workbooks().workbook_add_format(book);
    workbooks().format_set_font_name(format, "Times New Roman");
    workbooks().format_set_font_size(format, points);
    workbooks().format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (isBold)
        workbooks().format_set_bold(format);
    if (isBoxed) {
        workbooks().format_set_border(format, LXW_BORDER_THIN);
        workbooks().format_set_text_wrap(format);
    }
    return format;
}

Looks looksOf(lxw_workbook *book)
{
    Looks looks{look(book, 11, false, true), look(book, 11, true, true), look(book, 11, true, false),
                look(book, 11, false, true), look(book, 11, true, true), look(book, 14, true, false),
                look(book, 11, false, false)};
    workbooks().format_set_top(looks.section, LXW_BORDER_THIN);
    workbooks().format_set_bottom(looks.section, LXW_BORDER_THIN);
    workbooks().format_set_num_format(looks.day, "dd.mm.yyyy");
    workbooks().format_set_align(looks.day, LXW_ALIGN_LEFT);
    workbooks().format_set_align(looks.heading, LXW_ALIGN_CENTER);
    workbooks().format_set_bg_color(looks.heading, 0xE8E8E8);
    return looks;
}

class Tab
{
public:
    Tab(lxw_workbook *book, lxw_worksheet *sheet)
        : m_sheet(sheet)
        , m_looks(looksOf(book))
    {
    }

    base::Done fill(const Sheet &sheet, const Watch &watch)
    {
        setPaper(sheet);
        for (const Block &block : sheet.blocks) {
            if (const auto *table = std::get_if<Table>(&block)) {
                if (auto done = add(*table, watch); !done)
                    return done;
            } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                add(*paragraph);
            } else if (const auto *signature = std::get_if<Signature>(&block)) {
                add(Paragraph{Paragraph::Role::body,
                              signature->office + QStringLiteral(" ____________ ") + signature->name,
                              {},
                              Align::left});
            } else {
                add(Paragraph{Paragraph::Role::small, std::get<Squares>(block).caption, {}, Align::left});
            }
        }
        return {};
    }

private:
    void setPaper(const Sheet &sheet)
    {
        workbooks().worksheet_set_paper(m_sheet, 9); // A4
        if (sheet.paper == Paper::landscape)
            workbooks().worksheet_set_landscape(m_sheet);
        workbooks().worksheet_fit_to_pages(m_sheet, 1, 0);
        workbooks().worksheet_set_margins(m_sheet, 20 / 25.4, 10 / 25.4, 15 / 25.4, 20 / 25.4);
        workbooks().worksheet_set_footer(m_sheet, "&RЛист &P из &N");
    }

    void add(const Paragraph &paragraph)
    {
        const QString lead = paragraph.label.isEmpty() ? QString() : paragraph.label + QLatin1Char(' ');
        put(m_row++, 0, lead + paragraph.text, paragraph.role == Paragraph::Role::title ? m_looks.title : m_looks.said);
    }

    base::Done add(const Table &table, const Watch &watch)
    {
        const auto last = static_cast<lxw_col_t>(table.columns.size() - 1);
        const lxw_row_t header = m_row++;
        Row headings;
        for (const Column &column : table.columns)
            headings.cells.push_back({column.heading, true, {}});
        workbooks().worksheet_set_row(m_sheet, header, heightOf(headings, table.columns), nullptr);
        for (lxw_col_t at = 0; at <= last; ++at) {
            workbooks().worksheet_set_column(m_sheet, at, at, table.columns[at].widthMm / millimetresPerWidth, nullptr);
            put(header, at, table.columns[at].heading, m_looks.heading);
        }
        for (std::size_t at = 0; at < table.rows.size(); ++at) {
            if (auto done = watch.at(at, table.rows.size()); !done)
                return done;
            workbooks().worksheet_set_row(m_sheet, m_row, heightOf(table.rows[at], table.columns), nullptr);
            add(table.rows[at], table.columns.size());
        }
        workbooks().worksheet_autofilter(m_sheet, header, 0, std::max(header + 1, m_row - 1), last);
        if (!m_isFrozen) {
            workbooks().worksheet_freeze_panes(m_sheet, header + 1, 0);
            workbooks().worksheet_repeat_rows(m_sheet, header, header);
        }
        m_isFrozen = true;
        ++m_row;
        return {};
    }

    void add(const Row &row, std::size_t columns)
    {
        for (std::size_t at = 0; at < columns; ++at) {
            const Cell cell = at < row.cells.size() ? row.cells[at] : Cell();
            const auto column = static_cast<lxw_col_t>(at);
            lxw_datetime day = dayOf(cell.date);
            if (cell.date.isValid() && cell.date.year() >= 1900)
                workbooks().worksheet_write_datetime(m_sheet, m_row, column, &day, m_looks.day);
            else
                put(m_row, column, cell.text,
                    row.isSection       ? m_looks.section
                        : cell.isStrong ? m_looks.strong
                                        : m_looks.plain);
        }
        ++m_row;
    }

    void put(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        const QByteArray bytes = stored(text);
        if (bytes.isEmpty())
            workbooks().worksheet_write_blank(m_sheet, row, column, format);
        else
            workbooks().worksheet_write_string(m_sheet, row, column, bytes.constData(), format);
    }

    lxw_worksheet *m_sheet;
    Looks m_looks;
    lxw_row_t m_row = 0;
    bool m_isFrozen = false;
};

/// A tab's name may not be empty, hold these signs or be over 31 letters.
QByteArray tabNameOf(const QString &given)
{
    QString name = cleaned(given);
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'\n\t"))
        name.remove(forbidden);
    name = name.trimmed().left(31);
    return (name.isEmpty() ? QStringLiteral("Лист") : name).toUtf8();
}

qsizetype lettersIn(const Sheet &sheet)
{
    qsizetype letters = 0;
    for (const Block &block : sheet.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const Row &row : table->rows)
                for (const Cell &cell : row.cells)
                    letters += cell.text.size();
    return letters;
}

/// The library tells its troubles on standard error, where only our own sentence belongs: the two usual ones are
/// looked for first. Parts lie unpacked while they are made.
base::Done canHold(const Sheet &sheet, const std::filesystem::path &file, const std::filesystem::path &folder)
{
    constexpr std::uintmax_t bytesPerLetter = 4;
    constexpr std::uintmax_t bytesAtLeast = 128 * 1024;
    FileDevice device(file);
    if (auto done = device.start(); !done)
        return done;
    if (auto done = device.finish(); !done)
        return done;
    std::error_code unknown;
    const auto room = std::filesystem::space(folder, unknown);
    if (!unknown && room.available < bytesAtLeast + bytesPerLetter * static_cast<std::uintmax_t>(lettersIn(sheet)))
        return fail(Error::Code::full, "no room for the workbook");
    return {};
}

base::Done closed(lxw_workbook *book)
{
    errno = 0;
    if (workbooks().workbook_close(book) == LXW_NO_ERROR)
        return {};
    return fail(errno == ENOSPC ? Error::Code::full : Error::Code::io, "the workbook cannot be written");
}

} // namespace

base::Done writeXlsx(const Sheet &sheet, const std::filesystem::path &file, const Watch &watch)
{
    if (!workbooks().isWhole())
        return fail(Error::Code::io, "libxlsxwriter is not on this system");
    const std::string name = file.string();
    std::string folder = file.has_parent_path() ? file.parent_path().string() : std::string(".");
    if (auto done = canHold(sheet, file, folder); !done)
        return done;
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook *book = workbooks().workbook_new_opt(name.c_str(), &options);
    if (book == nullptr)
        return fail(Error::Code::io, "no workbook can be made");
    lxw_worksheet *page = workbooks().workbook_add_worksheet(book, tabNameOf(sheet.tab).constData());
    if (page == nullptr) {
        workbooks().lxw_workbook_free(book);
        return fail(Error::Code::io, "no sheet can be made");
    }
    lxw_doc_properties properties{};
    QByteArray title = cleaned(sheet.title).left(255).toUtf8();
    properties.title = title.data();
    workbooks().workbook_set_properties(book, &properties);
    if (auto done = Tab(book, page).fill(sheet, watch); !done) {
        workbooks().lxw_workbook_free(book);
        return done;
    }
    return closed(book);
}

} // namespace document::out
