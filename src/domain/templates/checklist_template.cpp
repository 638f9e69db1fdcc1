// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templates/checklist_template.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int typeCount = 6;
constexpr qsizetype wordAtMost = 32;

} // namespace

QString nameOf(QuestionType type)
{
    switch (type) {
    case QuestionType::violation: return QStringLiteral("violation");
    case QuestionType::choice: return QStringLiteral("choice");
    case QuestionType::number: return QStringLiteral("number");
    case QuestionType::time: return QStringLiteral("time");
    case QuestionType::text: return QStringLiteral("text");
    case QuestionType::note: break;
    }
    return QStringLiteral("note");
}

std::optional<QuestionType> questionTypeOf(const QString &name)
{
    for (int type = 0; type < typeCount; ++type)
        if (nameOf(static_cast<QuestionType>(type)) == name)
            return static_cast<QuestionType>(type);
    return std::nullopt;
}

QString nameOf(const When &when)
{
    return when.isNone() ? QString() : when.question + QLatin1Char('=') + when.answer;
}

std::optional<When> whenOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return When();
    const auto equals = trimmed.indexOf(QLatin1Char('='));
    const When when{trimmed.left(equals).trimmed(), trimmed.mid(equals + 1).trimmed()};
    return equals > 0 && !when.answer.isEmpty() ? std::optional(when) : std::nullopt;
}

const Question *ChecklistTemplate::question(const QString &questionId) const
{
    for (const Stage &stage : stages)
        for (const Question &question : stage.questions)
            if (question.id == questionId)
                return &question;
    return nullptr;
}

const Stage *ChecklistTemplate::stageOf(const QString &questionId) const
{
    for (const Stage &stage : stages)
        for (const Question &question : stage.questions)
            if (question.id == questionId)
                return &stage;
    return nullptr;
}

QString nameOf(const ChecklistTemplate &checklistTemplate)
{
    return checklistTemplate.id + QLatin1Char('@') + QString::number(checklistTemplate.version);
}

bool isTemplateWord(const QString &word)
{
    return !word.isEmpty() && word.size() <= wordAtMost && std::all_of(word.begin(), word.end(), [](QChar sign) {
        return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9') || sign == u'-';
    });
}

} // namespace domain
