// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/people/schedule_list.h"

#include "app/desk.h"
#include "app/people/appointments.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"

#include <map>

namespace view {

namespace {

QString placeOf(const domain::Visit &visit)
{
    return ScheduleList::tr("%1, %2, %3").arg(visit.at.school, domain::titleOf(visit.at), words::momentOf(visit.at));
}

/// What each visit clashes with, by its place in the schedule.
std::map<int, QStringList> clashesOf(const domain::Schedule &schedule)
{
    std::map<int, QStringList> clashes;
    for (const auto &clash : schedule.clashes) {
        clashes[clash.first] << placeOf(schedule.visits[std::size_t(clash.second)]);
        clashes[clash.second] << placeOf(schedule.visits[std::size_t(clash.first)]);
    }
    return clashes;
}

} // namespace

ScheduleList::ScheduleList(QObject *parent)
    : Rows({"day", "moment", "place", "title", "observer", "clash", "planned"}, parent)
{
}

void ScheduleList::setCampaign(const QString &key)
{
    m_campaign = key;
    refresh();
    Q_EMIT changed();
}

QString ScheduleList::summary() const
{
    const QString visits = tr("%n посещений", nullptr, count());
    return m_clashes == 0 ? tr("%1, накладок нет.").arg(visits)
                          : tr("%1. Накладок: %2 — один человек не успеет в два места.").arg(visits).arg(m_clashes);
}

void ScheduleList::reload()
{
    const auto campaign = recordOf(m_campaign);
    if (!campaign)
        return;
    const auto schedule = workspace()->read([&](app::Desk &desk) { return app::observersSchedule(desk, *campaign); });
    if (!schedule)
        return;
    m_clashes = int(schedule->clashes.size());
    const auto clashes = clashesOf(*schedule);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < schedule->visits.size(); ++i) {
        const auto &visit = schedule->visits[i];
        const auto found = clashes.find(int(i));
        rows.push_back(
            {keyOf(visit.appointment),
             {words::sessionDay(visit.at.date), words::momentOf(visit.at), visit.at.school, domain::titleOf(visit.at),
              visit.personName,
              found == clashes.end() ? QString()
                                     : tr("Не успеть ещё и сюда: %1").arg(found->second.join(QStringLiteral("; "))),
              keyOf(visit.session)}});
    }
    show(std::move(rows));
    Q_EMIT changed();
}

} // namespace view
