// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap/assembly.h"

namespace document {

using Code = domain::Doubt::Code;

void Assembly::beginTable(const Table &table)
{
    m_table = &table;
    m_tableStart = m_reading.measures.size();
    m_rowDeadline.clear();
}

void Assembly::openSection(const Row &row, const LeadingNumber &heading)
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

void Assembly::keepSection(const Row &row, const LeadingNumber &heading)
{
    const bool isOpen =
        !m_reading.sections.empty() && m_sectionTable == m_table && m_reading.sections.back().title == heading.rest;
    if (!isOpen)
        openSection(row, heading);
}

void Assembly::add(Draft draft)
{
    if (!m_reading.sections.empty() && m_sectionTable == m_table)
        draft.section = static_cast<int>(m_reading.sections.size()) - 1;
    m_isSectionOpen = false;
    m_reading.measures.push_back(std::move(draft));
}

void Assembly::join(const Row &row, const RowView &view)
{
    const Continuation more = continuationOf(lastDraft(), view);
    more.addTo(lastDraft());
    lastDraft().lastLine = row.line;
    doubt(Code::continuationJoined, row.line, quoted(row.cells), lastDraft().text, lastDraft().number);
    if (more.isMoved)
        doubt(Code::ghostColumn, row.line, quoted(row.cells), std::nullopt, lastDraft().number);
}

void Assembly::joinText(const Row &row, const QString &text, bool isOfLastCell)
{
    if (m_isSectionOpen) {
        m_reading.sections.back().title += QLatin1Char(' ') + text;
        return;
    }
    if (!hasLast())
        return;
    QString &target = isOfLastCell ? lastCellOf(lastDraft(), m_table->columns) : lastDraft().text;
    target += QLatin1Char(' ') + text;
    lastDraft().lastLine = row.line;
    doubt(Code::continuationJoined, row.line, text, target, lastDraft().number);
}

void Assembly::doubt(Code code, int line, const QString &original, std::optional<QString> proposal,
                     const QString &measure)
{
    m_reading.doubts.push_back({code, line, original, std::move(proposal), measure});
}

} // namespace document
