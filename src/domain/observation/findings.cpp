// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observation/findings.h"

namespace domain {

namespace {

/// The template's violations, still without counts, with the index of each by question.
std::vector<Finding> emptyFindings(const ChecklistTemplate &made)
{
    std::vector<Finding> findings;
    for (const Stage &stage : made.stages)
        for (const Question &question : stage.questions)
            if (question.type == QuestionType::violation)
                findings.push_back({stage.id, stage.title, question.id, question.text, question.source, 0, 0, 0, {}});
    return findings;
}

void count(const Checklist &checklist, int index, Finding &finding)
{
    const Answer *answer = checklist.answer(finding.question);
    if (answer == nullptr || !answer->isGiven()) {
        finding.fine += checklist.isClear(finding.stage) ? 1 : 0;
        return;
    }
    const auto *value = std::get_if<record::Text>(&answer->value);
    if (value == nullptr)
        return;
    finding.fine += *value == notViolated ? 1 : 0;
    finding.notSeen += *value == notObserved ? 1 : 0;
    if (*value != violated)
        return;
    ++finding.violations;
    if (!answer->comment.isEmpty())
        finding.texts.push_back({index, checklist.school, checklist.schoolClass, answer->comment});
}

} // namespace

std::vector<Finding> findingsOf(const std::vector<Checklist> &checklists, const ChecklistTemplate &made)
{
    std::vector<Finding> findings = emptyFindings(made);
    const QString name = nameOf(made);
    for (std::size_t i = 0; i < checklists.size(); ++i)
        if (checklists[i].templateName == name)
            for (Finding &finding : findings)
                count(checklists[i], int(i), finding);
    return findings;
}

} // namespace domain
