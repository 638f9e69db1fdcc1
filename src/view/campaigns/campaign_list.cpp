// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/campaigns/campaign_list.h"

#include "app/desk.h"
#include "app/library.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"
#include "view/words.h"

#include <algorithm>
#include <map>

namespace view {

namespace {

struct Held
{
    std::vector<app::CampaignRow> campaigns;
    std::map<base::RecordId, int> sessions;
};

Held heldAt(app::Desk &desk)
{
    Held held;
    if (auto campaigns = app::campaignList(desk))
        held.campaigns = std::move(*campaigns);
    for (const auto &row : held.campaigns)
        if (const auto count = app::sessionCount(desk, row.id))
            held.sessions[row.id] = *count;
    const auto endOf = [](const app::CampaignRow &row) { return row.campaign.window.to.value_or(QDate()); };
    std::stable_sort(held.campaigns.begin(), held.campaigns.end(),
                     [&](const auto &left, const auto &right) { return endOf(left) > endOf(right); });
    return held;
}

std::vector<domain::Campaign> libraryAt(app::Desk &desk)
{
    return desk.library().campaigns.all();
}

} // namespace

CampaignList::CampaignList(QObject *parent)
    : Rows({"title", "days", "stand", "tone", "sessions"}, parent)
{
}

void CampaignList::readLibrary()
{
    if (!m_known.isEmpty())
        return;
    const auto all = workspace()->read(libraryAt);
    for (auto campaign = all.rbegin(); campaign != all.rend(); ++campaign) {
        m_names << campaign->name;
        m_known << tr("ВПР %1: %2").arg(campaign->name, words::textOf(campaign->windowOn(QDate::currentDate())));
    }
    Q_EMIT knownChanged();
}

void CampaignList::reload()
{
    readLibrary();
    const Held held = workspace()->read(heldAt);
    const QDate today = QDate::currentDate();
    std::vector<Row> rows;
    for (const auto &row : held.campaigns) {
        const int sessions = held.sessions.contains(row.id) ? held.sessions.at(row.id) : 0;
        rows.push_back({keyOf(row.id),
                        {row.campaign.title, words::textOf(row.campaign.window),
                         words::standOf(row.campaign.window, today), int(words::toneOf(row.campaign.window, today)),
                         sessions > 0 ? tr("%n проверочных работ в плане", nullptr, sessions)
                                      : tr("Работы ещё не запланированы")}});
    }
    show(std::move(rows));
}

void CampaignList::give(const QString &trouble)
{
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void CampaignList::begin(int known, const QString &organisation)
{
    const auto space = spaceOf(organisation);
    if (!workspace() || known < 0 || known >= m_names.size())
        return;
    if (!space)
        return give(tr("Сначала создайте организацию или присоединитесь к ней: раздел «Коллеги»."));
    give({});
    const QString name = m_names[known];
    workspace()->make<base::RecordId>(
        QStringLiteral("beginCampaign"),
        [name, space = *space](app::Desk &desk) -> base::Result<base::RecordId> {
            const auto campaign = app::knownCampaign(desk, name);
            return campaign ? app::addCampaign(desk, space, *campaign) : base::Result<base::RecordId>(campaign.error());
        },
        this, [this](const base::RecordId &id) { Q_EMIT begun(keyOf(id)); });
}

} // namespace view
