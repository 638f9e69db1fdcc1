// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/pieces/days.h"

namespace domain::deadlines {

QDate lastDayOf(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays(first.daysInMonth() - 1);
}

Window daysOf(const Piece &piece, int year)
{
    if (piece.shape == Piece::Shape::year)
        return {QDate(year, 1, 1), QDate(year + piece.ordinal, 12, 31), {}, {}};
    if (piece.shape == Piece::Shape::schoolYear)
        return {QDate(year, firstSchoolMonth, 1), QDate(year + 1, 8, 31), {}, {}};
    const int lastYear = piece.monthTo < piece.monthFrom ? year + 1 : year;
    const QDate from(year, piece.monthFrom, piece.dayFrom);
    const QDate to =
        piece.dayTo == 0 ? lastDayOf(lastYear, piece.monthTo) : QDate(lastYear, piece.monthTo, piece.dayTo);
    return {from, to, {}, {}};
}

} // namespace domain::deadlines
