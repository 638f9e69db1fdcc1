// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/phrase/item.h"
#include "domain/roadmap.h"

namespace domain::deadlines {

/// The plan's time, as far as it is known.
struct PlanTime
{
    std::optional<Period> period;
    std::optional<QDate> approved;
};

/// Gives every piece its year, and its months where they depend on the kind of year, in the order of the text: a
/// written year reaches the neighbours without one, else the plan's period decides, else the order's date. Returns
/// whether the words allow another year.
bool giveYears(std::vector<Item> &items, const PlanTime &plan);

} // namespace domain::deadlines
