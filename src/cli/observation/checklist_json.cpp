// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/observation/checklist_json.h"

#include "cli/observation/observation_verbs.h"
#include "cli/value_json.h"

#include <QJsonDocument>

namespace cli {

namespace {

using Problem = domain::ChecklistProblem::Kind;

QString wordsOf(Problem kind)
{
    switch (kind) {
    case Problem::noObserver: return QStringLiteral("не назван наблюдатель");
    case Problem::noSchool: return QStringLiteral("не названа школа");
    case Problem::noSuchClass: return QStringLiteral("такого класса нет");
    case Problem::noSubject: return QStringLiteral("не назван предмет");
    case Problem::noDate: return QStringLiteral("не указан день");
    case Problem::noBegin: return QStringLiteral("не отмечено начало наблюдения");
    case Problem::noEnd: return QStringLiteral("не отмечено окончание наблюдения");
    case Problem::endBeforeBegin: return QStringLiteral("окончание не позже начала");
    case Problem::morePresentThanListed: return QStringLiteral("присутствует больше, чем в списке");
    case Problem::unanswered: return QStringLiteral("нет ответа");
    case Problem::wrongType: return QStringLiteral("такого ответа у вопроса быть не может, выберите заново");
    case Problem::noComment: return QStringLiteral("к нарушению нужен комментарий");
    case Problem::clearAndViolated: return QStringLiteral("отмечено и «нарушений нет», и нарушение");
    case Problem::unreadQuestion:
        return QStringLiteral("такой вопрос читает только новая версия программы: обновите её");
    case Problem::unknownQuestion: break;
    }
    return QStringLiteral("есть ответ на вопрос, которого в шаблоне нет");
}

QString titleOf(const app::ChecklistPage &page, const QString &stageId)
{
    if (page.made)
        for (const domain::Stage &stage : page.made->stages)
            if (stage.id == stageId)
                return stage.title;
    return stageId;
}

QJsonObject jsonOf(const domain::Checklist &checklist)
{
    QJsonObject answers;
    for (const auto &[question, answer] : checklist.answers)
        answers.insert(question,
                       QJsonObject{{QStringLiteral("value"), cli::jsonOf(answer.value)},
                                   {QStringLiteral("comment"), answer.comment}});
    const auto time = [](const std::optional<QTime> &at) {
        return at ? QJsonValue(at->toString(QStringLiteral("HH:mm"))) : QJsonValue();
    };
    return {{QStringLiteral("observer"), checklist.observer},
            {QStringLiteral("school"), checklist.school},
            {QStringLiteral("class"), checklist.schoolClass},
            {QStringLiteral("subject"), checklist.subject},
            {QStringLiteral("date"), cli::jsonOf(checklist.date)},
            {QStringLiteral("begins"), time(checklist.begins)},
            {QStringLiteral("ends"), time(checklist.ends)},
            {QStringLiteral("enteredBy"), checklist.enteredBy},
            {QStringLiteral("enteredOn"), cli::jsonOf(checklist.enteredOn)},
            {QStringLiteral("template"), checklist.templateName},
            {QStringLiteral("clear"), QJsonArray::fromStringList(checklist.clearStages)},
            {QStringLiteral("answers"), answers}};
}

QJsonArray signaturesOf(const app::ChecklistPage &page)
{
    QJsonArray array;
    for (const app::SignedText &text : page.signatures)
        array.append(QJsonObject{{QStringLiteral("state"), app::nameOf(text.proof)},
                                 {QStringLiteral("signer"), text.signer},
                                 {QStringLiteral("author"), text.isOfTheAuthor}});
    return array;
}

QString wordsOf(client::Proof proof)
{
    switch (proof) {
    case client::Proof::valid: return QStringLiteral("подпись верна");
    case client::Proof::otherText: return QStringLiteral("подпись не относится к этому тексту");
    case client::Proof::unknownSigner: return QStringLiteral("подписавшее устройство здесь неизвестно");
    case client::Proof::forged: return QStringLiteral("подпись подделана");
    case client::Proof::newer: break;
    }
    return QStringLiteral("подпись не читается этой версией");
}

QString shown(const record::Value &value)
{
    const QByteArray line = QJsonDocument(QJsonArray{cli::jsonOf(value)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(line.mid(1, line.size() - 2));
}

} // namespace

QString sentenceOf(const domain::ChecklistProblem &problem, const app::ChecklistPage &page)
{
    QStringList place;
    if (!problem.stage.isEmpty())
        place << QStringLiteral("этап «%1»").arg(titleOf(page, problem.stage));
    if (!problem.question.isEmpty())
        place << QStringLiteral("вопрос %1").arg(problem.question);
    const QString words = wordsOf(problem.kind);
    return place.isEmpty() ? words : place.join(QStringLiteral(", ")) + QStringLiteral(": ") + words;
}

QJsonObject jsonOf(const app::ChecklistPage &page)
{
    QJsonArray problems, progress, after;
    for (const domain::ChecklistProblem &problem : page.problems)
        problems.append(QJsonObject{{QStringLiteral("code"), domain::nameOf(problem.kind)},
                                    {QStringLiteral("stage"), problem.stage},
                                    {QStringLiteral("question"), problem.question},
                                    {QStringLiteral("sentence"), sentenceOf(problem, page)}});
    for (const domain::StageProgress &stage : page.progress)
        progress.append(QJsonObject{{QStringLiteral("stage"), stage.stage},
                                    {QStringLiteral("asked"), stage.asked},
                                    {QStringLiteral("answered"), stage.answered},
                                    {QStringLiteral("violations"), stage.violations}});
    for (const app::AfterSigning &each : page.after)
        after.append(QJsonObject{{QStringLiteral("path"), QString::fromStdString(each.path)},
                                 {QStringLiteral("value"), jsonOf(each.value)},
                                 {QStringLiteral("author"), each.author}});
    QJsonObject object = jsonOf(page.checklist);
    object.insert(QStringLiteral("id"), printedName(page.id));
    object.insert(QStringLiteral("signed"), page.isSigned);
    object.insert(QStringLiteral("signatures"), signaturesOf(page));
    object.insert(QStringLiteral("afterSigning"), after);
    object.insert(QStringLiteral("problems"), problems);
    object.insert(QStringLiteral("progress"), progress);
    return object;
}

QString textOf(const app::ChecklistPage &page)
{
    QString text =
        QStringLiteral("%1  %2, %3\n%4\n")
            .arg(printedName(page.id), page.checklist.school, domain::titleOf(page.checklist), page.checklist.observer);
    for (const auto &[question, answer] : page.checklist.answers)
        text += QStringLiteral("  %1: %2  %3\n").arg(question, shown(answer.value), answer.comment);
    if (!page.checklist.enteredBy.isEmpty())
        text += QStringLiteral("внесено позже с бумаги: %1, %2\n")
                    .arg(page.checklist.enteredBy,
                         page.checklist.enteredOn.value_or(QDate()).toString(QStringLiteral("dd.MM.yyyy")));
    for (const app::SignedText &each : page.signatures)
        text += QStringLiteral("%1 (%2)\n").arg(wordsOf(each.proof), each.signer);
    for (const app::AfterSigning &each : page.after)
        text += QStringLiteral("после подписи: %1 = %2 (%3)\n")
                    .arg(QString::fromStdString(each.path), shown(each.value), each.author);
    for (const domain::ChecklistProblem &problem : page.problems)
        text += sentenceOf(problem, page) + QLatin1Char('\n');
    return text;
}

} // namespace cli
