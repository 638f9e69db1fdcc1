// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/outside_plan.h"

#include "domain/deadlines/windows.h"

#include <algorithm>

namespace domain::deadlines {

namespace {

/// How long before a plan begins its preparation may end when no order's date says more.
constexpr int preparationDays = 62;

bool isTooEarly(const Window &window, const DeadlineContext &context)
{
    if (!window.to)
        return false;
    if (context.approved)
        return *window.to < *context.approved;
    return context.period && *window.to < context.period->from.addDays(-preparationDays);
}

bool isTooLate(const Window &window, const DeadlineContext &context)
{
    if (context.isOpenEnded || !context.period)
        return false;
    const auto start = window.from ? window.from : window.to;
    return start && *start > context.period->to;
}

/// The end of February stays the end of February.
QDate inYear(const QDate &day, int years)
{
    const QDate there = day.addYears(years);
    const bool isMonthEnd = day.day() == day.daysInMonth();
    return isMonthEnd ? QDate(there.year(), there.month(), there.daysInMonth()) : there;
}

Window later(const Window &window, const DeadlineContext &context)
{
    Window next = window;
    for (int years = 1; years <= 3 && isTooEarly(next, context); ++years) {
        next.from = window.from ? std::optional(window.from->addYears(years)) : std::nullopt;
        next.to = inYear(*window.to, years);
    }
    return isTooEarly(next, context) ? window : next;
}

} // namespace

bool isOutsidePlan(const std::vector<Window> &windows, const DeadlineContext &context)
{
    return std::any_of(windows.begin(), windows.end(),
                       [&](const Window &window) { return isTooEarly(window, context) || isTooLate(window, context); });
}

std::optional<QString> insidePlan(const std::vector<Window> &windows, const DeadlineContext &context)
{
    QStringList proposals;
    bool isAnother = false;
    for (const Window &window : windows) {
        const Window proposed = later(window, context);
        proposals.append(written(proposed));
        isAnother = isAnother || proposed != window;
    }
    return isAnother ? std::optional(proposals.join(QStringLiteral("; "))) : std::nullopt;
}

} // namespace domain::deadlines
