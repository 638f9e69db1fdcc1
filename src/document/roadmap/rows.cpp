// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap/rows.h"

#include "document/roadmap/assembly.h"
#include "domain/spelling/open_end.h"

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
            m_assembly.beginTable(table);
            for (m_row = 0; m_row < table.rows.size(); ++m_row)
                take(table.rows[m_row]);
        }
        return m_assembly.take();
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
            return m_assembly.openSection(row, {view.number(), folded(view.cell(Role::text)), false, false});
        if (isContinuation(view))
            return m_assembly.join(row, view);
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
            m_assembly.setRowDeadline(text);
            return;
        }
        if (number.number.isEmpty() && startsLower(text))
            return m_assembly.joinText(row, text, row.isParagraph);
        if (isDeadline) {
            m_assembly.setRowDeadline(text);
            return;
        }
        if (number.number.isEmpty() && isCutText(row))
            return m_assembly.joinText(row, text, false);
        m_assembly.openSection(row, number);
        if (!view.stray().isEmpty())
            m_assembly.doubt(Code::cellShifted, row.line, view.stray());
    }

    /// One filled cell in the measure's column or behind it.
    void takeSingle(const Row &row, const RowView &view, const WideText &wide)
    {
        const QString text = folded(wide.text);
        if (m_table->columns.roles[wide.column] != Role::text)
            return m_assembly.hasLast() ? m_assembly.join(row, view) : void();
        const LeadingNumber number = leadingNumber(text);
        const bool isCut = number.number.isEmpty() && m_assembly.hasLast()
            && (startsLower(text) || domain::breaksOff(m_assembly.last().text));
        if (isCut)
            return m_assembly.joinText(row, text, false);
        if (!m_loneNumber.isEmpty())
            return takeMeasure(row, view);
        if (number.number.isEmpty() && isDeadlineRow(text)) {
            m_assembly.setRowDeadline(text);
            return;
        }
        m_assembly.openSection(row, number);
    }

    /// A capital letter and no number: a title, unless titles have numbers here and the text above breaks off.
    bool isCutText(const Row &row) const
    {
        if (!m_assembly.hasLast() || m_assembly.isSectionOpen())
            return false;
        if (domain::breaksOff(m_assembly.last().text))
            return true;
        return m_habits.numbersSections && row.isAfterBreak && !row.isHeading && !row.isParagraph
            && !endsSentence(m_assembly.last().text);
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
        if (!m_assembly.hasLast() || !m_loneNumber.isEmpty())
            return false;
        const QString text = folded(view.cell(Role::text));
        if (!view.number().isEmpty())
            return view.number() == m_assembly.last().number
                && text == m_assembly.last().text; // cells that reach down over several rows
        if (text.isEmpty())
            return true;
        if (text == m_assembly.last().text)
            return true;
        const bool hasOwnDeadline = !view.deadline().isEmpty();
        if (m_habits.numbersMeasures && m_table->columns.has(Role::number))
            return startsLower(text) || (domain::breaksOff(m_assembly.last().text) && !leadingNumber(text).depth())
                || (!hasOwnDeadline && m_assembly.last().lastLine + 1 >= view.row().line
                    && !endsSentence(m_assembly.last().text) && view.row().isAfterBreak);
        return startsLower(text)
            && (!hasOwnDeadline || domain::breaksOff(m_assembly.last().text)
                || domain::breaksOff(m_assembly.last().deadline));
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
        m_assembly.add(std::move(draft));
    }

    void takeOthers(Draft &draft, const Row &row, const RowView &view)
    {
        draft.hasDeadlineColumn = view.hasDeadlineColumn();
        draft.deadline = view.deadline();
        draft.deadlineHeader = view.deadlineHeader();
        if (draft.deadline.isEmpty())
            draft.deadline = m_assembly.rowDeadline();
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
        m_assembly.doubt(found.code, found.line, found.original, found.proposal, found.measure);
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
        m_assembly.openSection(row, heading);
        m_assembly.doubt(Code::headingInCell, row.line, folded(raw.left(end)), heading.rest, number);
        return raw.mid(end + 1);
    }

    void takeSectionColumn(const Row &row, const RowView &view)
    {
        const QString title = folded(view.cell(Role::section));
        if (title.isEmpty() || m_habits.numbersSections)
            return; // titles over the whole row are the sections here
        const LeadingNumber number = leadingNumber(title);
        m_assembly.keepSection(row, number);
    }

    const std::vector<Table> &m_tables;
    Habits m_habits;
    Assembly m_assembly;
    const Table *m_table = nullptr;
    std::size_t m_row = 0;
    QString m_loneNumber; ///< a number whose row was cut right behind it
};

} // namespace

Reading readRows(const std::vector<Table> &tables)
{
    return Reader(tables).read();
}

} // namespace document
