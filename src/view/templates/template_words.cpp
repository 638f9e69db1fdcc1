// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/template_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace view::words {

namespace {

using Doubt = domain::TableDoubt::Kind;
using Problem = domain::TemplateProblem::Kind;
using domain::QuestionType;

struct TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

constexpr std::array types{QuestionType::violation, QuestionType::choice, QuestionType::number,
                           QuestionType::time,      QuestionType::text,   QuestionType::note};
constexpr qsizetype lettersOfAName = 60;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= lettersOfAName ? line : line.left(lettersOfAName - 1) + QChar(0x2026);
}

QString nameOf(const domain::Question &question)
{
    return question.text.trimmed().isEmpty() ? question.id : shortened(question.text);
}

QString wordsOf(Problem kind)
{
    switch (kind) {
    case Problem::noTitle: return TemplateWords::tr("У листа нет названия.");
    case Problem::noStages: return TemplateWords::tr("Нет ни одного этапа: добавьте первый.");
    case Problem::tooManyQuestions: return TemplateWords::tr("Вопросов больше 2000: столько никто не заполнит.");
    case Problem::wrongId: return TemplateWords::tr("Код не из латинских букв, цифр и дефиса.");
    case Problem::duplicateId: return TemplateWords::tr("Один код стоит дважды.");
    case Problem::noText: return TemplateWords::tr("Нет текста: напишите, о чём речь.");
    case Problem::emptyStage: return TemplateWords::tr("В этапе нет вопросов: добавьте или удалите его.");
    case Problem::noOptions: return TemplateWords::tr("Для выбора нужно хотя бы два ответа.");
    case Problem::unknownQuestion: return TemplateWords::tr("Условие называет вопрос, которого больше нет.");
    case Problem::unknownAnswer: return TemplateWords::tr("Условие называет ответ, которого у вопроса не бывает.");
    case Problem::circular: return TemplateWords::tr("Вопросы показывают друг друга по кругу, и не виден ни один.");
    case Problem::requiredNote:
        return TemplateWords::tr("Пояснение ничего не спрашивает и не может быть обязательным.");
    case Problem::unreadQuestion: break;
    }
    return TemplateWords::tr("Такой вопрос читает только новая версия программы: обновите её, здесь он пропал бы.");
}

QString placeName(const QString &id, const domain::ChecklistTemplate &made)
{
    if (const auto *question = made.question(id))
        return nameOf(*question);
    for (const domain::Stage &stage : made.stages)
        if (stage.id == id)
            return stage.title.trimmed().isEmpty() ? id : shortened(stage.title);
    return id;
}

QString wordsOf(Doubt kind)
{
    switch (kind) {
    case Doubt::idGiven: return TemplateWords::tr("у вопроса не было кода, он дан новый");
    case Doubt::idRepeated: return TemplateWords::tr("код повторяется, вопросу дан другой");
    case Doubt::typeGuessed: return TemplateWords::tr("тип не назван или неизвестен, взято «нарушение»");
    case Doubt::formula: return TemplateWords::tr("похоже на формулу, прочитано как текст");
    case Doubt::computed: return TemplateWords::tr("в ячейке формула, взято её последнее значение, проверьте его");
    case Doubt::uncomputed:
        return TemplateWords::tr("в ячейке формула, которую ещё никто не посчитал, прочитано как пустое: "
                                 "откройте таблицу, сохраните и прочитайте снова");
    case Doubt::rowPassed: return TemplateWords::tr("в строке нет вопроса, она пропущена");
    case Doubt::conditionDropped: return TemplateWords::tr("условие не вида «код=ответ», оно снято");
    case Doubt::columnUnknown: break;
    }
    return TemplateWords::tr("столбец незнаком, он не прочитан");
}

} // namespace

QString wordOf(QuestionType type)
{
    switch (type) {
    case QuestionType::violation: return TemplateWords::tr("Нарушение");
    case QuestionType::choice: return TemplateWords::tr("Выбор из ответов");
    case QuestionType::number: return TemplateWords::tr("Число");
    case QuestionType::time: return TemplateWords::tr("Время");
    case QuestionType::text: return TemplateWords::tr("Свои слова");
    case QuestionType::note: break;
    }
    return TemplateWords::tr("Пояснение без вопроса");
}

QStringList questionTypeNames()
{
    QStringList names;
    for (const QuestionType type : types)
        names << wordOf(type);
    return names;
}

QuestionType questionTypeAt(int index)
{
    return types[std::size_t(std::clamp(index, 0, int(types.size()) - 1))];
}

int placeOf(QuestionType type)
{
    return int(std::find(types.begin(), types.end(), type) - types.begin());
}

QString sentenceOf(const domain::TemplateProblem &problem, const domain::ChecklistTemplate &made)
{
    const QString words = wordsOf(problem.kind);
    return problem.place.isEmpty() ? words : QStringLiteral("%1: %2").arg(placeName(problem.place, made), words);
}

QString sentenceOf(const domain::TableDoubt &doubt)
{
    const QString row = QString::number(doubt.row);
    return doubt.text.trimmed().isEmpty()
        ? TemplateWords::tr("Строка %1: %2.").arg(row, wordsOf(doubt.kind))
        : TemplateWords::tr("Строка %1, «%2»: %3.").arg(row, shortened(doubt.text), wordsOf(doubt.kind));
}

QStringList answersTo(const domain::Question &question)
{
    if (question.type == QuestionType::violation)
        return {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unseen")};
    QStringList ids;
    if (question.type == QuestionType::choice)
        for (const domain::Option &option : question.options)
            ids << option.id;
    return ids;
}

QStringList answerNames(const domain::Question &question)
{
    if (question.type == QuestionType::violation)
        return {TemplateWords::tr("Нарушение"), TemplateWords::tr("Нарушения нет"),
                TemplateWords::tr("Не наблюдалось")};
    QStringList names;
    if (question.type == QuestionType::choice)
        for (const domain::Option &option : question.options)
            names << option.text;
    return names;
}

QString wordsOf(const domain::When &when, const domain::Question *asked)
{
    if (when.isNone())
        return {};
    if (!asked)
        return TemplateWords::tr("если %1").arg(domain::nameOf(when));
    const auto place = answersTo(*asked).indexOf(when.answer);
    const QString answer = place < 0 ? when.answer : answerNames(*asked).value(place);
    return TemplateWords::tr("если «%1» — %2").arg(nameOf(*asked), answer);
}

} // namespace view::words
