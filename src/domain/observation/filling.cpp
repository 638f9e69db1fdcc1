// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/observation/filling.h"

#include <algorithm>

namespace domain {

using record::Value;

namespace {

constexpr int depthAtMost = 2000; ///< as many conditions as a template may have questions

bool isAnswered(const Checklist &checklist, const ChecklistTemplate &made, const When &when)
{
    const Question *asked = made.question(when.question);
    if (asked == nullptr)
        return false;
    const Value answer = answerTo(checklist, made, *asked);
    const auto *text = std::get_if<record::Text>(&answer);
    return text != nullptr && QString::fromStdString(*text) == when.answer;
}

bool hasViolation(const Checklist &checklist, const Stage &stage)
{
    return std::any_of(stage.questions.begin(), stage.questions.end(), [&](const Question &question) {
        const Answer *answer = checklist.answer(question.id);
        return answer != nullptr && isViolation(answer->value);
    });
}

bool isOption(const Question &question, const record::Text &text)
{
    if (question.type == QuestionType::violation)
        return text == violated || text == notViolated || text == notObserved;
    return std::any_of(question.options.begin(), question.options.end(),
                       [&](const Option &option) { return option.id.toStdString() == text; });
}

std::optional<Value> timeIn(const QString &typed)
{
    const QTime time = QTime::fromString(typed, QStringLiteral("H:mm"));
    return time.isValid() ? std::optional<Value>(record::Time{std::uint16_t(time.hour() * 60 + time.minute())})
                          : std::nullopt;
}

std::optional<Value> numberIn(const QString &typed)
{
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    return isNumber ? std::optional<Value>(std::int64_t(number)) : std::nullopt;
}

std::optional<Value> textIn(const QString &typed)
{
    auto text = record::textValue(typed.toStdString());
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

const Stage *stageNamed(const ChecklistTemplate &made, const QString &id)
{
    const auto found =
        std::find_if(made.stages.begin(), made.stages.end(), [&](const Stage &stage) { return stage.id == id; });
    return found == made.stages.end() ? nullptr : &*found;
}

} // namespace

Value answerTo(const Checklist &checklist, const ChecklistTemplate &made, const Question &question)
{
    if (const Answer *answer = checklist.answer(question.id); answer != nullptr && answer->isGiven())
        return answer->value;
    const Stage *stage = made.stageOf(question.id);
    const bool isClear = question.type == QuestionType::violation && stage != nullptr && checklist.isClear(stage->id);
    return isClear ? Value(record::Text(notViolated)) : Value(record::Null());
}

bool isShown(const Checklist &checklist, const ChecklistTemplate &made, const Question &question)
{
    const Question *at = &question;
    for (int depth = 0; !at->shownWhen.isNone(); ++depth) {
        if (depth > depthAtMost || !isAnswered(checklist, made, at->shownWhen))
            return false;
        at = made.question(at->shownWhen.question);
    }
    return true;
}

bool isRequired(const Checklist &checklist, const ChecklistTemplate &made, const Question &question)
{
    const bool isAsked = question.isRequired || question.type == QuestionType::violation
        || (!question.requiredWhen.isNone() && isAnswered(checklist, made, question.requiredWhen));
    return isAsked && question.type != QuestionType::note && isShown(checklist, made, question);
}

bool fits(const Question &question, const Value &value)
{
    if (std::holds_alternative<record::Null>(value))
        return true;
    const auto *text = std::get_if<record::Text>(&value);
    switch (question.type) {
    case QuestionType::violation:
    case QuestionType::choice: return text != nullptr && isOption(question, *text);
    case QuestionType::number: return std::holds_alternative<std::int64_t>(value);
    case QuestionType::time: return std::holds_alternative<record::Time>(value);
    case QuestionType::text: return text != nullptr;
    case QuestionType::note: break;
    }
    return false;
}

std::optional<Value> valueFor(const Question &question, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return Value(record::Null());
    std::optional<Value> value;
    if (question.type == QuestionType::number)
        value = numberIn(typed.trimmed());
    else if (question.type == QuestionType::time)
        value = timeIn(typed.trimmed());
    else
        value = textIn(question.type == QuestionType::text ? typed : typed.trimmed());
    return value && fits(question, *value) ? value : std::nullopt;
}

std::vector<Field> answering(const Checklist &checklist, const ChecklistTemplate &made, const Question &question,
                             const Value &value)
{
    std::vector<Field> writes{{answerPath(question.id), value}};
    const Stage *stage = made.stageOf(question.id);
    if (isViolation(value) && stage != nullptr && checklist.isClear(stage->id))
        writes.emplace_back(clearPath(stage->id), Value(record::Null()));
    return writes;
}

std::optional<std::vector<Field>> clearing(const Checklist &checklist, const ChecklistTemplate &made,
                                           const QString &stageId)
{
    const Stage *stage = stageNamed(made, stageId);
    if (stage == nullptr || hasViolation(checklist, *stage))
        return std::nullopt;
    return std::vector<Field>{{clearPath(stageId), Value(true)}};
}

std::vector<StageProgress> progressOf(const Checklist &checklist, const ChecklistTemplate &made)
{
    std::vector<StageProgress> stages;
    for (const Stage &stage : made.stages) {
        StageProgress progress{stage.id, 0, 0, 0};
        for (const Question &question : stage.questions) {
            if (question.type == QuestionType::note || !isShown(checklist, made, question))
                continue;
            const Value answer = answerTo(checklist, made, question);
            ++progress.asked;
            progress.answered += std::holds_alternative<record::Null>(answer) ? 0 : 1;
            progress.violations += question.type == QuestionType::violation && isViolation(answer) ? 1 : 0;
        }
        stages.push_back(std::move(progress));
    }
    return stages;
}

} // namespace domain
