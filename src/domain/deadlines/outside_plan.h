// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_reader.h"

namespace domain::deadlines {

/// Whether a window ends before the order was made (without its date: long before the plan begins) or starts after the
/// plan is over.
bool isOutsidePlan(const std::vector<Window> &windows, const DeadlineContext &context);

/// The same days in the next year that is not over before the order, written out; none where that changes nothing. A
/// late window stays: nobody knows what was meant.
std::optional<QString> insidePlan(const std::vector<Window> &windows, const DeadlineContext &context);

} // namespace domain::deadlines
