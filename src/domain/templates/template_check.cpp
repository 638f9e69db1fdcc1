// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templates/template_check.h"

#include <algorithm>
#include <map>
#include <set>

namespace domain {

namespace {

using Kind = TemplateProblem::Kind;

class Inspection
{
public:
    explicit Inspection(const ChecklistTemplate &checklistTemplate)
        : m_template(checklistTemplate)
    {
        for (const Stage &stage : m_template.stages)
            for (const Question &question : stage.questions)
                m_questions.emplace(question.id, &question);
    }

    std::vector<TemplateProblem> problems()
    {
        lookAtWhole();
        for (const Stage &stage : m_template.stages) {
            lookAt(stage);
            for (const QString &id : stage.unread)
                add(Kind::unreadQuestion, id);
        }
        lookForCircles();
        return std::move(m_problems);
    }

private:
    void add(Kind kind, const QString &place = {}, const QString &detail = {})
    {
        m_problems.push_back({kind, place, detail});
    }

    void lookAtWhole()
    {
        if (m_template.title.trimmed().isEmpty())
            add(Kind::noTitle);
        if (!isTemplateWord(m_template.id))
            add(Kind::wrongId, {}, m_template.id);
        if (m_template.stages.empty())
            add(Kind::noStages);
        std::size_t count = 0;
        for (const Stage &stage : m_template.stages)
            count += stage.questions.size();
        if (count > questionsAtMost)
            add(Kind::tooManyQuestions, {}, QString::number(count));
    }

    void lookAtId(const QString &id, const QString &place, std::set<QString> &seen)
    {
        if (!isTemplateWord(id))
            add(Kind::wrongId, place, id);
        else if (!seen.insert(id).second)
            add(Kind::duplicateId, place, id);
    }

    void lookAt(const Stage &stage)
    {
        lookAtId(stage.id, stage.id, m_stageIds);
        if (stage.title.trimmed().isEmpty())
            add(Kind::noText, stage.id);
        if (stage.questions.empty())
            add(Kind::emptyStage, stage.id);
        for (const Question &question : stage.questions)
            lookAt(question);
    }

    void lookAt(const Question &question)
    {
        lookAtId(question.id, question.id, m_questionIds);
        if (question.text.trimmed().isEmpty())
            add(Kind::noText, question.id);
        if (question.type == QuestionType::note && (question.isRequired || !question.requiredWhen.isNone()))
            add(Kind::requiredNote, question.id);
        if (question.type == QuestionType::choice)
            lookAtOptions(question);
        lookAt(question.requiredWhen, question);
        lookAt(question.shownWhen, question);
    }

    void lookAtOptions(const Question &question)
    {
        std::set<QString> seen;
        if (question.options.size() < 2)
            add(Kind::noOptions, question.id);
        for (const Option &option : question.options) {
            lookAtId(option.id, question.id, seen);
            if (option.text.trimmed().isEmpty())
                add(Kind::noText, question.id, option.id);
        }
    }

    void lookAt(const When &when, const Question &question)
    {
        if (when.isNone())
            return;
        const auto asked = m_questions.find(when.question);
        if (asked == m_questions.end())
            add(Kind::unknownQuestion, question.id, when.question);
        else if (!canAnswer(*asked->second, when.answer))
            add(Kind::unknownAnswer, question.id, nameOf(when));
    }

    static bool canAnswer(const Question &question, const QString &answer)
    {
        if (question.type == QuestionType::violation)
            return answer == u"yes" || answer == u"no" || answer == u"unseen";
        if (question.type != QuestionType::choice)
            return false; // a number or words are compared by nobody
        return std::any_of(question.options.begin(), question.options.end(),
                           [&](const Option &option) { return option.id == answer; });
    }

    const Question *shownBy(const Question *question) const
    {
        const auto asked = m_questions.find(question->shownWhen.question);
        return question->shownWhen.isNone() || asked == m_questions.end() ? nullptr : asked->second;
    }

    /// Each question is shown by one other at most: a circle is found by walking on. Each is told once.
    void lookForCircles()
    {
        std::set<const Question *> done;
        for (const Stage &stage : m_template.stages)
            for (const Question &question : stage.questions)
                walkFrom(&question, done);
    }

    void walkFrom(const Question *start, std::set<const Question *> &done)
    {
        std::vector<const Question *> way;
        const Question *at = start;
        while (at != nullptr && !done.contains(at)) {
            done.insert(at);
            way.push_back(at);
            at = shownBy(at);
        }
        const auto closes = std::find(way.begin(), way.end(), at);
        if (at == nullptr || closes == way.end())
            return;
        QStringList names;
        for (auto step = closes; step != way.end(); ++step)
            names << (*step)->id;
        names << at->id;
        add(Kind::circular, at->id, names.join(QStringLiteral(" → ")));
    }

    const ChecklistTemplate &m_template;
    std::map<QString, const Question *> m_questions;
    std::set<QString> m_stageIds;
    std::set<QString> m_questionIds;
    std::vector<TemplateProblem> m_problems;
};

} // namespace

QString nameOf(TemplateProblem::Kind kind)
{
    switch (kind) {
    case Kind::noTitle: return QStringLiteral("no-title");
    case Kind::noStages: return QStringLiteral("no-stages");
    case Kind::tooManyQuestions: return QStringLiteral("too-many-questions");
    case Kind::wrongId: return QStringLiteral("wrong-id");
    case Kind::duplicateId: return QStringLiteral("duplicate-id");
    case Kind::noText: return QStringLiteral("no-text");
    case Kind::emptyStage: return QStringLiteral("empty-stage");
    case Kind::noOptions: return QStringLiteral("no-options");
    case Kind::unknownQuestion: return QStringLiteral("unknown-question");
    case Kind::unknownAnswer: return QStringLiteral("unknown-answer");
    case Kind::circular: return QStringLiteral("circular");
    case Kind::requiredNote: return QStringLiteral("required-note");
    case Kind::unreadQuestion: break;
    }
    return QStringLiteral("unread-question");
}

std::vector<TemplateProblem> problemsOf(const ChecklistTemplate &checklistTemplate)
{
    return Inspection(checklistTemplate).problems();
}

} // namespace domain
