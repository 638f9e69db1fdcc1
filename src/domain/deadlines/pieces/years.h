// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/pieces/piece.h"

namespace domain::deadlines {

/// A school year or a span of years: «2024-2025 учебный год», «2021/2022 уч. г.», «2023-2025 гг.».
struct YearSpan
{
    int first = 0;
    int last = 0;
    bool isSchoolYear = false;
};
std::optional<YearSpan> readYearSpan(Cursor &cursor);

/// «учебного года», «уч. г.», «уч.года»
bool skipSchoolYearWords(Cursor &cursor);
bool isSchoolWord(const Token &token);
/// «года», «г.», «гг.»
void skipYearWords(Cursor &cursor);

/// A year of four digits, or of two before «г.».
std::optional<int> readYear(Cursor &cursor);
/// The year, or school year, that may follow months: «мая 2025 г.», «полугодие 2024-2025 учебного года».
void readYearOf(Piece &piece, Cursor &cursor);
/// A whole year, school year or span of years.
std::optional<Piece> readYearPiece(Cursor &cursor);

} // namespace domain::deadlines
