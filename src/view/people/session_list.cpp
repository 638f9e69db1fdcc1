// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/people/session_list.h"

#include "app/desk.h"
#include "app/people/appointments.h"
#include "app/people/people.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"
#include "view/people/person_list.h"

#include <algorithm>
#include <map>

namespace view {

namespace {

struct Held
{
    std::vector<app::SessionRow> sessions;
    std::map<base::RecordId, QStringList> observers;
};

Held heldAt(app::Desk &desk, const base::RecordId &campaign)
{
    Held held;
    if (auto sessions = app::sessionList(desk, campaign))
        held.sessions = *std::move(sessions);
    if (const auto schedule = app::observersSchedule(desk, campaign))
        for (const auto &visit : schedule->visits)
            held.observers[visit.session] << visit.personName;
    return held;
}

QString troubleOf(const app::SessionRow &row)
{
    QStringList sentences;
    for (const auto problem : row.problems)
        sentences << words::sentenceOf(problem);
    return sentences.join(QLatin1Char(' '));
}

} // namespace

SessionList::SessionList(QObject *parent)
    : Rows({"day", "title", "place", "moment", "trouble", "observers", "isObserved"}, parent)
{
}

void SessionList::setCampaign(const QString &key)
{
    m_campaign = key;
    refresh();
    Q_EMIT campaignChanged();
}

void SessionList::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    list();
    Q_EMIT wordsChanged();
}

void SessionList::reload()
{
    const auto campaign = recordOf(m_campaign);
    if (!campaign)
        return;
    const Held held = workspace()->read([&](app::Desk &desk) { return heldAt(desk, *campaign); });
    m_all.clear();
    for (const auto &row : held.sessions) {
        const auto found = held.observers.find(row.id);
        const bool isObserved = found != held.observers.end();
        m_all.push_back({keyOf(row.id),
                         {words::sessionDay(row.session.date), domain::titleOf(row.session), row.session.school,
                          words::momentOf(row.session), troubleOf(row),
                          isObserved ? tr("Наблюдает: %1").arg(found->second.join(QStringLiteral(", ")))
                                     : tr("Наблюдателя ещё нет"),
                          isObserved}});
    }
    list();
    Q_EMIT totalChanged();
}

void SessionList::list()
{
    std::vector<Row> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows), [this](const Row &row) {
        return holdsWords(row.cells[1].toString() + QLatin1Char(' ') + row.cells[2].toString(), m_words);
    });
    show(std::move(rows));
}

} // namespace view
