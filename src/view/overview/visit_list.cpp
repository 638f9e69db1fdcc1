// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/overview/visit_list.h"

#include "app/desk.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"
#include "view/words.h"

#include <algorithm>
#include <array>

namespace view {

namespace {

using Visits = std::vector<app::VisitRow>;

// Those that ask something of a coordinator stand first.
constexpr std::array order{domain::VisitState::missing,  domain::VisitState::late,     domain::VisitState::handedIn,
                           domain::VisitState::returned, domain::VisitState::underWay, domain::VisitState::planned,
                           domain::VisitState::accepted};

QString remarkOf(const app::VisitRow &visit)
{
    QStringList remarks;
    for (const auto &review : visit.reviews)
        if (review.verdict == domain::Verdict::returned)
            remarks << review.remark;
    return remarks.join(QLatin1Char('\n'));
}

QString keyOfVisit(const app::VisitRow &visit)
{
    return keyOf(visit.appointment ? *visit.appointment : visit.checklist.value_or(visit.session));
}

} // namespace

VisitList::VisitList(QObject *parent)
    : Rows({"day", "title", "place", "observer", "stand", "tone", "checklist", "remark"}, parent)
{
}

void VisitList::setCampaign(const QString &key)
{
    m_campaign = key;
    refresh();
    Q_EMIT changed();
}

void VisitList::reload()
{
    const auto campaign = recordOf(m_campaign);
    if (!campaign)
        return;
    m_isReading = true;
    workspace()->ask<Visits>(
        QStringLiteral("visits"), [id = *campaign](app::Desk &desk) { return app::visitsOf(desk, id); }, this,
        [this](const base::Result<Visits> &visits) {
            m_isReading = false;
            m_trouble = visits ? QString() : words::sentenceOf(QStringLiteral("visits"), visits.error());
            m_visits = visits ? *visits : Visits();
            list();
        });
    Q_EMIT changed();
}

int VisitList::countOf(domain::VisitState state) const
{
    return int(std::count_if(m_visits.begin(), m_visits.end(),
                             [&](const app::VisitRow &visit) { return visit.state == state; }));
}

std::vector<domain::VisitState> VisitList::statesHere() const
{
    std::vector<domain::VisitState> states;
    std::copy_if(order.begin(), order.end(), std::back_inserter(states),
                 [this](domain::VisitState state) { return countOf(state) > 0; });
    return states;
}

QStringList VisitList::states() const
{
    QStringList names{tr("Все: %1").arg(m_visits.size())};
    for (const auto state : statesHere())
        names << tr("%1: %2").arg(words::standOf(state)).arg(countOf(state));
    return names;
}

int VisitList::state() const
{
    const auto states = statesHere();
    const auto found = m_only ? std::find(states.begin(), states.end(), *m_only) : states.end();
    return found == states.end() ? 0 : 1 + int(found - states.begin());
}

void VisitList::setState(int index)
{
    const auto states = statesHere();
    m_only =
        index > 0 && std::size_t(index) <= states.size() ? std::optional(states[std::size_t(index) - 1]) : std::nullopt;
    list();
}

void VisitList::list()
{
    if (m_only && countOf(*m_only) == 0)
        m_only.reset(); // the last one of that state went on
    std::vector<Row> rows;
    for (const auto &visit : m_visits) {
        if (m_only && visit.state != *m_only)
            continue;
        rows.push_back({keyOfVisit(visit),
                        {words::sessionDay(visit.at.date), domain::titleOf(visit.at), visit.at.school, visit.observer,
                         words::standOf(visit.state), int(words::standTone(visit.state)),
                         visit.checklist ? keyOf(*visit.checklist) : QString(), remarkOf(visit)}});
    }
    show(std::move(rows));
    Q_EMIT changed();
}

} // namespace view
