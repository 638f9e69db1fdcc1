// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/today/today_list.h"

#include "app/people/mine.h"
#include "view/key.h"
#include "view/visits/visit_words.h"
#include "view/words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace view {

namespace {

bool worksAtASchool(const app::Workspace &workspace)
{
    const auto mine = workspace.read(app::mineOf);
    return mine && std::find(mine->levels.begin(), mine->levels.end(), domain::Level::school) != mine->levels.end();
}

bool asksToday(const app::MyVisit &visit)
{
    using domain::VisitState;
    if (visit.state == VisitState::returned || visit.state == VisitState::late)
        return true;
    return visit.at.date == QDate::currentDate()
        && (visit.state == VisitState::planned || visit.state == VisitState::underWay);
}

} // namespace

TodayList::TodayList(QObject *parent)
    : Rows({"group", "kind", "target", "title", "detail", "mark", "tone", "sign"}, parent)
{
}

QString TodayList::date() const
{
    return QLocale().toString(QDate::currentDate(), tr("dddd, d MMMM", "today's date"));
}

QString TodayList::summary() const
{
    if (m_late > 0)
        return tr("Просрочено: %1. На две недели вперёд: %2.").arg(m_late).arg(m_soon);
    return m_soon == 0 ? tr("На две недели вперёд срочного нет.")
                       : tr("Просроченного нет. На две недели вперёд: %1.").arg(m_soon);
}

void TodayList::setOnlyOurs(bool only)
{
    if (m_onlyOurs == only)
        return;
    m_onlyOurs = only;
    refresh();
    Q_EMIT pageChanged();
}

void TodayList::reload()
{
    const auto mine = m_onlyOurs ? m_onlyOurs : worksAtASchool(*workspace());
    const auto agenda = workspace()->agenda(*mine ? app::Whose::ours : app::Whose::everybody);
    if (!agenda)
        return;
    if (!agenda->roadmaps.empty()) // until there is one to choose of, it is not decided
        m_onlyOurs = mine;
    const int due = agenda->late.count + agenda->soon.count + agenda->running.count;
    m_hasRoadmaps = !agenda->roadmaps.empty() || !m_visits.empty() || due > 0;
    m_late = agenda->late.count;
    m_soon = agenda->soon.count;
    auto rows = visits();
    for (auto &row : decisions(agenda->roadmaps))
        rows.push_back(std::move(row));
    take(rows, agenda->late, {tr("Просрочено"), tone::Alarm, QStringLiteral("late")});
    take(rows, agenda->soon, {tr("Ближайшие две недели"), tone::Warning, QStringLiteral("under-way")});
    take(rows, agenda->running, {tr("Идёт сейчас"), tone::Plain, QStringLiteral("under-way")});
    for (auto &row : unsent())
        rows.push_back(std::move(row));
    show(std::move(rows));
    Q_EMIT pageChanged();
    lookForVisits();
}

void TodayList::lookForVisits()
{
    workspace()->ask<app::MyVisits>(QStringLiteral("today-visits"), app::myVisits, this,
                                    [this](const base::Result<app::MyVisits> &all) {
                                        if (!all)
                                            return;
                                        std::vector<app::MyVisit> asking;
                                        for (const app::MyVisit &visit : all->visits)
                                            if (asksToday(visit))
                                                asking.push_back(visit);
                                        if (std::exchange(m_visits, asking) != asking)
                                            refresh();
                                    });
}

std::vector<Rows::Row> TodayList::visits() const
{
    std::vector<Row> rows;
    for (const app::MyVisit &visit : m_visits) {
        const base::RecordId target = visit.checklist ? *visit.checklist : *visit.session;
        const QString place = words::placeOf(visit.at);
        rows.push_back({QStringLiteral("visit/") + keyOf(target),
                        {tr("Ваше наблюдение"), QStringLiteral("visit"), QString(), domain::titleOf(visit.at),
                         place.isEmpty() ? visit.at.school : visit.at.school + QStringLiteral(", ") + place,
                         words::wordOf(visit.state), int(words::toneOf(visit.state)), QStringLiteral("checklist")}});
    }
    return rows;
}

void TodayList::take(std::vector<Row> &rows, const app::AgendaGroup &group, const Look &look) const
{
    for (const auto &due : group.rows)
        rows.push_back({keyOf(due.id),
                        {look.heading, due.isReport ? QStringLiteral("report") : QStringLiteral("measure"),
                         keyOf(due.id), due.isReport ? tr("Отчёт наблюдателей") : due.text, due.roadmapTitle,
                         words::leftUntil(due.to, QDate::currentDate()), int(look.tone), look.icon}});
    const int rest = group.count - int(group.rows.size());
    if (rest > 0)
        rows.push_back({QStringLiteral("more/") + look.heading,
                        {look.heading, QStringLiteral("more"), QString(), tr("И ещё %n мероприятий", nullptr, rest),
                         tr("Все они стоят в дорожных картах."), tr("Карты"), int(tone::Muted), look.icon}});
}

std::vector<Rows::Row> TodayList::decisions(const std::vector<app::RoadmapSummary> &roadmaps)
{
    const QString group = tr("Ждёт вашего решения");
    std::vector<Row> rows;
    const auto conflicts = workspace()->conflicts();
    m_conflicts = conflicts ? int(conflicts->size()) : 0;
    if (m_conflicts > 0)
        rows.push_back(
            {QStringLiteral("conflicts"),
             {group, QStringLiteral("conflicts"), QString(), tr("Двое написали разное: %n мест", nullptr, m_conflicts),
              tr("Обе записи целы. Выберите верную."), tr("Выбрать"), int(tone::Warning), QStringLiteral("conflict")}});
    for (const auto &roadmap : roadmaps) {
        if (roadmap.doubts > 0)
            rows.push_back({QStringLiteral("doubts/") + keyOf(roadmap.id),
                            {group, QStringLiteral("doubts"), keyOf(roadmap.id),
                             tr("Проверьте %n мест после загрузки", nullptr, roadmap.doubts), roadmap.title,
                             tr("Проверить"), int(tone::Plain), QStringLiteral("doubt")}});
    }
    return rows;
}

std::vector<Rows::Row> TodayList::unsent() const
{
    const auto state = workspace()->syncState();
    if (state.kind == app::SyncState::Kind::allSent || state.kind == app::SyncState::Kind::running
        || (state.unsent == 0 && state.kind != app::SyncState::Kind::copied))
        return {};
    return {{QStringLiteral("unsent"),
             {tr("Ещё не отправлено"), QStringLiteral("unsent"), QString(), words::sentenceOf(state),
              state.kind == app::SyncState::Kind::noEndpoint
                  ? tr("Чтобы вашу работу увидели коллеги, укажите центр обмена.")
                  : tr("Ничего не потеряется: отправим при первой связи."),
              tr("Обмен"), int(tone::Muted), QStringLiteral("device")}}};
}

} // namespace view
