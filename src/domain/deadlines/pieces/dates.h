// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/pieces/piece.h"

namespace domain::deadlines {

/// Each reads one form; the cursor stays where it was if it is not there.
std::optional<Piece> readIsoDate(Cursor &cursor); ///< 2025-04-11
std::optional<Piece> readNumericDate(Cursor &cursor); ///< 11.04, 11.04.2025, 01.04.22, 11/04/2025, 29 06. 2022
std::optional<Piece> readWordedDate(Cursor &cursor); ///< 21 мая 2024 г., 25-го апреля
std::optional<Piece> readNumericMonth(Cursor &cursor); ///< 09.2025
std::optional<Piece> readMonth(Cursor &cursor); ///< апрель 2025 г.
/// A day whose month stands further on: «11 по 25 апреля», «15, 16 и 18.04.2025».
std::optional<Piece> readLoneDay(Cursor &cursor);

/// «апреля», «апр.», «в апреле месяце»
std::optional<MonthWord> readMonthWord(Cursor &cursor);

} // namespace domain::deadlines
