// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/words/tokens.h"

#include <optional>

namespace domain::deadlines {

struct MonthWord
{
    int month = 0;
    bool isMisspelt = false; ///< one letter away from a month's name
};

/// January is 1: any case and number, the usual abbreviations («янв», «сент»), one wrong letter in the longer names.
std::optional<MonthWord> monthOf(const QString &word);

/// «первая», «II», «3», «четвертый»: 1 to 4; «последняя» is -1. Skips what it read, and the ending of «1-й».
std::optional<int> readOrdinal(Cursor &cursor);

enum class Unit { decade, half, week, quarter, halfYear, term, trimester };

/// «декада», «половина», «неделя», «квартал» («кв.»), «полугодие», «четверть», «триместр». Skips what it read.
std::optional<Unit> readUnit(Cursor &cursor);

/// A year written in full, 1990 to 2100.
bool isYear(const Token &token);

/// «год», «года», «г», «гг», «годы» ... but not «годовой».
bool isYearWord(const Token &token);

} // namespace domain::deadlines
