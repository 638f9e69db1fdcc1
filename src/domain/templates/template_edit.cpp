// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templates/template_edit.h"

#include <algorithm>
#include <set>

namespace domain {

namespace {

int sizeOf(const Stage &stage)
{
    return 1 + static_cast<int>(stage.questions.size());
}

/// The row of a stage; past the last one: the count.
int rowOf(const ChecklistTemplate &made, int stage)
{
    int row = 0;
    for (int i = 0; i < stage; ++i)
        row += sizeOf(made.stages[static_cast<std::size_t>(i)]);
    return row;
}

template <typename Taken>
QString freshId(const QString &stem, int width, Taken isTaken)
{
    for (int number = 1;; ++number) {
        QString id = stem + QString::number(number).rightJustified(width, QLatin1Char('0'));
        if (!isTaken(id))
            return id;
    }
}

QString freshQuestionId(const ChecklistTemplate &made)
{
    std::set<QString> taken;
    for (const Stage &stage : made.stages)
        for (const Question &question : stage.questions)
            taken.insert(question.id);
    return freshId(QStringLiteral("q"), 2, [&](const QString &id) { return taken.contains(id); });
}

int moveQuestion(ChecklistTemplate &made, const RowPlace &from, int before)
{
    auto &stage = made.stages[static_cast<std::size_t>(from.stage)];
    const int row = rowOf(made, from.stage) + 1 + from.question;
    Question question = std::move(stage.questions[static_cast<std::size_t>(from.question)]);
    stage.questions.erase(stage.questions.begin() + from.question);
    before -= before > row ? 1 : 0;
    int into = 0;
    while (into + 1 < static_cast<int>(made.stages.size()) && rowOf(made, into + 1) < before)
        ++into;
    auto &questions = made.stages[static_cast<std::size_t>(into)].questions;
    const int at = std::clamp(before - rowOf(made, into) - 1, 0, static_cast<int>(questions.size()));
    questions.insert(questions.begin() + at, std::move(question));
    return rowOf(made, into) + 1 + at;
}

int moveStage(ChecklistTemplate &made, int from, int before)
{
    int to = 0;
    while (to < static_cast<int>(made.stages.size()) && rowOf(made, to) < before)
        ++to;
    Stage stage = std::move(made.stages[static_cast<std::size_t>(from)]);
    made.stages.erase(made.stages.begin() + from);
    to -= to > from ? 1 : 0;
    made.stages.insert(made.stages.begin() + to, std::move(stage));
    return rowOf(made, to);
}

} // namespace

int rowCount(const ChecklistTemplate &made)
{
    return rowOf(made, static_cast<int>(made.stages.size()));
}

std::optional<RowPlace> placeAt(const ChecklistTemplate &made, int row)
{
    for (int stage = 0; row >= 0 && stage < static_cast<int>(made.stages.size()); ++stage) {
        const int size = sizeOf(made.stages[static_cast<std::size_t>(stage)]);
        if (row < size)
            return RowPlace{stage, row - 1};
        row -= size;
    }
    return std::nullopt;
}

int rowOfQuestion(const ChecklistTemplate &made, const QString &id)
{
    int row = 0;
    for (const Stage &stage : made.stages) {
        const auto found = std::find_if(stage.questions.begin(), stage.questions.end(),
                                        [&](const Question &question) { return question.id == id; });
        if (found != stage.questions.end())
            return row + 1 + static_cast<int>(found - stage.questions.begin());
        row += sizeOf(stage);
    }
    return -1;
}

int rowOfStage(const ChecklistTemplate &made, const QString &id)
{
    const auto found =
        std::find_if(made.stages.begin(), made.stages.end(), [&](const Stage &stage) { return stage.id == id; });
    return found == made.stages.end() ? -1 : rowOf(made, static_cast<int>(found - made.stages.begin()));
}

int moveRow(ChecklistTemplate &made, int row, int before)
{
    const auto from = placeAt(made, row);
    if (!from || before < 0 || before > rowCount(made) || before == row || (!from->isStage() && before == row + 1))
        return -1;
    const int now = from->isStage() ? moveStage(made, from->stage, before) : moveQuestion(made, *from, before);
    return now == row ? -1 : now;
}

int stepRow(ChecklistTemplate &made, int row, bool isDown)
{
    const auto from = placeAt(made, row);
    if (!from)
        return -1;
    if (!from->isStage())
        return moveRow(made, row, isDown ? row + 2 : std::max(1, row - 1));
    const int next = isDown ? from->stage + 2 : from->stage - 1;
    const bool isThere = next >= 0 && next <= static_cast<int>(made.stages.size());
    return isThere ? moveRow(made, row, rowOf(made, next)) : -1;
}

int addStage(ChecklistTemplate &made, const QString &title)
{
    const auto isTaken = [&](const QString &id) { return rowOfStage(made, id) >= 0; };
    made.stages.push_back({freshId(QStringLiteral("stage-"), 1, isTaken), title, {}});
    return rowOf(made, static_cast<int>(made.stages.size()) - 1);
}

int addQuestion(ChecklistTemplate &made, int after)
{
    const auto place = placeAt(made, after);
    if (!place)
        return -1;
    Question question;
    question.id = freshQuestionId(made);
    auto &questions = made.stages[static_cast<std::size_t>(place->stage)].questions;
    questions.insert(questions.begin() + (place->question + 1), std::move(question)); // of a stage: -1, so the first
    return after + 1;
}

int duplicateRow(ChecklistTemplate &made, int row)
{
    const auto place = placeAt(made, row);
    if (!place || place->isStage())
        return -1;
    auto &questions = made.stages[static_cast<std::size_t>(place->stage)].questions;
    Question copy = questions[static_cast<std::size_t>(place->question)];
    copy.id = freshQuestionId(made);
    questions.insert(questions.begin() + (place->question + 1), std::move(copy));
    return row + 1;
}

bool removeRow(ChecklistTemplate &made, int row)
{
    const auto place = placeAt(made, row);
    if (!place)
        return false;
    auto &questions = made.stages[static_cast<std::size_t>(place->stage)].questions;
    if (place->isStage())
        made.stages.erase(made.stages.begin() + place->stage);
    else
        questions.erase(questions.begin() + place->question);
    return true;
}

std::vector<Option> optionsIn(const QString &text)
{
    std::vector<Option> options;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto colon = line.indexOf(QLatin1Char(':'));
        const QString id = colon > 0 ? line.left(colon).trimmed() : QString();
        if (isTemplateWord(id))
            options.push_back({id, line.mid(colon + 1).trimmed()});
        else
            options.push_back({QStringLiteral("a") + QString::number(options.size() + 1), line.trimmed()});
    }
    return options;
}

QString textOf(const std::vector<Option> &options)
{
    QStringList lines;
    for (const Option &option : options)
        lines << option.id + QStringLiteral(": ") + option.text;
    return lines.join(QLatin1Char('\n'));
}

} // namespace domain
