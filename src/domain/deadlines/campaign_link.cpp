// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/campaign_link.h"

#include "domain/deadlines/windows.h"
#include "domain/deadlines/words/phrase_words.h"

namespace domain::deadlines {

namespace {

/// The year whose campaign a reference means.
std::optional<int> campaignYearOf(const Phrase &phrase, const std::optional<Period> &period)
{
    if (phrase.campaignYear)
        return phrase.campaignYear;
    if (!period)
        return std::nullopt;
    const bool isOneYear = period->from.year() == period->to.year();
    if (!isOneYear && !period->isSchoolYear)
        return std::nullopt;
    return period->to.year(); // in a school year the ВПР come in spring
}

CampaignLink linkToWindowOf(const Campaign &campaign, const std::optional<QDate> &approved)
{
    const CampaignWindow &known = campaign.windowOn(approved);
    const CampaignWindow &latest = campaign.windowOn(std::nullopt);
    CampaignLink link{campaign.name, {{known.from, known.to, {}, {}}}, false, std::nullopt};
    if (known != latest) {
        link.isLow = true; // the campaign was moved after the order
        link.proposal = written({latest.from, latest.to, {}, {}});
    }
    return link;
}

CampaignLink linkOfReference(const Deadline &deadline, const Phrase &phrase, const DeadlineContext &context)
{
    const bool isByMeasure = phrase.isScheduleOfWork && speaksOfCampaign(context.measureText);
    if (!phrase.speaksOfCampaign && !isByMeasure)
        return {};
    const auto year = campaignYearOf(phrase, context.period);
    const Campaign *campaign = year ? context.campaigns->find(QString::number(*year)) : nullptr;
    if (!campaign)
        return {};
    CampaignLink link;
    link.name = campaign->name;
    if (deadline.windows.empty())
        link = linkToWindowOf(*campaign, context.approved);
    link.isLow = link.isLow || !phrase.speaksOfCampaign;
    return link;
}

/// «Проведение ВПР ...», «Организация и проведение ВПР», «Участие в ВПР»: the campaign itself, not work around it.
bool isHolding(const QString &measureText)
{
    const QString text = folded(measureText).toLower();
    const bool isIt = text.startsWith(u"проведени") || text.startsWith(u"организация проведения")
        || text.startsWith(u"организация и проведение") || text.startsWith(u"участие");
    const QString beginning = text.section(u' ', 0, 6);
    return isIt && speaksOfCampaign(beginning) && !beginning.contains(u"анализ") && !beginning.contains(u"вопрос");
}

const Campaign *campaignAround(const Window &window, const DeadlineContext &context)
{
    if (!window.from || !window.to)
        return nullptr;
    const Campaign *campaign = context.campaigns->find(QString::number(window.to->year()));
    if (!campaign)
        return nullptr;
    const CampaignWindow &known = campaign->windowOn(context.approved);
    const bool overlaps = (!known.from || *known.from <= *window.to) && (!known.to || *known.to >= *window.from);
    return overlaps ? campaign : nullptr;
}

} // namespace

CampaignLink campaignLinkOf(const Deadline &deadline, const Phrase &phrase, const DeadlineContext &context)
{
    if (!context.campaigns)
        return {};
    CampaignLink link;
    if (phrase.isReference)
        link = linkOfReference(deadline, phrase, context);
    const auto &windows = link.windows.empty() ? deadline.windows : link.windows;
    if (deadline.kind == Deadline::Kind::ref || !link.name.isEmpty() || windows.size() != 1)
        return link;
    const Campaign *campaign = context.campaigns->withWindow(windows.front());
    if (!campaign && isHolding(context.measureText))
        campaign = campaignAround(windows.front(), context);
    if (campaign)
        link.name = campaign->name;
    return link;
}

} // namespace domain::deadlines
