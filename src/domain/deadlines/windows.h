// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/phrase/phrase.h"
#include "domain/deadlines/year_giver.h"

namespace domain::deadlines {

struct ReadWindows
{
    std::vector<Window> windows; ///< in time order, each with from <= to
    bool isLow = false; ///< the words allow another reading
    std::optional<QString> proposal; ///< that other reading
};

/// Gives every item its year and its days: domain rules of DeadlineReader. Items that make no date give no window.
ReadWindows windowsOf(const std::vector<Item> &items, const PlanTime &plan);

/// What recurs within `base`: a window per month, quarter ...; the base itself where the rhythm has no unit.
std::vector<Window> recurrencesIn(const Window &base, Rhythm rhythm, std::optional<int> monthDay, bool isSchoolYear);

/// Time order; the same window twice is one.
void arrange(std::vector<Window> &windows);

/// «01.03.2023 – 31.05.2023», «до 31.08.2022», «с 14.03.2023».
QString written(const Window &window);

} // namespace domain::deadlines
