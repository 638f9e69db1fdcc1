// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace domain {

namespace {

using base::Error;

/// An absent date is none; a wrong one fails.
base::Result<std::optional<QDate>> dateOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::optional<QDate>();
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        return base::fail(Error::Code::invalid, "campaign: a date that is none");
    return std::optional(date);
}

base::Result<CampaignWindow> windowOf(const QJsonObject &object)
{
    CampaignWindow window;
    for (const auto &[key, target] :
         {std::pair("from", &window.from), std::pair("to", &window.to), std::pair("announced", &window.announced)}) {
        const auto date = dateOf(object.value(QLatin1String(key)));
        if (!date)
            return date.error();
        *target = *date;
    }
    window.source = object.value(QLatin1String("source")).toString();
    if (!window.from && !window.to)
        return base::fail(Error::Code::invalid, "campaign: a window without days");
    if (window.from && window.to && *window.from > *window.to)
        return base::fail(Error::Code::invalid, "campaign: a window ends before it begins");
    return window;
}

base::Result<Campaign> campaignOf(const QJsonObject &object)
{
    Campaign campaign;
    campaign.name = object.value(QLatin1String("name")).toString();
    campaign.note = object.value(QLatin1String("note")).toString();
    for (const QJsonValue value : object.value(QLatin1String("windows")).toArray()) {
        const auto window = windowOf(value.toObject());
        if (!window)
            return window.error();
        campaign.windows.push_back(*window);
    }
    if (campaign.name.isEmpty() || campaign.windows.empty())
        return base::fail(Error::Code::invalid, "campaign: without a name or a window");
    auto programme = programmeOf(object.value(QLatin1String("programme")).toArray());
    if (!programme)
        return programme.error();
    campaign.programme = std::move(*programme);
    return campaign;
}

} // namespace

const CampaignWindow &Campaign::windowOn(const std::optional<QDate> &day) const
{
    const CampaignWindow *known = &windows.front();
    for (const CampaignWindow &window : windows)
        if (!day || !window.announced || *window.announced <= *day)
            known = &window;
    return *known;
}

base::Result<CampaignBook> CampaignBook::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue list = document.object().value(QLatin1String("campaigns"));
    if (!list.isArray())
        return base::fail(Error::Code::invalid, "campaigns: no list in the file");
    CampaignBook book;
    for (const QJsonValue value : list.toArray()) {
        const auto campaign = campaignOf(value.toObject());
        if (!campaign)
            return campaign.error();
        if (book.find(campaign->name))
            return base::fail(Error::Code::invalid, "campaigns: a name stands twice");
        book.m_campaigns.push_back(*campaign);
    }
    return book;
}

const Campaign *CampaignBook::find(const QString &name) const
{
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                    [&](const Campaign &campaign) { return campaign.name == name; });
    return found == m_campaigns.end() ? nullptr : &*found;
}

const Campaign *CampaignBook::withWindow(const Window &window) const
{
    const auto isIt = [&](const CampaignWindow &known) {
        return known.from && known.to && known.from == window.from && known.to == window.to;
    };
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(), [&](const Campaign &campaign) {
        return std::any_of(campaign.windows.begin(), campaign.windows.end(), isIt);
    });
    return found == m_campaigns.end() ? nullptr : &*found;
}

Deadline redated(const Deadline &deadline, const Campaign &campaign)
{
    if (deadline.campaign.isEmpty() || deadline.campaign != campaign.name)
        return deadline;
    Deadline moved = deadline;
    const CampaignWindow &window = campaign.windowOn(std::nullopt);
    const QString label = deadline.windows.empty() ? QString() : deadline.windows.front().label;
    moved.windows = {{window.from, window.to, {}, label}};
    return moved;
}

Deadline redated(const Deadline &deadline, const Statuses &statuses, const QString &campaign, const Window &window)
{
    bool isOpen = false;
    for (int occasion = 0; occasion < occasionsOf(deadline); ++occasion)
        isOpen = isOpen || !isSettled(statusAt(statuses, occasion));
    if (!isOpen || campaign.isEmpty() || deadline.campaign != campaign)
        return deadline;
    Deadline moved = deadline;
    const QString label = deadline.windows.empty() ? QString() : deadline.windows.front().label;
    moved.windows = {{window.from, window.to, window.time, label}};
    return moved;
}

Deadline shifted(const Deadline &deadline, const Statuses &statuses, int days)
{
    Deadline moved = deadline;
    for (std::size_t at = 0; at < moved.windows.size(); ++at) {
        if (isSettled(statusAt(statuses, int(at))))
            continue;
        Window &window = moved.windows[at];
        window.from = window.from ? std::optional(window.from->addDays(days)) : std::nullopt;
        window.to = window.to ? std::optional(window.to->addDays(days)) : std::nullopt;
    }
    return moved;
}

} // namespace domain
