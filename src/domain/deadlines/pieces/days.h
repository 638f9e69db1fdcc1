// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "domain/deadlines/pieces/piece.h"

namespace domain::deadlines {

constexpr int firstSchoolMonth = 9;

QDate lastDayOf(int year, int month);

/// A piece whose year is known, as days. Half-years and the edges of a year are months and days by then. Dates that do
/// not exist (31.02) stay invalid.
Window daysOf(const Piece &piece, int year);

} // namespace domain::deadlines
