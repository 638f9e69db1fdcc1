// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/doubt_list.h"

#include "view/key.h"
#include "view/roadmaps/length.h"
#include "view/words.h"

#include <QHash>

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

/// The measures of a roadmap by their number; of two with one number the first.
using Numbered = QHash<QString, const app::MeasureRow *>;

Numbered numbered(const std::vector<app::MeasureRow> &measures)
{
    Numbered all;
    for (const auto &row : measures)
        if (const QString &number = row.measure.number; !number.isEmpty() && !all.contains(number))
            all.insert(number, &row);
    return all;
}

app::Answered beforeOf(const app::DoubtRow &row, const Numbered &measures)
{
    const app::MeasureRow *measure = measures.value(row.doubt.measure);
    if (!measure)
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
    m_isRead = false;
    Q_EMIT roadmapChanged();
    refresh();
}

void DoubtList::reload()
{
    const auto id = recordOf(m_roadmap);
    if (!id)
        return;
    if (isLong(*workspace(), *id))
        return askFor(*id);
    take(workspace()->read([&](app::Desk &desk) { return openOf(desk, *id); }));
}

base::Result<DoubtList::Open> DoubtList::openOf(app::Desk &desk, const base::RecordId &roadmap)
{
    auto page = app::roadmapPage(desk, roadmap);
    if (!page)
        return page.error();
    std::stable_sort(
        page->doubts.begin(), page->doubts.end(),
        [](const app::DoubtRow &left, const app::DoubtRow &right) { return left.doubt.code < right.doubt.code; });
    const Numbered measures = numbered(page->measures);
    Open open;
    for (const auto &doubt : page->doubts)
        open.emplace_back(doubt, beforeOf(doubt, measures));
    return open;
}

void DoubtList::askFor(const base::RecordId &roadmap)
{
    if (!m_isRead && !std::exchange(m_isReading, true))
        Q_EMIT readingChanged();
    workspace()->ask<Open>(
        QStringLiteral("doubts"), [roadmap](app::Desk &desk) { return openOf(desk, roadmap); }, this,
        [this, roadmap](const base::Result<Open> &open) {
            if (recordOf(m_roadmap) == roadmap)
                take(open);
        });
}

void DoubtList::take(const base::Result<Open> &open)
{
    if (open) {
        m_isRead = true;
        std::vector<Row> rows;
        m_before.clear();
        for (const auto &[doubt, before] : *open) {
            rows.push_back(rowOf(doubt));
            m_before.push_back(before);
        }
        show(std::move(rows));
    }
    if (std::exchange(m_isReading, false))
        Q_EMIT readingChanged();
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
