// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/question_edit.h"

#include "domain/templates/template_edit.h"
#include "view/templates/template_words.h"

namespace view {

using domain::Question;
using domain::QuestionType;

void QuestionEdit::setDraft(TemplateDraft *draft)
{
    if (m_draft == draft)
        return;
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    if (m_draft) {
        connect(m_draft, &TemplateDraft::draftChanged, this, &QuestionEdit::look);
        connect(m_draft, &QObject::destroyed, this, [this] { m_draft = nullptr; });
    }
    look();
}

void QuestionEdit::setQuestion(const QString &id)
{
    if (m_question == id)
        return;
    m_question = id;
    m_typedOptions.clear();
    look();
}

const Question *QuestionEdit::at() const
{
    return m_draft ? m_draft->made().question(m_question) : nullptr;
}

void QuestionEdit::edit(const std::function<void(Question &)> &change)
{
    const int row = m_draft ? m_draft->rowOf(m_question) : -1;
    if (row < 0)
        return;
    m_draft->edit([&](domain::ChecklistTemplate &made) {
        const auto place = domain::placeAt(made, row);
        change(made.stages[std::size_t(place->stage)].questions[std::size_t(place->question)]);
    });
}

// Lists that a person chooses from are told of only when they differ: a list told anew loses what stood in it.
void QuestionEdit::look()
{
    QStringList givers, names{tr("Без условия")};
    if (m_draft)
        for (const domain::Stage &stage : m_draft->made().stages)
            for (const Question &question : stage.questions)
                if (question.id != m_question && !words::answersTo(question).isEmpty()) {
                    givers << question.id;
                    names << (question.text.trimmed().isEmpty() ? question.id : question.text.simplified());
                }
    const bool isOther = names != m_giverNames;
    m_givers = givers;
    m_giverNames = names;
    if (isOther)
        Q_EMIT giversChanged();
    const QStringList shown = answerNamesOf(&Question::shownWhen), required = answerNamesOf(&Question::requiredWhen);
    if (shown != m_shownAnswers || required != m_requiredAnswers) {
        m_shownAnswers = shown;
        m_requiredAnswers = required;
        Q_EMIT answersChanged();
    }
    Q_EMIT changed();
}

QString QuestionEdit::stage() const
{
    const auto *stage = m_draft ? m_draft->made().stageOf(m_question) : nullptr;
    return stage ? stage->title : QString();
}

QStringList QuestionEdit::types() const
{
    return words::questionTypeNames();
}

int QuestionEdit::type() const
{
    return at() ? words::placeOf(at()->type) : 0;
}

// What a type cannot have goes with the choice: a note asks for nothing.
void QuestionEdit::setType(int index)
{
    const QuestionType type = words::questionTypeAt(index);
    if (at() && at()->type != type)
        edit([type](Question &question) {
            question.type = type;
            if (type == QuestionType::note) {
                question.isRequired = false;
                question.requiredWhen = {};
            }
            if (type != QuestionType::choice)
                question.options.clear();
        });
}

QString QuestionEdit::text() const
{
    return at() ? at()->text : QString();
}

void QuestionEdit::setText(const QString &text)
{
    if (at() && at()->text != text)
        edit([&](Question &question) { question.text = text; });
}

QString QuestionEdit::hint() const
{
    return at() ? at()->hint : QString();
}

void QuestionEdit::setHint(const QString &hint)
{
    if (at() && at()->hint != hint)
        edit([&](Question &question) { question.hint = hint; });
}

QString QuestionEdit::source() const
{
    return at() ? at()->source : QString();
}

void QuestionEdit::setSource(const QString &source)
{
    if (at() && at()->source != source)
        edit([&](Question &question) { question.source = source; });
}

bool QuestionEdit::isChoice() const
{
    return at() && at()->type == QuestionType::choice;
}

QString QuestionEdit::options() const
{
    if (!at())
        return {};
    return domain::optionsIn(m_typedOptions) == at()->options ? m_typedOptions : domain::textOf(at()->options);
}

void QuestionEdit::setOptions(const QString &text)
{
    if (!at() || options() == text)
        return;
    m_typedOptions = text;
    edit([&](Question &question) { question.options = domain::optionsIn(text); });
}

bool QuestionEdit::asks() const
{
    return at() && at()->type != QuestionType::note;
}

bool QuestionEdit::isAlwaysAsked() const
{
    return at() && at()->type == QuestionType::violation;
}

bool QuestionEdit::isRequired() const
{
    return at() && at()->isRequired;
}

void QuestionEdit::setRequired(bool isRequired)
{
    if (at() && at()->isRequired != isRequired)
        edit([isRequired](Question &question) {
            question.isRequired = isRequired;
            question.requiredWhen = {};
        });
}

int QuestionEdit::giverOf(Condition condition) const
{
    return at() ? int(m_givers.indexOf((at()->*condition).question)) + 1 : 0;
}

QStringList QuestionEdit::answerNamesOf(Condition condition) const
{
    const auto *giver = at() ? m_draft->made().question((at()->*condition).question) : nullptr;
    return giver ? words::answerNames(*giver) : QStringList();
}

int QuestionEdit::answerOf(Condition condition) const
{
    const auto *giver = at() ? m_draft->made().question((at()->*condition).question) : nullptr;
    return giver ? int(words::answersTo(*giver).indexOf((at()->*condition).answer)) : -1;
}

void QuestionEdit::setGiver(Condition condition, int index)
{
    const auto *giver = m_draft ? m_draft->made().question(m_givers.value(index - 1)) : nullptr;
    const domain::When when = giver ? domain::When{giver->id, words::answersTo(*giver).value(0)} : domain::When();
    if (at() && (at()->*condition).question != when.question)
        edit([&](Question &question) { question.*condition = when; });
}

void QuestionEdit::setAnswer(Condition condition, int index)
{
    const Question *own = at();
    const auto *giver = own ? m_draft->made().question((own->*condition).question) : nullptr;
    if (!giver)
        return;
    const QString answer = words::answersTo(*giver).value(index);
    if (!answer.isEmpty() && (own->*condition).answer != answer)
        edit([&](Question &question) { (question.*condition).answer = answer; });
}

int QuestionEdit::shownGiver() const
{
    return giverOf(&Question::shownWhen);
}

void QuestionEdit::setShownGiver(int index)
{
    setGiver(&Question::shownWhen, index);
}

int QuestionEdit::shownAnswer() const
{
    return answerOf(&Question::shownWhen);
}

void QuestionEdit::setShownAnswer(int index)
{
    setAnswer(&Question::shownWhen, index);
}

int QuestionEdit::requiredGiver() const
{
    return giverOf(&Question::requiredWhen);
}

void QuestionEdit::setRequiredGiver(int index)
{
    setGiver(&Question::requiredWhen, index);
}

int QuestionEdit::requiredAnswer() const
{
    return answerOf(&Question::requiredWhen);
}

void QuestionEdit::setRequiredAnswer(int index)
{
    setAnswer(&Question::requiredWhen, index);
}

QString QuestionEdit::problems() const
{
    QStringList list;
    if (m_draft)
        for (const auto &problem : m_draft->allProblems())
            if (problem.place == m_question)
                list << words::sentenceOf(problem, m_draft->made());
    return list.join(QLatin1Char('\n'));
}

} // namespace view
