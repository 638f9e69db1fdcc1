// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/doubt_list.h"

#include "view/key.h"
#include "view/words.h"

namespace view {

namespace {

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
    const auto page = workspace()->roadmap(*id);
    if (!page)
        return;
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

void DoubtList::settle(int row, bool isAccepted)
{
    const auto id = recordOf(m_roadmap);
    if (workspace() && id && row >= 0 && row < count())
        workspace()->settleDoubt(*id, rows()[std::size_t(row)].key.toInt(), isAccepted);
}

} // namespace view
