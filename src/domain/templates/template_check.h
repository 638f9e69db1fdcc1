// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/templates/checklist_template.h"

namespace domain {

/// Why a template cannot be used, and where.
struct TemplateProblem
{
    enum class Kind {
        noTitle,
        noStages,
        tooManyQuestions, ///< over questionsAtMost
        wrongId, ///< of a stage, a question or an option: not of [a-z0-9-], or over 32 letters
        duplicateId, ///< stages, questions, and options within their question
        noText, ///< a question or option without words, a stage without a title
        emptyStage,
        noOptions, ///< a choice without at least two
        unknownQuestion, ///< a condition that names no question
        unknownAnswer, ///< a condition with an answer that its question cannot have
        circular, ///< shown only when it is shown itself, by whatever way round
        requiredNote, ///< a note asks for nothing
        unreadQuestion, ///< of a type that only a newer program knows: saving here would lose it
    };
    Kind kind = Kind::noTitle;
    QString place; ///< id of the question or stage, empty for the whole template
    QString detail; ///< the wrong id, or the way of a circle: «q1 → q2 → q1»

    bool operator==(const TemplateProblem &) const = default;
};

QString nameOf(TemplateProblem::Kind kind);

constexpr int questionsAtMost = 2000;

/// Everything that is wrong, in the template's order, circles last. Empty: it can be used.
std::vector<TemplateProblem> problemsOf(const ChecklistTemplate &checklistTemplate);

} // namespace domain
