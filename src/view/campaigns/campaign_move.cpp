// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/campaigns/campaign_move.h"

#include "app/desk.h"
#include "app/plan/redating.h"
#include "view/campaigns/campaign_words.h"
#include "view/campaigns/typed.h"
#include "view/key.h"
#include "view/words.h"

#include <algorithm>

namespace view {

CampaignMove::CampaignMove(QObject *parent)
    : Rows({"title", "school", "before", "after"}, parent)
{
}

void CampaignMove::put(QString &wish, const QString &value)
{
    if (wish == value)
        return;
    wish = value;
    Q_EMIT asked();
    refresh();
}

void CampaignMove::setCampaign(const QString &key)
{
    put(m_key, key);
}

void CampaignMove::setFrom(const QString &from)
{
    put(m_from, from);
}

void CampaignMove::setTo(const QString &to)
{
    put(m_to, to);
}

void CampaignMove::setSource(const QString &source)
{
    put(m_source, source);
}

std::optional<domain::CampaignWindow> CampaignMove::window()
{
    const auto from = typed::day(m_from), to = typed::day(m_to);
    m_trouble.clear();
    if (from.isWrong || to.isWrong)
        m_trouble = tr("Напишите даты так: 19.09.2022.");
    else if (!from.value || !to.value)
        m_trouble = tr("Напишите оба новых дня: программа покажет, что с ними переедет.");
    else if (*to.value < *from.value)
        m_trouble = tr("Начало позже конца: проверьте даты.");
    else
        return domain::CampaignWindow{from.value, to.value, QDate::currentDate(), m_source.trimmed()};
    return std::nullopt;
}

void CampaignMove::reload()
{
    const auto id = recordOf(m_key);
    if (!id)
        return;
    m_changes.clear();
    std::vector<Row> rows;
    const auto wanted = window();
    const auto row = workspace()->read([&](app::Desk &desk) { return app::campaignRow(desk, *id); });
    if (!row)
        return;
    m_now = words::textOf(row->campaign.window);
    if (!std::exchange(m_isBoundKnown, true))
        takeBound(row->campaign.name);
    if (wanted && wanted->from == row->campaign.window.from && wanted->to == row->campaign.window.to) {
        m_trouble = tr("Это те же дни.");
    } else if (wanted) {
        auto changes = workspace()->read([&](app::Desk &desk) { return app::moveChanges(desk, *id, *wanted); });
        const auto moves = workspace()->read([&](app::Desk &desk) { return app::previewMove(desk, *id, *wanted); });
        if (!changes || !moves)
            m_trouble = words::sentenceOf(QStringLiteral("moveCampaign"), changes ? moves.error() : changes.error());
        else
            m_changes = *std::move(changes);
        for (const auto &move : moves ? *moves : std::vector<app::MovedSession>())
            rows.push_back({keyOf(move.id),
                            {move.title, move.school, words::sessionDay(move.before), words::sessionDay(move.after)}});
    }
    show(std::move(rows));
    Q_EMIT answered();
}

// Measures of roadmaps are the roadmaps' business: each is re-dated on a page of its own.
void CampaignMove::takeBound(const QString &name)
{
    m_bound.clear();
    m_boundKeys.clear();
    const auto roadmaps = workspace()->roadmaps();
    if (!roadmaps)
        return;
    for (const auto &roadmap : *roadmaps) {
        const auto campaigns = workspace()->campaignsOf(roadmap.id);
        const bool isBound = campaigns
            && std::any_of(campaigns->begin(), campaigns->end(),
                           [&](const app::BoundCampaign &each) { return each.name == name; });
        if (!isBound)
            continue;
        m_bound << roadmap.title;
        m_boundKeys << keyOf(roadmap.id);
    }
}

void CampaignMove::apply()
{
    if (!workspace() || m_changes.empty())
        return;
    const auto changes = m_changes;
    workspace()->writeAll(changes);
    session()->undo()->offer(tr("Сроки кампании перенесены"), [open = session(), changes] {
        if (open->workspace())
            open->workspace()->takeBack(changes);
    });
}

} // namespace view
