// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation/checklist.h"

namespace domain {

/// The rules of filling in, as pure functions over a checklist and its template. A stage marked as clear answers all
/// its violations with «no».

/// What stands for a question: its own answer, or «no» for a violation of a clear stage; Null: nothing.
record::Value answerTo(const Checklist &checklist, const ChecklistTemplate &made, const Question &question);

/// Whether the conditions that show it are fulfilled, up to the first question.
bool isShown(const Checklist &checklist, const ChecklistTemplate &made, const Question &question);
/// Always, or by its condition; never while it is not shown. Every violation that is shown asks for an answer.
bool isRequired(const Checklist &checklist, const ChecklistTemplate &made, const Question &question);

/// Whether the value is of the question's type: see QuestionType. Null takes an answer back and fits every question.
bool fits(const Question &question, const record::Value &value);

/// What a person types for a question («yes», «12», «09:40», an option's id, words), as its value. None: not of its
/// type. An empty text takes the answer back.
std::optional<record::Value> valueFor(const Question &question, const QString &typed);

/// The writes of one tap. Marking a violation takes the stage's «clear» away with the same change.
std::vector<Field> answering(const Checklist &checklist, const ChecklistTemplate &made, const Question &question,
                             const record::Value &value);
/// «No violations» for a whole stage. None: the stage has a violation, which its author takes back first.
std::optional<std::vector<Field>> clearing(const Checklist &checklist, const ChecklistTemplate &made,
                                           const QString &stage);

struct StageProgress
{
    QString stage;
    int asked = 0; ///< questions shown that ask for an answer at all
    int answered = 0;
    int violations = 0;

    bool operator==(const StageProgress &) const = default;
};

/// In the template's order.
std::vector<StageProgress> progressOf(const Checklist &checklist, const ChecklistTemplate &made);

} // namespace domain
