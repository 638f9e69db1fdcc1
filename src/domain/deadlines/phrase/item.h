// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/pieces/piece.h"

namespace domain::deadlines {

/// One occurrence in a deadline: «с 11 по 25 апреля», «до 22 января», «май (ВПР)».
struct Item
{
    enum class Form {
        whole, ///< the piece itself
        range, ///< first to last
        by, ///< up to the end of a day, or to the eve of a longer piece
        byEnd, ///< up to the end of the piece: «по май», «до мая включительно»
        from, ///< from the piece's beginning, open
    };

    Form form = Form::whole;
    Piece first;
    Piece last; ///< of a range
    bool isLastEve = false; ///< the range's end was given by «до»: a month's eve
    QString words; ///< verbatim
    QString label; ///< what the document says of this occurrence besides
    std::optional<int> timeMinutes;
};

/// What the words before a piece make of it: «до», «не позднее», «с», «по». Skips what it read; whole: no such word.
/// «от» in a reference names an order's date, not a beginning.
Item::Form readForm(Cursor &cursor, bool isInReference);

/// «IV квартал 2023, 2024 гг.»: a bare year in a list is the same stretch of that year.
void goOnWithYear(Item &item, const Item &previous);

/// Whether a month or day lies within a longer stretch of a year, and that piece with the year of the stretch.
bool isPartOf(const Piece &part, const Piece &whole);
Piece partOf(Piece part, const Piece &whole);

/// The piece behind a dash or colon where it lies within the longer one before it, which so only names it («I полугодие
/// - декабрь»). Skips what it read.
std::optional<Piece> readPartOf(const Piece &whole, Cursor &cursor);

/// «включительно», «вкл.», in brackets or not. Skips what it read.
bool skipInclusive(Cursor &cursor);

/// The end of a range: «- 16.05.2025», «по 25 апреля», «до 12.05.2023». Leaves the item as it was if there is none.
void readEnd(Item &item, Cursor &cursor);

} // namespace domain::deadlines
