// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/templates/template_check.h"

namespace domain {

/// A template as a table, one row a question, for a spreadsheet. Columns, told by their headings and not by their
/// order: Этап, Код, Тип, Вопрос, Подсказка, Источник, Ответы, Обязателен, Когда обязателен, Когда показан. «Ответы»
/// holds a choice's options, one a line: `id: words`. Types: нарушение, выбор, число, время, текст, пояснение.

QStringList templateHeadings();
std::vector<QStringList> rowsOf(const ChecklistTemplate &checklistTemplate);

/// Something that the table says in an unclear way; what was made of it is in the template.
struct TableDoubt
{
    enum class Kind {
        idGiven, ///< the row had no code, or one that is no code: it was given one
        idRepeated, ///< the code stood twice (a cell merged over rows says it in each): the later one was given another
        typeGuessed, ///< no or an unknown type: taken as a violation
        formula, ///< a cell that begins with '=': read as words
        computed, ///< a cell (`text` names it: `D8`) that a formula fills: read by the value it last gave
        uncomputed, ///< a cell (named too) whose formula no program has computed yet: read as empty
        rowPassed, ///< a row without a question was passed over (`row` says which)
        conditionDropped, ///< not of the form «code=answer»
        columnUnknown, ///< a heading that means nothing here
    };
    Kind kind = Kind::idGiven;
    int row = 0; ///< as the sheet counts, from 1
    QString text; ///< what stood there

    bool operator==(const TableDoubt &) const = default;
};

QString nameOf(TableDoubt::Kind kind);

struct TableRow
{
    int row = 0; ///< as the sheet counts, from 1
    QStringList cells;
    QStringList formulas = {}; ///< names of the cells that a formula fills, as `D8`
    QStringList uncomputed = {}; ///< of those that a formula should fill and has not yet
};

struct TemplateReading
{
    ChecklistTemplate read; ///< without id, version and source, which the caller gives
    std::vector<TableDoubt> doubts;
    std::vector<TemplateProblem> problems; ///< of what was read; not empty: it cannot be used
};

/// Reads such a table. Rows above the headings are passed over; the first paragraph before them may be the title.
/// Error invalid: no row has the headings Код or Вопрос and Тип; tooLarge: over `questionsAtMost` questions.
base::Result<TemplateReading> templateIn(const QString &title, const std::vector<TableRow> &rows);

} // namespace domain
