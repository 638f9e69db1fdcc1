// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap/rows.h"

#include "document/numbering.h"
#include "document/roadmap/cells.h"
#include "domain/spelling.h"

#include <algorithm>

namespace document {

namespace {

using Code = domain::Doubt::Code;

/// What the whole document's rows tell about how it numbers.
struct Habits
{
    bool numbersMeasures = false;
    bool numbersSections = false;
};

Habits habitsOf(const std::vector<Table> &tables)
{
    int numbered = 0;
    int plain = 0;
    Habits habits;
    for (const Table &table : tables) {
        for (const Row &row : table.rows) {
            const RowView view(table.columns, row);
            if (const auto wide = view.wideText(); wide && wide->column <= 0)
                habits.numbersSections = habits.numbersSections || leadingNumber(folded(wide->text)).depth() > 0;
            else if (view.filledCount() > 1)
                ++(view.number().isEmpty() ? plain : numbered);
        }
    }
    habits.numbersMeasures = numbered > plain;
    return habits;
}

class Reader
{
public:
    explicit Reader(const std::vector<Table> &tables)
        : m_tables(tables)
        , m_habits(habitsOf(tables))
    {
    }

    Reading read()
    {
        for (const Table &table : m_tables) {
            m_table = &table;
            m_tableStart = m_reading.measures.size();
            m_rowDeadline.clear();
            for (m_row = 0; m_row < table.rows.size(); ++m_row)
                take(table.rows[m_row]);
        }
        return std::move(m_reading);
    }

private:
    void take(const Row &row)
    {
        const RowView view(m_table->columns, row);
        if (view.filledCount() == 0 || view.isColumnNumbers())
            return;
        const auto wide = view.wideText();
        if (wide && wide->column <= 0)
            return takeWide(row, view, folded(wide->text));
        if (wide)
            return takeSingle(row, view, *wide);
        if (isSectionWithNumber(view))
            return openSection(row, {view.number(), folded(view.cell(Role::text)), false, false});
        if (isContinuation(view))
            return join(row, view);
        takeMeasure(row, view);
    }

    /// One text over the row, starting in its first column.
    void takeWide(const Row &row, const RowView &view, const QString &text)
    {
        if (isNumberAlone(text)) {
            m_loneNumber = bareNumber(text);
            return;
        }
        const LeadingNumber number = leadingNumber(text);
        const bool isDeadline = number.number.isEmpty() && isDeadlineRow(text);
        if (isDeadline && !view.hasDeadlineColumn()) {
            m_rowDeadline = text;
            return;
        }
        if (number.number.isEmpty() && startsLower(text))
            return joinText(row, text, row.isParagraph);
        if (isDeadline) {
            m_rowDeadline = text;
            return;
        }
        if (number.number.isEmpty() && isCutText(row))
            return joinText(row, text, false);
        openSection(row, number);
        if (!view.stray().isEmpty())
            doubt(Code::cellShifted, row.line, view.stray());
    }

    /// One filled cell in the measure's column or behind it.
    void takeSingle(const Row &row, const RowView &view, const WideText &wide)
    {
        const QString text = folded(wide.text);
        if (m_table->columns.roles[wide.column] != Role::text)
            return hasLast() ? join(row, view) : void();
        const LeadingNumber number = leadingNumber(text);
        const bool isCut =
            number.number.isEmpty() && hasLast() && (startsLower(text) || domain::breaksOff(last().text));
        if (isCut)
            return joinText(row, text, false);
        if (!m_loneNumber.isEmpty())
            return takeMeasure(row, view);
        if (number.number.isEmpty() && isDeadlineRow(text)) {
            m_rowDeadline = text;
            return;
        }
        openSection(row, number);
    }

    bool hasLast() const { return m_reading.measures.size() > m_tableStart; }
    Draft &last() { return m_reading.measures.back(); }
    const Draft &last() const { return m_reading.measures.back(); }

    /// A capital letter and no number: a title, unless titles have numbers here and the text above breaks off.
    bool isCutText(const Row &row) const
    {
        if (!hasLast() || m_isSectionOpen)
            return false;
        if (domain::breaksOff(last().text))
            return true;
        return m_habits.numbersSections && row.isAfterBreak && !row.isHeading && !row.isParagraph
            && !endsSentence(last().text);
    }

    static bool isDeadlineRow(const QString &text)
    {
        return text.size() <= 60 && looksLikeDeadline(text)
            && !text.contains(QStringLiteral(u"мероприят"), Qt::CaseInsensitive)
            && !text.contains(QStringLiteral(u"этап"), Qt::CaseInsensitive);
    }

    /// «1.» in the number column and a title beside it, nothing else.
    bool isSectionWithNumber(const RowView &view) const
    {
        const QString number = view.number();
        if (number.isEmpty() || view.filledCount() != 2 || folded(view.cell(Role::text)).isEmpty())
            return false;
        if (leadingNumber(number + QStringLiteral(". x")).isRoman || view.row().isHeading)
            return true;
        if (number.contains(QLatin1Char('.')))
            return false;
        const QString next = numberAfter(m_row);
        return next.startsWith(number + QLatin1Char('.'))
            || (next == QStringLiteral("1") && m_row + 1 < m_table->rows.size());
    }

    QString numberAfter(std::size_t at) const
    {
        for (std::size_t i = at + 1; i < m_table->rows.size(); ++i) {
            const RowView view(m_table->columns, m_table->rows[i]);
            if (!view.number().isEmpty())
                return view.number();
        }
        return {};
    }

    bool isContinuation(const RowView &view) const
    {
        if (!hasLast() || !m_loneNumber.isEmpty())
            return false;
        const QString text = folded(view.cell(Role::text));
        if (!view.number().isEmpty())
            return view.number() == last().number && text == last().text; // cells that reach down over several rows
        if (text.isEmpty())
            return true;
        if (text == last().text)
            return true;
        const bool hasOwnDeadline = !view.deadline().isEmpty();
        if (m_habits.numbersMeasures && m_table->columns.has(Role::number))
            return startsLower(text) || (domain::breaksOff(last().text) && !leadingNumber(text).depth())
                || (!hasOwnDeadline && last().lastLine + 1 >= view.row().line && !endsSentence(last().text)
                    && view.row().isAfterBreak);
        return startsLower(text) && (!hasOwnDeadline || domain::breaksOff(last().text));
    }

    void takeMeasure(const Row &row, const RowView &view)
    {
        Draft draft;
        draft.line = row.line;
        draft.lastLine = row.line;
        draft.number = m_loneNumber.isEmpty() ? view.number() : m_loneNumber;
        m_loneNumber.clear();
        const QString raw = takeHeadingOff(row, view, draft.number);
        draft.text = folded(raw);
        if (draft.number.isEmpty() && leadingNumber(draft.text).depth() > 0 && !leadingNumber(draft.text).isNamed) {
            const LeadingNumber number = leadingNumber(draft.text);
            draft.number = number.number;
            draft.text = number.rest;
        }
        if (draft.text.isEmpty())
            return;
        takeSectionColumn(row, view);
        takeOthers(draft, row, view);
        if (!m_reading.sections.empty() && m_sectionTable == m_table)
            draft.section = static_cast<int>(m_reading.sections.size()) - 1;
        m_isSectionOpen = false;
        m_reading.measures.push_back(std::move(draft));
    }

    void takeOthers(Draft &draft, const Row &row, const RowView &view)
    {
        draft.hasDeadlineColumn = view.hasDeadlineColumn();
        draft.deadline = view.deadline();
        draft.deadlineHeader = view.deadlineHeader();
        if (draft.deadline.isEmpty())
            draft.deadline = m_rowDeadline;
        draft.responsible = view.responsible();
        draft.expected = folded(view.cell(Role::expected));
        draft.notes = view.notes();
        if (!row.ghost.isEmpty())
            doubtGhost(row, draft.number);
    }

    /// What stood in a column too many most likely belongs to the neighbour row that lacks it: proposed only.
    void doubtGhost(const Row &row, const QString &number)
    {
        domain::Doubt found;
        found.code = Code::cellShifted;
        found.line = row.line;
        found.original = row.ghost;
        found.measure = number;
        if (m_row + 1 < m_table->rows.size()) {
            const RowView next(m_table->columns, m_table->rows[m_row + 1]);
            if (!next.number().isEmpty() && next.deadline().isEmpty() && next.hasDeadlineColumn()
                && looksLikeDeadline(row.ghost)) {
                found.measure = next.number();
                found.line = m_table->rows[m_row + 1].line;
                found.proposal = row.ghost;
            }
        }
        m_reading.doubts.push_back(found);
    }

    /// The first paragraph of «1.1» may be the title of section «1», swallowed when the table was read.
    QString takeHeadingOff(const Row &row, const RowView &view, const QString &number)
    {
        QString raw = view.cell(Role::text).trimmed();
        const QString main = number.section(QLatin1Char('.'), 0, 0);
        const qsizetype end = raw.indexOf(QLatin1Char('\n'));
        if (main == number || end < 0)
            return raw;
        const LeadingNumber heading = leadingNumber(folded(raw.left(end)));
        if (heading.number != main || folded(raw.mid(end)).isEmpty())
            return raw;
        openSection(row, heading);
        doubt(Code::headingInCell, row.line, folded(raw.left(end)), heading.rest, number);
        return raw.mid(end + 1);
    }

    void takeSectionColumn(const Row &row, const RowView &view)
    {
        const QString title = folded(view.cell(Role::section));
        if (title.isEmpty() || m_habits.numbersSections)
            return; // titles over the whole row are the sections here
        const LeadingNumber number = leadingNumber(title);
        const bool isOpen =
            !m_reading.sections.empty() && m_sectionTable == m_table && m_reading.sections.back().title == number.rest;
        if (!isOpen)
            openSection(row, number);
    }

    void openSection(const Row &row, const LeadingNumber &heading)
    {
        m_sectionTable = m_table;
        m_rowDeadline.clear();
        if (m_isSectionOpen && heading.number.isEmpty() && startsLower(heading.rest)) {
            m_reading.sections.back().title += QLatin1Char(' ') + heading.rest;
            return;
        }
        m_isSectionOpen = true;
        m_reading.sections.push_back({heading.number, heading.rest, row.line});
    }

    /// A cut row, cell by cell.
    void join(const Row &row, const RowView &view)
    {
        const Continuation more = continuationOf(last(), view);
        more.addTo(last());
        last().lastLine = row.line;
        doubt(Code::continuationJoined, row.line, quoted(row.cells), last().text, last().number);
        if (more.isMoved)
            doubt(Code::ghostColumn, row.line, quoted(row.cells), std::nullopt, last().number);
    }

    /// A line that went on: of the measure, or of the section's title when none of its measures has come yet.
    void joinText(const Row &row, const QString &text, bool isOfLastCell)
    {
        if (m_isSectionOpen) {
            m_reading.sections.back().title += QLatin1Char(' ') + text;
            return;
        }
        if (!hasLast())
            return;
        QString &target = isOfLastCell ? lastCellOf(last(), m_table->columns) : last().text;
        target += QLatin1Char(' ') + text;
        last().lastLine = row.line;
        doubt(Code::continuationJoined, row.line, text, target, last().number);
    }

    void doubt(Code code, int line, const QString &original, std::optional<QString> proposal = std::nullopt,
               const QString &measure = {})
    {
        m_reading.doubts.push_back({code, line, original, std::move(proposal), measure});
    }

    const std::vector<Table> &m_tables;
    Habits m_habits;
    Reading m_reading;
    const Table *m_table = nullptr;
    const Table *m_sectionTable = nullptr; ///< the table that the last section stands in
    std::size_t m_row = 0;
    std::size_t m_tableStart = 0; ///< how many measures came before this table
    bool m_isSectionOpen = false; ///< a section's title was read and none of its measures
    QString m_rowDeadline; ///< a deadline that stood in a row of its own
    QString m_loneNumber; ///< a number whose row was cut right behind it
};

} // namespace

Reading readRows(const std::vector<Table> &tables)
{
    return Reader(tables).read();
}

} // namespace document
