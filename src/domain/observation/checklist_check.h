// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation/filling.h"

namespace domain {

/// What keeps a checklist from being signed, and where a tap on it leads.
struct ChecklistProblem
{
    enum class Kind {
        noObserver, ///< name (a signed act needs it)
        noSchool,
        noSuchClass,
        noSubject,
        noDate,
        noBegin,
        noEnd,
        endBeforeBegin, ///< not after it, to be exact
        morePresentThanListed,
        unanswered, ///< a required question
        wrongType, ///< an answer that its question cannot have: another device or version wrote it
        noComment, ///< a violation without words
        clearAndViolated, ///< «no violations» beside a violation
        unreadQuestion, ///< of a type that only a newer program knows: it can be answered and signed there
        unknownQuestion, ///< an answer to what the template does not ask: it is kept, and signed with the rest
    };
    Kind kind = Kind::noObserver;
    QString stage; ///< id; empty for the head of the sheet
    QString question; ///< id, else empty

    bool operator==(const ChecklistProblem &) const = default;
    /// Whether it stands in the way of signing; all do but unknownQuestion.
    bool isGrave() const { return kind != Kind::unknownQuestion; }
};

QString nameOf(ChecklistProblem::Kind kind);

/// The head first, then by stage and question, then answers that nobody asked for. Empty: it can be signed.
std::vector<ChecklistProblem> problemsOf(const Checklist &checklist, const ChecklistTemplate &made);

} // namespace domain
