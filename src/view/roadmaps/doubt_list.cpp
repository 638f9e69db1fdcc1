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

} // namespace

DoubtList::DoubtList(QObject *parent)
    : Rows({"what", "place", "original", "proposal", "proposed", "applied"}, parent)
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
    for (const auto &doubt : page->doubts)
        rows.push_back(rowOf(doubt));
    show(std::move(rows));
}

Rows::Row DoubtList::rowOf(const app::DoubtRow &row) const
{
    const auto &doubt = row.doubt;
    const bool isApplied = domain::isApplied(doubt.code);
    return {QString::number(row.index),
            {words::sentenceOf(doubt.code), placeOf(doubt), doubt.original, doubt.proposal.value_or(QString()),
             doubt.proposal.has_value() && !isApplied, isApplied}};
}

void DoubtList::accept(int row)
{
    settle(row, true);
}

void DoubtList::skip(int row)
{
    settle(row, false);
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
    for (int i = 0; i < count(); ++i) {
        const auto &cells = rows()[std::size_t(i)].cells;
        if (cells.value(whatCell).toString() == what && (!isAccepted || cells.value(proposedCell).toBool()))
            settle(i, isAccepted);
    }
}

void DoubtList::settle(int row, bool isAccepted)
{
    const auto id = recordOf(m_roadmap);
    if (workspace() && id && row >= 0 && row < count())
        workspace()->settleDoubt(*id, rows()[std::size_t(row)].key.toInt(), isAccepted);
}

} // namespace view
