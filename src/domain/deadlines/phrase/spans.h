// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/words/tokens.h"

#include <optional>

namespace domain::deadlines {

/// Stretches of time that name no date. Each skips what it read; the cursor stays where it was if it is not there.

/// «в течение 10 дней», «за 3 дня», «90 дней с даты», «через неделю»: counted from an event.
bool skipDuration(Cursor &cursor);

/// «в течение», «на протяжении», «весь», and «текущего» behind it.
bool skipWithin(Cursor &cursor);

/// «года», «учебного года», «всего периода»: what one may be within.
struct WithinWhat
{
    bool isSchoolYear = false;
};
std::optional<WithinWhat> readWithinWhat(Cursor &cursor);

/// «до 10 числа каждого месяца», «не позднее 5-го числа месяца, следующего за отчетным»: 1 to 31.
std::optional<int> readDayOfMonths(Cursor &cursor);

} // namespace domain::deadlines
