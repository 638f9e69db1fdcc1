// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/papers.h"
#include "app/observation/templates.h"
#include "cli/json.h"
#include "cli/observation/observation_verbs.h"

#include <QFileInfo>

namespace cli {

namespace {

using Doubt = domain::TableDoubt::Kind;
using Problem = domain::TemplateProblem::Kind;

QString sentenceOf(const domain::TableDoubt &doubt)
{
    const QString what = [&] {
        switch (doubt.kind) {
        case Doubt::idGiven: return QStringLiteral("у вопроса не было кода, он дан новый");
        case Doubt::idRepeated: return QStringLiteral("код повторяется, вопросу дан другой");
        case Doubt::typeGuessed: return QStringLiteral("тип не назван или неизвестен, взято «нарушение»");
        case Doubt::formula: return QStringLiteral("похоже на формулу, прочитано как текст");
        case Doubt::computed: return QStringLiteral("в ячейке формула, взято её последнее значение, проверьте его");
        case Doubt::uncomputed:
            return QStringLiteral("в ячейке формула, которую ещё никто не посчитал, прочитано как пустое: "
                                  "откройте таблицу, сохраните и прочитайте снова");
        case Doubt::rowPassed: return QStringLiteral("в строке нет вопроса, она пропущена");
        case Doubt::conditionDropped: return QStringLiteral("условие не вида «код=ответ», оно снято");
        case Doubt::columnUnknown: break;
        }
        return QStringLiteral("столбец ничего здесь не значит");
    }();
    return QStringLiteral("строка %1: %2 («%3»)").arg(QString::number(doubt.row), what, doubt.text.left(60));
}

QString sentenceOf(const domain::TemplateProblem &problem)
{
    const QString what = [&] {
        switch (problem.kind) {
        case Problem::noTitle: return QStringLiteral("у шаблона нет названия");
        case Problem::noStages: return QStringLiteral("нет ни одного этапа");
        case Problem::tooManyQuestions: return QStringLiteral("вопросов больше 2000");
        case Problem::wrongId: return QStringLiteral("код не из латинских строчных букв, цифр и дефиса");
        case Problem::duplicateId: return QStringLiteral("код стоит дважды");
        case Problem::noText: return QStringLiteral("нет текста");
        case Problem::emptyStage: return QStringLiteral("в этапе нет вопросов");
        case Problem::noOptions: return QStringLiteral("для выбора нужно хотя бы два ответа");
        case Problem::unknownQuestion: return QStringLiteral("условие называет вопрос, которого нет");
        case Problem::unknownAnswer: return QStringLiteral("условие называет ответ, которого не бывает");
        case Problem::circular: return QStringLiteral("вопросы показывают друг друга по кругу");
        case Problem::requiredNote: return QStringLiteral("пояснение не может быть обязательным");
        case Problem::unreadQuestion: break;
        }
        return QStringLiteral("такой вопрос читает только новая версия программы: обновите её");
    }();
    return QStringLiteral("%1%2%3").arg(
        problem.place.isEmpty() ? QString() : problem.place + QStringLiteral(": "), what,
        problem.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(problem.detail));
}

template <typename Items>
QJsonArray sentencesOf(const Items &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(sentenceOf(item));
    return array;
}

template <typename Items>
QString linesOf(const Items &items)
{
    QString lines;
    for (const auto &item : items)
        lines += sentenceOf(item) + QLatin1Char('\n');
    return lines;
}

Outcome list(app::Desk &desk)
{
    const auto rows = app::templateList(desk);
    if (!rows)
        return refusal(rows.error());
    Outcome outcome;
    QJsonArray array;
    for (const app::TemplateRow &row : *rows) {
        array.append(QJsonObject{{QStringLiteral("name"), row.name},
                                 {QStringLiteral("title"), row.title},
                                 {QStringLiteral("questions"), row.questions},
                                 {QStringLiteral("builtIn"), row.isBuiltIn},
                                 {QStringLiteral("used"), row.isUsed}});
        outcome.text += QStringLiteral("%1  %2 (вопросов %3)\n").arg(row.name, row.title).arg(row.questions);
    }
    outcome.document = array;
    return outcome;
}

Outcome writeOut(const Arguments &arguments, app::Desk &desk)
{
    if (!arguments.has(QStringLiteral("--out")))
        return refusal(wrongUsage, QStringLiteral("Не сказано, в какой файл: --out ФАЙЛ."));
    const std::filesystem::path file = textOption(arguments, "--out").toStdString();
    std::optional<base::RecordId> of;
    if (arguments.has(QStringLiteral("--for"))) {
        const auto named = recordFor(desk, textOption(arguments, "--for"));
        if (!named.id)
            return named.refused;
        of = named.id;
    }
    const auto done = arguments.verb == QStringLiteral("blank")
        ? app::writeBlank(desk, arguments.rest.first(), file, of)
        : app::exportTemplate(desk, arguments.rest.first(), file);
    if (!done && done.error().code == base::Error::Code::invalid)
        return refusal(wrongUsage,
                       QStringLiteral("Имя файла должно кончаться на .pdf, .docx или .xlsx, а бланк бывает для сессии "
                                      "или листа."));
    return done ? Outcome() : refusal(done.error());
}

Outcome readIn(const Arguments &arguments, app::Desk &desk)
{
    const auto space = spaceFor(arguments, desk);
    if (!space.id)
        return space.refused;
    auto reading = app::readTemplate(arguments.rest.first().toStdString());
    if (!reading && reading.error().code == base::Error::Code::tooLarge)
        return refusal(failed, QStringLiteral("Вопросов больше 2000, или файл слишком велик. Ничего не изменено."));
    if (!reading)
        return refusal(reading.error());
    domain::ChecklistTemplate &made = reading->read;
    made.id = textOption(arguments, "--id");
    if (!domain::isTemplateWord(made.id))
        return refusal(wrongUsage, QStringLiteral("Назовите код шаблона латинскими буквами: --id visit."));
    if (made.title.isEmpty())
        made.title = QFileInfo(arguments.rest.first()).completeBaseName();
    Outcome outcome;
    const auto problems = domain::problemsOf(made);
    outcome.text = linesOf(reading->doubts) + linesOf(problems);
    QJsonObject document{{QStringLiteral("doubts"), sentencesOf(reading->doubts)},
                         {QStringLiteral("problems"), sentencesOf(problems)}};
    if (!problems.empty()) {
        outcome.exit = failed;
        outcome.message = QStringLiteral("Шаблон не принят: ") + sentenceOf(problems.front());
    } else {
        const auto name = app::saveTemplate(desk, *space.id, made);
        if (!name)
            return refusal(name.error());
        outcome.exit = reading->doubts.empty() ? done : waitsForPerson;
        document.insert(QStringLiteral("name"), *name);
        outcome.text += *name + QLatin1Char('\n');
    }
    outcome.document = document;
    return outcome;
}

} // namespace

Outcome runTemplate(const Arguments &arguments, app::Desk &desk)
{
    if (arguments.verb == QStringLiteral("list"))
        return list(desk);
    return arguments.verb == QStringLiteral("import") ? readIn(arguments, desk) : writeOut(arguments, desk);
}

} // namespace cli
