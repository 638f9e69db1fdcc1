// SPDX-License-Identifier: GPL-3.0-or-later
// How what a shift would do is read: at once, or beside the screen's thread.
#include "view/key.h"
#include "view/roadmaps/length.h"
#include "view/roadmaps/redating_list.h"
#include "view/words.h"

#include <algorithm>
#include <chrono>

namespace view {

namespace {

constexpr std::chrono::milliseconds restOfHand{250};

} // namespace

void RedatingList::reload()
{
    const auto id = recordOf(m_roadmap);
    if (!id)
        return;
    if (m_isWished && m_isRead)
        return redate();
    m_isLong = isLong(*workspace(), *id);
    if (m_isLong)
        return askForCampaigns(*id);
    takeCampaigns(workspace()->campaignsOf(*id));
    redate();
}

void RedatingList::askForCampaigns(const base::RecordId &roadmap)
{
    if (!m_isRead) {
        m_trouble = tr("Читаем мероприятия…");
        Q_EMIT answered();
    }
    workspace()->ask<Bound>(
        QStringLiteral("campaignsOf"), [roadmap](app::Desk &desk) { return app::campaignsOf(desk, roadmap); }, this,
        [this, roadmap](const base::Result<Bound> &campaigns) {
            if (recordOf(m_roadmap) != roadmap)
                return;
            takeCampaigns(campaigns);
            redate();
        });
}

// What was listed for other wishes goes at once: nobody shall move dates by what stood there before. What is only read
// again, because something changed, stays until it is.
void RedatingList::redate()
{
    ++m_turn;
    m_rest.stop();
    m_shift = shift();
    const auto id = recordOf(m_roadmap);
    if (!m_shift)
        return take(Moved{});
    if (!m_isLong)
        return take(workspace()->redating(*id, *m_shift));
    if (m_isWished)
        m_redated.clear();
    if (m_redated.empty())
        m_trouble = tr("Считаем, что изменится…");
    m_rest.start(m_isWished ? restOfHand : std::chrono::milliseconds(0));
    list();
}

void RedatingList::askForMoved()
{
    const auto id = recordOf(m_roadmap);
    if (!workspace() || !id || !m_shift)
        return;
    using Answer = std::shared_ptr<Moved>; // the answer is const, and too long to be copied
    workspace()->ask<Answer>(
        QStringLiteral("redating"),
        [id, shift = *m_shift](app::Desk &desk) -> base::Result<Answer> {
            auto moved = app::redating(desk, *id, shift);
            if (!moved)
                return moved.error();
            return std::make_shared<Moved>(*std::move(moved));
        },
        this,
        [this, turn = m_turn](const base::Result<Answer> &moved) {
            if (turn == m_turn)
                take(moved ? base::Result(std::move(**moved)) : base::Result<Moved>(moved.error()));
        });
}

void RedatingList::take(base::Result<Moved> moved)
{
    m_redated.clear();
    if (!moved) {
        m_trouble = words::sentenceOf(QStringLiteral("redating"), moved.error());
        return list();
    }
    m_redated = *std::move(moved);
    if (m_shift)
        m_trouble = m_redated.empty() ? tr("Двигать нечего: сроки уже такие, или всё выполнено.") : QString();
    list();
}

// The dates that are known last stand in the fields until a person writes others.
void RedatingList::takeCampaigns(const base::Result<Bound> &campaigns)
{
    const bool isFirst = m_campaigns.empty();
    m_isRead = true;
    m_campaigns = campaigns ? *campaigns : Bound{};
    m_campaign = std::clamp(m_campaign, 0, std::max(0, int(m_campaigns.size()) - 1));
    if (!isFirst)
        return;
    m_byDays = m_byDays || m_campaigns.empty();
    if (!m_campaigns.empty() && m_from.isEmpty() && m_to.isEmpty())
        writeDates(m_campaigns.front().window);
    Q_EMIT asked();
}

} // namespace view
