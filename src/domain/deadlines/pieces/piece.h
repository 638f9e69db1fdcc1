// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/words/calendar_words.h"

#include <vector>

namespace domain::deadlines {

/// A stretch of a year as its words give it, before the year is known: a day, months, a part of a month, a year.
struct Piece
{
    enum class Shape {
        day, ///< one day
        part, ///< days of one month («первая декада марта»)
        months, ///< whole months
        halfYear, ///< `ordinal` 1 or 2: its months depend on the plan's kind of year
        year, ///< a whole calendar year
        schoolYear, ///< `year` is its first
        yearEnd, ///< «конец года», «конец учебного года»: its last day
        yearStart, ///< «начало учебного года»: its first day
    };

    Shape shape = Shape::day;
    int ordinal = 0;
    int monthFrom = 0; ///< 0: a day whose month stands further on («11 и 25 апреля»)
    int dayFrom = 1;
    int monthTo = 0; ///< before monthFrom: in the next year
    int dayTo = 0; ///< 0: the month's last
    std::optional<int> year;
    bool isSchoolYear = false; ///< `year` is a school year's first; the months are inside it
    bool isVague = false; ///< «начало мая», «осень»: low confidence
    bool isMisspelt = false;
};

/// Reads one piece; the cursor stays where it was if there is none.
std::optional<Piece> readPiece(Cursor &cursor);

Piece dayPiece(int day, int month);
Piece monthsPiece(int first, int last);
/// `lastDay` 0: the month's last.
Piece partPiece(int month, int firstDay, int lastDay);

} // namespace domain::deadlines
