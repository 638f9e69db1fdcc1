// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaigns/moved_window.h"

#include <algorithm>

namespace domain {

namespace {

QDate from(const CampaignWindow &window)
{
    return window.from ? *window.from : window.to.value_or(QDate());
}

QDate to(const CampaignWindow &window)
{
    return window.to ? *window.to : window.from.value_or(QDate());
}

bool isOld(const Window &window, const CampaignWindow &before)
{
    return window.from == before.from && window.to == before.to;
}

Window moved(const Window &window, const CampaignWindow &before, const CampaignWindow &after)
{
    Window out = window;
    if (isOld(window, before)) {
        out.from = after.from;
        out.to = after.to;
        return out;
    }
    for (std::optional<QDate> *edge : {&out.from, &out.to})
        if (*edge)
            *edge = movedWith(**edge, before, after);
    return out;
}

} // namespace

QDate movedWith(const QDate &day, const CampaignWindow &before, const CampaignWindow &after)
{
    const QDate first = from(before), last = to(before);
    const QDate newFirst = from(after), newLast = to(after);
    if (!day.isValid() || !first.isValid() || !newFirst.isValid())
        return day;
    if (day > last)
        return newLast.addDays(last.daysTo(day));
    const QDate shifted = newFirst.addDays(first.daysTo(day));
    if (day < first)
        return shifted;
    return std::min(shifted, newLast);
}

Deadline movedWith(const Deadline &deadline, const QString &campaign, const CampaignWindow &before,
                   const CampaignWindow &after)
{
    Deadline out = deadline;
    if (deadline.campaign.isEmpty() || deadline.campaign != campaign)
        return out;
    for (Window &window : out.windows)
        window = moved(window, before, after);
    return out;
}

} // namespace domain
