// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/overview.h"
#include "app/observation/papers.h"
#include "app/signing/signing.h"
#include "cli/observation/checklist_json.h"
#include "cli/observation/observation_verbs.h"

#include <QFile>
#include <QJsonDocument>

namespace cli {

namespace {

using Code = base::Error::Code;

Outcome begin(const Arguments &arguments, app::Desk &desk)
{
    const auto session = recordFor(desk, arguments.rest.first());
    if (!session.id)
        return session.refused;
    const QString name = arguments.options.value(QStringLiteral("--template"), QStringLiteral("observation"));
    return outcomeOf(
        app::beginChecklist(desk, *session.id, name, personFor(desk, textOption(arguments, "--observer"))));
}

Outcome show(const base::RecordId &id, app::Desk &desk)
{
    const auto page = app::checklistPage(desk, id);
    if (!page)
        return refusal(page.error());
    Outcome outcome;
    outcome.document = jsonOf(*page);
    outcome.text = textOf(*page);
    return outcome;
}

Outcome check(const base::RecordId &id, app::Desk &desk)
{
    const auto page = app::checklistPage(desk, id);
    if (!page)
        return refusal(page.error());
    if (!page->made)
        return refusal(failed, QStringLiteral("Шаблона %1 на этом устройстве нет.").arg(page->checklist.templateName));
    Outcome outcome;
    QJsonArray sentences;
    for (const domain::ChecklistProblem &problem : page->problems) {
        sentences.append(sentenceOf(problem, *page));
        outcome.text += sentenceOf(problem, *page) + QLatin1Char('\n');
    }
    outcome.document = QJsonObject{{QStringLiteral("problems"), sentences}};
    outcome.exit = page->problems.empty() ? done : waitsForPerson;
    return outcome;
}

Outcome outcomeOfChange(const base::Done &done)
{
    if (done)
        return {};
    if (done.error().code == Code::conflict)
        return refusal(waitsForPerson, QStringLiteral("В этапе отмечено нарушение: сначала снимите его."));
    return refusal(done.error());
}

/// Fields of the head by the names that the JSON has; none: no such field.
std::optional<base::Done> setInHead(app::Desk &desk, const base::RecordId &id, const QString &name,
                                    const QString &typed)
{
    const auto page = app::checklistPage(desk, id);
    if (!page)
        return base::Done(page.error());
    domain::Checklist head = page->standing;
    const QTime time = QTime::fromString(typed, QStringLiteral("H:mm"));
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    const auto wrong = [] { return base::Done(base::fail(Code::invalid, "a time like 09:40 or a number is needed")); };
    if (name == u"begins" || name == u"ends") {
        if (!time.isValid())
            return wrong();
        (name == u"begins" ? head.begins : head.ends) = time;
    } else if (name == u"listed" || name == u"present") {
        if (!isNumber || number < 0)
            return wrong();
        (name == u"listed" ? head.listed : head.present) = number;
    } else if (name == u"observer") {
        head.observer = typed;
    } else if (name == u"basis") {
        head.basis = typed;
    } else if (name == u"entered-by") {
        head.enteredBy = typed;
        head.enteredOn.reset(); // today
    } else {
        return std::nullopt;
    }
    return app::setHead(desk, id, head);
}

base::Done answerOne(app::Desk &desk, const base::RecordId &id, const QString &name, const QString &typed)
{
    const auto page = app::checklistPage(desk, id);
    if (!page)
        return page.error();
    const domain::Question *question = page->made ? page->made->question(name) : nullptr;
    const auto value = question ? domain::valueFor(*question, typed) : std::nullopt;
    if (!value)
        return base::fail(Code::invalid, "no such question, or not an answer of its type");
    return app::answer(desk, id, name, *value);
}

/// QUESTION is a question's id, a field of the head, or a stage's id with VALUE `clear` or `open`.
Outcome answer(const Arguments &arguments, const base::RecordId &id, app::Desk &desk)
{
    const QString &name = arguments.rest[1], &typed = arguments.rest[2];
    if (const auto head = setInHead(desk, id, name, typed))
        return outcomeOfChange(*head);
    if (typed == u"clear" || typed == u"open")
        return outcomeOfChange(app::markClear(desk, id, name, typed == u"clear"));
    const auto done = answerOne(desk, id, name, typed);
    if (!done && done.error().code == Code::invalid)
        return refusal(
            failed,
            QStringLiteral("Вопроса %1 нет, или ответа «%2» у него быть не может; остальное цело.").arg(name, typed));
    if (!done || !arguments.has(QStringLiteral("--comment")))
        return outcomeOfChange(done);
    return outcomeOfChange(app::comment(desk, id, name, textOption(arguments, "--comment")));
}

/// `[[[x, y, pressure], ...], ...]` over a pad 4,096 units wide.
std::optional<domain::Drawing> drawingIn(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return std::nullopt;
    domain::Drawing drawing;
    drawing.height = domain::padWidth;
    for (const QJsonValue strokeValue : QJsonDocument::fromJson(opened.readAll()).array()) {
        domain::Stroke stroke;
        for (const QJsonValue dot : strokeValue.toArray()) {
            const QJsonArray point = dot.toArray();
            stroke.push_back({point.at(0).toInt(-1), point.at(1).toInt(-1), point.at(2).toInt(0)});
        }
        drawing.strokes.push_back(std::move(stroke));
    }
    return domain::bytesOf(drawing) ? std::optional(std::move(drawing)) : std::nullopt;
}

Outcome sign(const Arguments &arguments, const base::RecordId &id, app::Desk &desk)
{
    if (!arguments.has(QStringLiteral("--strokes")))
        return refusal(wrongUsage, QStringLiteral("Нужна подпись от руки: --strokes ФАЙЛ."));
    const auto drawing = drawingIn(textOption(arguments, "--strokes"));
    if (!drawing)
        return refusal(failed, QStringLiteral("В файле нет подписи, которую можно прочесть."));
    const auto done = app::signChecklist(desk, id, *drawing);
    if (done)
        return show(id, desk);
    if (done.error().code != Code::invalid)
        return refusal(done.error());
    Outcome outcome = check(id, desk);
    if (outcome.exit != waitsForPerson)
        return refusal(done.error());
    outcome.exit = failed;
    outcome.message = QStringLiteral("Лист не подписан: сначала исправьте то, что мешает.");
    return outcome;
}

Outcome writeOut(const Arguments &arguments, const base::RecordId &id, app::Desk &desk)
{
    if (!arguments.has(QStringLiteral("--out")))
        return refusal(wrongUsage, QStringLiteral("Не сказано, в какой файл: --out ФАЙЛ."));
    const auto done = app::writeAct(desk, id, textOption(arguments, "--out").toStdString());
    if (!done && done.error().code == Code::invalid)
        return refusal(wrongUsage, QStringLiteral("Имя файла должно кончаться на .pdf, .docx или .xlsx."));
    return outcomeOfChange(done);
}

Outcome goOn(const base::RecordId &id, app::Desk &desk)
{
    const auto page = app::checklistPage(desk, id);
    if (!page)
        return refusal(page.error());
    if (!page->isSigned)
        return refusal(failed, QStringLiteral("Следующая версия бывает только у подписанного листа."));
    return outcomeOf(app::nextVersion(desk, id));
}

Outcome judge(const Arguments &arguments, const base::RecordId &id, app::Desk &desk)
{
    const bool isReturned = arguments.verb == QStringLiteral("return");
    const auto done = app::review(desk, id, isReturned ? domain::Verdict::returned : domain::Verdict::accepted,
                                  arguments.rest.value(1), personFor(desk, textOption(arguments, "--by")));
    if (!done && done.error().code == Code::invalid)
        return refusal(failed,
                       QStringLiteral("Принять или вернуть можно только подписанный лист; возвращая, скажите почему."));
    return outcomeOfChange(done);
}

} // namespace

Outcome runChecklist(const Arguments &arguments, app::Desk &desk)
{
    if (arguments.verb == QStringLiteral("new"))
        return begin(arguments, desk);
    const auto id = recordFor(desk, arguments.rest.first());
    if (!id.id)
        return id.refused;
    if (arguments.verb == QStringLiteral("answer"))
        return answer(arguments, *id.id, desk);
    if (arguments.verb == QStringLiteral("check"))
        return check(*id.id, desk);
    if (arguments.verb == QStringLiteral("sign"))
        return sign(arguments, *id.id, desk);
    if (arguments.verb == QStringLiteral("accept") || arguments.verb == QStringLiteral("return"))
        return judge(arguments, *id.id, desk);
    if (arguments.verb == QStringLiteral("export"))
        return writeOut(arguments, *id.id, desk);
    if (arguments.verb == QStringLiteral("next"))
        return goOn(*id.id, desk);
    return show(*id.id, desk);
}

} // namespace cli
