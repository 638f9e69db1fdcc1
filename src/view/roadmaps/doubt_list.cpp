// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/doubt_list.h"

#include "view/key.h"
#include "view/words.h"

#include <algorithm>

namespace view {

namespace {

constexpr int whatCell = 0;
constexpr int proposedCell = 4;

QString placeOf(const domain::Doubt &doubt)
{
    return doubt.measure.isEmpty() ? DoubtList::tr("Строка %1 документа").arg(doubt.line)
                                   : DoubtList::tr("Мероприятие %1").arg(doubt.measure);
}

app::Answered beforeOf(const app::DoubtRow &row, const app::RoadmapPage &page)
{
    const auto measure = std::find_if(page.measures.begin(), page.measures.end(), [&row](const app::MeasureRow &one) {
        return !row.doubt.measure.isEmpty() && one.measure.number == row.doubt.measure;
    });
    if (measure == page.measures.end())
        return {row.index, std::nullopt};
    return {row.index, std::pair(measure->id, measure->measure)};
}

} // namespace

DoubtList::DoubtList(QObject *parent)
    : Rows({"what", "place", "original", "proposal", "proposed", "applied", "editable"}, parent)
{
}

void DoubtList::setRoadmap(const QString &key)
{
    if (m_roadmap == key)
        return;
    m_roadmap = key;
    Q_EMIT roadmapChanged();
    refresh();
}

void DoubtList::reload()
{
    const auto id = recordOf(m_roadmap);
    if (!id)
        return;
    auto page = workspace()->roadmap(*id);
    if (!page)
        return;
    std::stable_sort(
        page->doubts.begin(), page->doubts.end(),
        [](const app::DoubtRow &left, const app::DoubtRow &right) { return left.doubt.code < right.doubt.code; });
    std::vector<Row> rows;
    m_before.clear();
    for (const auto &doubt : page->doubts) {
        rows.push_back(rowOf(doubt));
        m_before.push_back(beforeOf(doubt, *page));
    }
    show(std::move(rows));
}

Rows::Row DoubtList::rowOf(const app::DoubtRow &row) const
{
    const auto &doubt = row.doubt;
    const bool isApplied = domain::isApplied(doubt.code);
    return {QString::number(row.index),
            {words::sentenceOf(doubt.code), placeOf(doubt), doubt.original, doubt.proposal.value_or(QString()),
             doubt.proposal.has_value() && !isApplied, isApplied,
             !isApplied && !doubt.measure.isEmpty() && (!doubt.original.isEmpty() || doubt.proposal)}};
}

void DoubtList::accept(int row)
{
    settle({row}, {true, {}});
}

void DoubtList::skip(int row)
{
    settle({row}, {false, {}});
}

void DoubtList::acceptOwn(int row, const QString &words)
{
    if (!words.trimmed().isEmpty())
        settle({row}, {true, words.simplified()});
}

int DoubtList::countOf(const QString &what) const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [&what](const Row &row) { return row.cells.value(whatCell).toString() == what; }));
}

bool DoubtList::isProposed(const QString &what) const
{
    return std::any_of(rows().begin(), rows().end(), [&what](const Row &row) {
        return row.cells.value(whatCell).toString() == what && row.cells.value(proposedCell).toBool();
    });
}

void DoubtList::acceptAll(const QString &what)
{
    settleAll(what, true);
}

void DoubtList::skipAll(const QString &what)
{
    settleAll(what, false);
}

// Accepting them all leaves those alone that propose nothing: each of them needs a person's eye.
void DoubtList::settleAll(const QString &what, bool isAccepted)
{
    std::vector<int> chosen;
    for (int i = 0; i < count(); ++i) {
        const auto &cells = rows()[std::size_t(i)].cells;
        if (cells.value(whatCell).toString() == what && (!isAccepted || cells.value(proposedCell).toBool()))
            chosen.push_back(i);
    }
    settle(chosen, {isAccepted, {}});
}

void DoubtList::settle(const std::vector<int> &chosen, const app::Answer &answer)
{
    const auto id = recordOf(m_roadmap);
    if (!workspace() || !id)
        return;
    std::vector<app::Answered> answers;
    for (const int row : chosen)
        if (row >= 0 && row < count())
            answers.push_back(m_before[std::size_t(row)]);
    for (const auto &answered : answers)
        workspace()->settleDoubt(*id, answered.index, answer);
    if (answers.empty())
        return;
    if (!answer.isAccepted)
        for (auto &answered : answers)
            answered.before.reset(); // a skipped one changed no measure
    session()->undo()->offer(answer.isAccepted ? tr("Исправлено мест: %1").arg(answers.size())
                                               : tr("Оставлено как есть: %1").arg(answers.size()),
                             [open = session(), id = *id, answers] {
                                 if (open->workspace())
                                     open->workspace()->reopenDoubts(id, answers);
                             });
}

} // namespace view
