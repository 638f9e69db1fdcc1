// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace domain {

/// What a question asks for, and so the type of its answer's value:
/// violation — text `yes` (a violation), `no`, `unseen`; choice — text, an option's id; number — int64; time — time;
/// text — text; note — nothing: words that are shown between the questions.
enum class QuestionType { violation, choice, number, time, text, note };
QString nameOf(QuestionType type);
std::optional<QuestionType> questionTypeOf(const QString &name);

/// «q07=yes»: fulfilled while the question has that answer, and is itself shown.
struct When
{
    QString question; ///< empty: no condition
    QString answer;

    bool operator==(const When &) const = default;
    bool isNone() const { return question.isEmpty(); }
};

/// «q07=yes», empty for none.
QString nameOf(const When &when);
/// None: not of that form. An empty text is a When that is none.
std::optional<When> whenOf(const QString &text);

struct Option
{
    QString id;
    QString text;

    bool operator==(const Option &) const = default;
};

struct Question
{
    QString id; ///< [a-z0-9-], 1 to 32 letters: a word of the answer's path
    QuestionType type = QuestionType::violation;
    QString text;
    QString hint;
    QString source; ///< «3.2», «форма Р-98»
    std::vector<Option> options; ///< of a choice
    bool isRequired = false; ///< always; else only while `requiredWhen` is fulfilled
    When requiredWhen;
    When shownWhen; ///< none: always

    bool operator==(const Question &) const = default;
};

struct Stage
{
    QString id;
    QString title;
    std::vector<Question> questions;
    QStringList unread = {}; ///< ids of questions of a type that only a newer program knows

    bool operator==(const Stage &) const = default;
};

/// What an observer goes through. A version that was used once is never changed: the next one is made.
struct ChecklistTemplate
{
    QString id; ///< [a-z0-9-]
    int version = 1;
    QString title;
    QString source;
    std::vector<Stage> stages;

    bool operator==(const ChecklistTemplate &) const = default;
    const Question *question(const QString &questionId) const;
    /// Of the stage that holds the question; null: no such question.
    const Stage *stageOf(const QString &questionId) const;
};

/// «observation@1»: how a checklist names it.
QString nameOf(const ChecklistTemplate &checklistTemplate);

/// [a-z0-9-], 1 to 32 letters: a word of a record's path.
bool isTemplateWord(const QString &word);

} // namespace domain
