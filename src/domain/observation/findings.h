// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/observation/checklist.h"

namespace domain {

/// What an observer wrote to a violation.
struct FindingText
{
    int checklist = 0; ///< index into what was counted
    QString school;
    QString schoolClass;
    QString words;

    bool operator==(const FindingText &) const = default;
};

/// One question over many checklists. Counts only: no school and no teacher is ever rated by them (the Temkino
/// procedure 1.3), and they stand in the template's order, never by number.
struct Finding
{
    QString stage;
    QString stageTitle;
    QString question;
    QString text;
    QString source;
    int violations = 0;
    int fine = 0;
    int notSeen = 0;
    std::vector<FindingText> texts;

    bool operator==(const Finding &) const = default;
};

/// The violations of a template, counted over those of the checklists that were made from it (by their templateName,
/// «id@version»); a clear stage counts as fine for each of its questions.
std::vector<Finding> findingsOf(const std::vector<Checklist> &checklists, const ChecklistTemplate &made);

/// How much of a school was visited.
struct Coverage
{
    QString school;
    int sessions = 0;
    int withObserver = 0; ///< sessions to which an observer is appointed
    int handedIn = 0; ///< sessions with a signed checklist

    bool operator==(const Coverage &) const = default;
};

} // namespace domain
