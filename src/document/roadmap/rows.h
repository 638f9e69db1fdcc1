// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/roadmap/table.h"
#include "domain/roadmap.h"

namespace document {

/// A measure before its deadline and parties are read: texts of its cells, folded.
struct Draft
{
    std::optional<int> section;
    QString number;
    QString text;
    QString deadline;
    QString deadlineHeader; ///< header of the column or columns that the deadline was taken from
    bool hasDeadlineColumn = false;
    QString responsible;
    QString expected;
    QString notes;
    int line = 0;
    int lastLine = 0; ///< of the last row joined to it
};

struct Reading
{
    std::vector<domain::Section> sections;
    std::vector<Draft> measures;
    std::vector<domain::Doubt> doubts; ///< continuation-joined, heading-in-cell, cell-shifted
};

/// Tells measures, sections, cut rows and deadlines of a row of their own apart, over all tables of a document.
/// The tables are aligned already.
Reading readRows(const std::vector<Table> &tables);

} // namespace document
