// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/today/today_list.h"

#include "view/key.h"
#include "view/words.h"

#include <QLocale>

#include <algorithm>

namespace view {

namespace {

constexpr int soonDays = 14;

bool isOver(domain::Status status)
{
    return status == domain::Status::done || status == domain::Status::cancelled;
}

// The occasion to act on next: the open one that ends first. None: nothing has a date and is open.
std::optional<domain::Window> nextOf(const app::MeasureRow &row)
{
    std::optional<domain::Window> next;
    const auto &windows = row.measure.deadline.windows;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const bool isOpen = i >= row.statuses.size() || !isOver(row.statuses[i]);
        if (isOpen && windows[i].to && (!next || *windows[i].to < *next->to))
            next = windows[i];
    }
    return next;
}

bool worksAtASchool(const app::Workspace &workspace)
{
    const auto spaces = workspace.spaces();
    return spaces && std::any_of(spaces->begin(), spaces->end(), [](const app::SpaceRow &space) {
               return space.level == domain::Level::school && space.role != QLatin1String("none");
           });
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
        return tr("Просрочено: %1. На две недели вперёд: %2.").arg(m_late).arg(m_soon.size());
    return m_soon.empty() ? tr("На две недели вперёд срочного нет.")
                          : tr("Просроченного нет. На две недели вперёд: %1.").arg(m_soon.size());
}

void TodayList::setOnlyMine(bool only)
{
    if (m_onlyMine == only)
        return;
    m_onlyMine = only;
    refresh();
    Q_EMIT pageChanged();
}

void TodayList::reload()
{
    const auto roadmaps = workspace()->roadmaps();
    if (!roadmaps)
        return;
    if (!m_onlyMine && !roadmaps->empty())
        m_onlyMine = worksAtASchool(*workspace());
    m_hasRoadmaps = !roadmaps->empty();
    m_lateOnes.clear();
    m_soon.clear();
    m_running.clear();
    for (const auto &roadmap : *roadmaps)
        take(roadmap, QDate::currentDate());
    m_late = int(m_lateOnes.size());
    auto rows = decisions(*roadmaps);
    for (auto *group : {&m_lateOnes, &m_soon, &m_running}) {
        std::stable_sort(group->begin(), group->end(),
                         [](const Due &left, const Due &right) { return left.last < right.last; });
        for (const auto &due : *group)
            rows.push_back(due.row);
    }
    for (auto &row : unsent())
        rows.push_back(std::move(row));
    show(std::move(rows));
    Q_EMIT pageChanged();
}

void TodayList::take(const app::RoadmapSummary &roadmap, const QDate &today)
{
    const auto page = workspace()->roadmap(roadmap.id);
    if (!page)
        return;
    for (const auto &measure : page->measures) {
        if (!onlyMine() || measure.concernsMe)
            takeMeasure(measure, roadmap.title, today);
    }
}

void TodayList::takeMeasure(const app::MeasureRow &measure, const QString &roadmap, const QDate &today)
{
    const auto next = nextOf(measure);
    if (!next)
        return;
    const bool isLate = *next->to < today;
    const bool isSoon = !isLate && today.daysTo(*next->to) <= soonDays;
    const bool isRunning = next->from && *next->from <= today && today.daysTo(*next->to) <= 62;
    if (!isLate && !isSoon && !isRunning)
        return;
    const QString group = isLate ? tr("Просрочено") : isSoon ? tr("Ближайшие две недели") : tr("Идёт сейчас");
    const auto tone = isLate ? tone::Alarm : isSoon ? tone::Warning : tone::Plain;
    const QString icon = isLate ? QStringLiteral("late") : QStringLiteral("under-way");
    auto &list = isLate ? m_lateOnes : isSoon ? m_soon : m_running;
    list.push_back({*next->to,
                    next->from.value_or(*next->to),
                    {keyOf(measure.id),
                     {group, QStringLiteral("measure"), keyOf(measure.id), measure.measure.text, roadmap,
                      words::leftUntil(*next->to, today), int(tone), icon}}});
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
              state.kind == app::SyncState::Kind::noEndpoint ? tr("Чтобы коллеги их увидели, укажите центр обмена.")
                                                             : tr("Ничего не потеряется: отправим при первой связи."),
              tr("Обмен"), int(tone::Muted), QStringLiteral("device")}}};
}

} // namespace view
