// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/sheet_lists.h"

#include "view/tone.h"
#include "view/visits/visit_words.h"

#include <algorithm>

namespace view {

namespace {

using domain::ChecklistProblem;
using domain::Question;
using Kind = ChecklistProblem::Kind;

bool isOfTheHead(const ChecklistProblem &problem)
{
    return problem.stage.isEmpty() && problem.kind != Kind::unknownQuestion;
}

QString typedOf(const record::Value &value)
{
    if (const auto *text = std::get_if<record::Text>(&value))
        return QString::fromStdString(*text);
    Question plain;
    plain.type = domain::QuestionType::number;
    return words::answerOf(plain, value);
}

QVariantList optionsOf(const Question &question)
{
    QVariantList options;
    for (const domain::Option &option : question.options)
        options += QVariantMap{{QStringLiteral("id"), option.id}, {QStringLiteral("text"), option.text}};
    return options;
}

/// What to say at the question itself: not that it waits for an answer, which its empty buttons say.
QString troubleAt(const app::ChecklistPage &page, const Question &question)
{
    for (const ChecklistProblem &problem : page.problems)
        if (problem.question == question.id && problem.kind != Kind::unanswered)
            return words::sentenceOf(problem.kind);
    return {};
}

bool isInConflict(const app::ChecklistPage &page, const Question &question)
{
    return std::any_of(page.conflicts.begin(), page.conflicts.end(), [&](const record::Path &path) {
        return path == domain::answerPath(question.id) || path == domain::commentPath(question.id);
    });
}

} // namespace

StepList::StepList(QObject *parent)
    : Rows({"title", "detail", "share", "tone", "isDone"}, parent)
{
}

void StepList::take(const app::ChecklistPage &page)
{
    std::vector<Row> rows;
    const auto add = [&](const QString &key, const QString &title, const QString &detail, double share, int tone) {
        rows.push_back({key, {title, detail, share, tone, share >= 1}});
    };
    const bool isHeadDone = std::none_of(page.problems.begin(), page.problems.end(), isOfTheHead);
    add(QStringLiteral("head"), tr("О посещении"), {}, isHeadDone ? 1 : 0, tone::Plain);
    for (std::size_t i = 0; page.made && i < page.progress.size(); ++i) {
        const domain::StageProgress &stage = page.progress[i];
        const double share = stage.asked == 0 ? 1 : double(stage.answered) / stage.asked;
        const QString detail = tr("%1 из %2").arg(stage.answered).arg(stage.asked);
        add(stage.stage, page.made->stages[i].title,
            stage.violations == 0 ? detail : detail + QStringLiteral(", ") + tr("нарушений: %1").arg(stage.violations),
            share, stage.violations > 0 ? tone::Alarm : tone::Plain);
    }
    const auto grave = std::count_if(page.problems.begin(), page.problems.end(),
                                     [](const ChecklistProblem &problem) { return problem.isGrave(); });
    add(QStringLiteral("check"), tr("Проверка и подпись"),
        grave == 0 ? tr("можно подписать") : tr("осталось: %1").arg(grave), grave == 0 && page.made ? 1 : 0,
        tone::Plain);
    show(std::move(rows));
}

SheetProblemList::SheetProblemList(QObject *parent)
    : Rows({"text", "where", "step", "question"}, parent)
{
}

void SheetProblemList::take(const app::ChecklistPage &page)
{
    std::vector<Row> rows;
    for (const ChecklistProblem &problem : page.problems) {
        int step = 0;
        for (std::size_t i = 0; page.made && i < page.made->stages.size(); ++i)
            if (page.made->stages[i].id == problem.stage)
                step = int(i) + 1;
        const Question *question = page.made ? page.made->question(problem.question) : nullptr;
        rows.push_back({domain::nameOf(problem.kind) + QLatin1Char('/') + problem.question,
                        {words::sentenceOf(problem.kind), question ? question->text : QString(), step,
                         question ? problem.question : QString()}});
    }
    show(std::move(rows));
}

AskedList::AskedList(QObject *parent)
    : Rows({"type", "text", "hint", "source", "value", "isByStage", "comment", "isRequired", "isInConflict", "trouble",
            "options"},
           parent)
{
}

void AskedList::take(const app::ChecklistPage &page, int step)
{
    std::vector<Row> rows;
    const bool isStage = page.made && step > 0 && std::size_t(step) <= page.made->stages.size();
    if (!isStage)
        return show({});
    for (const Question &question : page.made->stages[std::size_t(step) - 1].questions) {
        if (!domain::isShown(page.checklist, *page.made, question))
            continue;
        const domain::Answer *own = page.checklist.answer(question.id);
        const bool isOwn = own != nullptr && own->isGiven();
        const record::Value value = domain::answerTo(page.checklist, *page.made, question);
        const bool isByStage = !isOwn && !std::holds_alternative<record::Null>(value);
        rows.push_back(
            {question.id,
             {domain::nameOf(question.type), question.text, question.hint, question.source, typedOf(value), isByStage,
              own ? own->comment : QString(), domain::isRequired(page.checklist, *page.made, question),
              isInConflict(page, question), troubleAt(page, question), optionsOf(question)}});
    }
    show(std::move(rows));
}

int AskedList::rowOf(const QString &question) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const Row &row) { return row.key == question; });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

} // namespace view
