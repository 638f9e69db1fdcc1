// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/numbering.h"
#include "document/roadmap/cells.h"

namespace document {

/// Puts a document's sections and measures together, row by row, once somebody has judged what a row is.
class Assembly
{
public:
    /// Measures of another table are not gone on with, nor do its deadlines and sections reach into this one.
    void beginTable(const Table &table);

    /// A title; while its section has no measure yet, a title that begins in lower case goes on with it.
    void openSection(const Row &row, const LeadingNumber &heading);
    /// The same unless the last section bears this title already: for titles that stand in a column beside each row.
    void keepSection(const Row &row, const LeadingNumber &heading);
    /// A measure of the section that is open in this table.
    void add(Draft draft);

    /// A cut row, cell by cell, goes on with the last measure. Doubt continuation-joined, perhaps ghost-column.
    void join(const Row &row, const RowView &view);
    /// A line that went on: of the measure (`isOfLastCell`: of the last column that has a text), or of the section's
    /// title when none of its measures has come yet. Doubt continuation-joined.
    void joinText(const Row &row, const QString &text, bool isOfLastCell);

    /// A deadline in a row of its own holds for the measures below it, up to the next title.
    void setRowDeadline(const QString &text) { m_rowDeadline = text; }
    const QString &rowDeadline() const { return m_rowDeadline; }

    void doubt(domain::Doubt::Code code, int line, const QString &original,
               std::optional<QString> proposal = std::nullopt, const QString &measure = {});

    /// Whether this table has a measure, which last() is.
    bool hasLast() const { return m_reading.measures.size() > m_tableStart; }
    const Draft &last() const { return m_reading.measures.back(); }
    /// A section's title was read and none of its measures.
    bool isSectionOpen() const { return m_isSectionOpen; }

    Reading take() { return std::move(m_reading); }

private:
    Draft &lastDraft() { return m_reading.measures.back(); }

    Reading m_reading;
    const Table *m_table = nullptr;
    const Table *m_sectionTable = nullptr; ///< the table that the last section stands in
    std::size_t m_tableStart = 0; ///< how many measures came before this table
    bool m_isSectionOpen = false;
    QString m_rowDeadline;
};

} // namespace document
