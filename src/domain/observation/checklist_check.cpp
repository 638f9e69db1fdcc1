// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observation/checklist_check.h"

#include "domain/people/school_class.h"

#include <array>

namespace domain {

namespace {

using Kind = ChecklistProblem::Kind;

constexpr std::array kindNames{"no-observer",
                               "no-school",
                               "no-such-class",
                               "no-subject",
                               "no-date",
                               "no-begin",
                               "no-end",
                               "end-before-begin",
                               "more-present-than-listed",
                               "unanswered",
                               "wrong-type",
                               "no-comment",
                               "clear-and-violated",
                               "unread-question",
                               "unknown-question"};

void lookAtHead(const Checklist &checklist, std::vector<ChecklistProblem> &problems)
{
    const auto add = [&](bool isWrong, Kind kind) {
        if (isWrong)
            problems.push_back({kind, {}, {}});
    };
    add(checklist.observer.trimmed().isEmpty(), Kind::noObserver);
    add(checklist.school.trimmed().isEmpty(), Kind::noSchool);
    add(!schoolClassOf(checklist.schoolClass), Kind::noSuchClass);
    add(checklist.subject.trimmed().isEmpty(), Kind::noSubject);
    add(!checklist.date, Kind::noDate);
    add(!checklist.begins, Kind::noBegin);
    add(!checklist.ends, Kind::noEnd);
    add(checklist.begins && checklist.ends && *checklist.ends <= *checklist.begins, Kind::endBeforeBegin);
    add(checklist.listed && checklist.present && *checklist.present > *checklist.listed, Kind::morePresentThanListed);
}

void lookAt(const Checklist &checklist, const ChecklistTemplate &made, const Stage &stage, const Question &question,
            std::vector<ChecklistProblem> &problems)
{
    const auto add = [&](Kind kind) { problems.push_back({kind, stage.id, question.id}); };
    const record::Value value = answerTo(checklist, made, question);
    const Answer *own = checklist.answer(question.id);
    if (!fits(question, value))
        return add(Kind::wrongType);
    if (std::holds_alternative<record::Null>(value) && isRequired(checklist, made, question))
        add(Kind::unanswered);
    if (question.type != QuestionType::violation || !isViolation(value))
        return;
    if (own->comment.trimmed().isEmpty())
        add(Kind::noComment);
    if (checklist.isClear(stage.id))
        add(Kind::clearAndViolated);
}

} // namespace

QString nameOf(Kind kind)
{
    return QString::fromLatin1(kindNames[static_cast<std::size_t>(kind)]);
}

std::vector<ChecklistProblem> problemsOf(const Checklist &checklist, const ChecklistTemplate &made)
{
    std::vector<ChecklistProblem> problems;
    lookAtHead(checklist, problems);
    QStringList unread;
    for (const Stage &stage : made.stages) {
        for (const Question &question : stage.questions)
            lookAt(checklist, made, stage, question, problems);
        for (const QString &id : stage.unread)
            problems.push_back({Kind::unreadQuestion, stage.id, id});
        unread << stage.unread;
    }
    for (const auto &[id, answer] : checklist.answers)
        if (made.question(id) == nullptr && !unread.contains(id))
            problems.push_back({Kind::unknownQuestion, {}, id});
    return problems;
}

} // namespace domain
