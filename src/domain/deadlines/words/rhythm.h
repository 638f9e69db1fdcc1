// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/words/tokens.h"

namespace domain::deadlines {

/// How often something recurs.
enum class Rhythm { none, unspecific, month, quarter, halfYear, term, trimester, year };

/// «ежегодно», «1 раз в квартал», «каждую пятницу», «по четвертям». Skips what it read; none: nothing recurs here.
Rhythm rhythmAt(Cursor &cursor);

/// «дней», «рабочих дней», «недели», «месяца», «часов»: what durations are counted in.
bool skipUnitOfTime(Cursor &cursor);

} // namespace domain::deadlines
