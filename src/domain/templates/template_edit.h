// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/templates/checklist_template.h"

namespace domain {

/// What a person does to a template while editing it. A template is seen as rows, from 0: each stage, and after it its
/// questions. Ids that are given here are fresh; a row that is not there changes nothing.

struct RowPlace
{
    int stage = 0;
    int question = -1; ///< -1: the stage's own row

    bool operator==(const RowPlace &) const = default;
    bool isStage() const { return question < 0; }
};

int rowCount(const ChecklistTemplate &made);
std::optional<RowPlace> placeAt(const ChecklistTemplate &made, int row);
/// -1: no such question, no such stage.
int rowOfQuestion(const ChecklistTemplate &made, const QString &id);
int rowOfStage(const ChecklistTemplate &made, const QString &id);

/// Moves a row before the row `before` (the count: to the end): a question into the stage that begins last before it, a
/// stage with its questions before the stage whose row that is, or that comes next. Gives where it stands now; -1:
/// nothing was moved.
int moveRow(ChecklistTemplate &made, int row, int before);
/// By one place: a question also over the edge of its stage, a stage over the next one. As moveRow.
int stepRow(ChecklistTemplate &made, int row, bool isDown);

/// An empty stage at the end. Gives its row.
int addStage(ChecklistTemplate &made, const QString &title);
/// A question of violation after the row, in its stage. Gives its row.
int addQuestion(ChecklistTemplate &made, int after);
/// A question below itself; its conditions go with it. Gives the new row; -1: it is no question.
int duplicateRow(ChecklistTemplate &made, int row);
/// A stage goes with its questions. Conditions that named them stay, and are problems (template_check.h).
bool removeRow(ChecklistTemplate &made, int row);

/// «id: words» a line or words alone, which get an id of their own: how options are typed.
std::vector<Option> optionsIn(const QString &text);
QString textOf(const std::vector<Option> &options);

} // namespace domain
