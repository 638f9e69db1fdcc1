// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/my_visit_list.h"

#include "app/observation/checklists.h"
#include "view/key.h"
#include "view/visits/visit_words.h"
#include "view/words.h"

#include <algorithm>
#include <numeric>

namespace view {

namespace {

using domain::VisitState;

// In the order of the page.
enum class Group { today, pressing, coming, done };

bool isHandedIn(VisitState state)
{
    return state == VisitState::handedIn || state == VisitState::accepted;
}

Group groupOf(const app::MyVisit &visit)
{
    if (visit.at.date == QDate::currentDate() && visit.state != VisitState::returned)
        return isHandedIn(visit.state) ? Group::done : Group::today;
    if (isHandedIn(visit.state))
        return Group::done;
    return visit.state == VisitState::planned ? Group::coming : Group::pressing;
}

QString headingOf(Group group)
{
    switch (group) {
    case Group::today: return MyVisitList::tr("Сегодня");
    case Group::pressing: return MyVisitList::tr("Нужно закончить");
    case Group::coming: return MyVisitList::tr("Впереди");
    case Group::done: break;
    }
    return MyVisitList::tr("Сданные");
}

QString actOf(const app::MyVisit &visit)
{
    if (!visit.checklist)
        return MyVisitList::tr("Начать наблюдение");
    return isHandedIn(visit.state) || visit.state == VisitState::returned ? MyVisitList::tr("Посмотреть")
                                                                          : MyVisitList::tr("Продолжить");
}

QString progressOf(const app::MyVisit &visit)
{
    if (!visit.checklist || visit.asked == 0)
        return {};
    const QString answered = MyVisitList::tr("Отвечено: %1 из %2").arg(visit.answered).arg(visit.asked);
    return visit.violations == 0
        ? answered
        : answered + QStringLiteral(". ") + MyVisitList::tr("Нарушений: %1").arg(visit.violations);
}

QString rowKeyOf(const app::MyVisit &visit)
{
    return visit.checklist ? keyOf(*visit.checklist) : keyOf(*visit.session);
}

} // namespace

MyVisitList::MyVisitList(QObject *parent)
    : Rows({"group", "title", "school", "when", "mark", "tone", "progress", "share", "remark", "act", "isToday",
            "isBegun"},
           parent)
{
}

void MyVisitList::reload()
{
    workspace()->ask<app::MyVisits>(QStringLiteral("my-visits"), app::myVisits, this,
                                    [this](const base::Result<app::MyVisits> &all) {
                                        if (all)
                                            take(*all);
                                    });
}

void MyVisitList::take(const app::MyVisits &all)
{
    m_all = all;
    m_order.resize(all.visits.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t left, std::size_t right) {
        return groupOf(all.visits[left]) < groupOf(all.visits[right]);
    });
    const auto done = std::find_if(m_order.begin(), m_order.end(),
                                   [&](std::size_t at) { return groupOf(all.visits[at]) == Group::done; });
    std::reverse(done, m_order.end()); // what was handed in last is looked for first
    std::vector<Row> rows;
    for (const std::size_t at : m_order) {
        const app::MyVisit &visit = all.visits[at];
        const Group group = groupOf(visit);
        const QString place = words::placeOf(visit.at);
        const QString day = words::dayOf(visit.at.date);
        const double share = visit.asked == 0 ? 0 : double(visit.answered) / visit.asked;
        rows.push_back({rowKeyOf(visit),
                        {headingOf(group), domain::titleOf(visit.at), visit.at.school,
                         place.isEmpty() ? day : day + QStringLiteral(", ") + place, words::wordOf(visit.state),
                         int(words::toneOf(visit.state)), progressOf(visit), share, visit.remark, actOf(visit),
                         group == Group::today, visit.checklist.has_value()}});
    }
    show(std::move(rows));
    m_isReady = true;
    Q_EMIT pageChanged();
}

void MyVisitList::open(int row)
{
    if (row < 0 || std::size_t(row) >= m_order.size() || !workspace())
        return;
    const app::MyVisit &visit = m_all.visits[m_order[std::size_t(row)]];
    if (visit.checklist)
        Q_EMIT opened(keyOf(*visit.checklist));
    else if (!m_isBeginning)
        begin(visit);
}

void MyVisitList::begin(const app::MyVisit &visit)
{
    const auto me = m_all.me.value_or(app::Myself());
    m_isBeginning = true;
    connect(session(), &Session::failed, this, &MyVisitList::giveUp, Qt::UniqueConnection);
    Q_EMIT pageChanged();
    workspace()->make<base::RecordId>(
        QStringLiteral("beginChecklist"),
        [session = *visit.session, me](app::Desk &desk) {
            return app::beginChecklist(desk, session, QStringLiteral("observation"), me.name, me.person);
        },
        this,
        [this](const base::RecordId &id) {
            m_isBeginning = false;
            Q_EMIT pageChanged();
            Q_EMIT opened(keyOf(id));
        });
}

void MyVisitList::giveUp(const QString &what)
{
    if (what == QLatin1String("beginChecklist"))
        m_isBeginning = false;
    Q_EMIT pageChanged();
}

} // namespace view
