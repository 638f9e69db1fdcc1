// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/pieces/edges.h"

#include "domain/deadlines/pieces/dates.h"
#include "domain/deadlines/pieces/years.h"

#include <array>

namespace domain::deadlines {

std::optional<Piece> readEdge(Cursor &cursor)
{
    Cursor ahead = cursor;
    const bool isStart = ahead.skipWordStarting(u"начал");
    const bool isEnd = !isStart
        && (ahead.skipWordStarting(u"конец") || ahead.skipWordStarting(u"конц") || ahead.skipWordStarting(u"окончани")
            || ahead.skipWordStarting(u"завершени"));
    if (!isStart && !isEnd && !ahead.skipWordStarting(u"середин"))
        return std::nullopt;
    Piece piece;
    if (const auto month = readMonthWord(ahead)) {
        piece = isStart ? partPiece(month->month, 1, 10)
            : isEnd     ? partPiece(month->month, 21, 0)
                        : partPiece(month->month, 11, 20);
        readYearOf(piece, ahead);
    } else if (isStart || isEnd) {
        piece.shape = isStart ? Piece::Shape::yearStart : Piece::Shape::yearEnd;
        ahead.skipWordStarting(u"текущ");
        ahead.skipWordStarting(u"календарн");
        readYearOf(piece, ahead);
        const bool isSchool = skipSchoolYearWords(ahead);
        if (!piece.year && !isSchool && !isYearWord(ahead.peek()))
            return std::nullopt;
        piece.isSchoolYear = piece.isSchoolYear || isSchool;
        skipYearWords(ahead);
    } else {
        return std::nullopt;
    }
    piece.isVague = true;
    cursor = ahead;
    return piece;
}

std::optional<Piece> readSeason(Cursor &cursor)
{
    static constexpr std::array<std::pair<QStringView, int>, 5> stems{
        {{u"весн", 3}, {u"весенн", 3}, {u"осен", 9}, {u"зим", 12}, {u"летн", 6}}};
    Cursor ahead = cursor;
    int first = ahead.skipWord(u"лето") || ahead.skipWord(u"летом") ? 6 : 0;
    for (const auto &[stem, month] : stems)
        if (first == 0 && ahead.skipWordStarting(stem))
            first = month;
    if (first == 0 || (ahead.peek().isWord() && ahead.peek().text.startsWith(u"каникул")))
        return std::nullopt;
    ahead.skipWordStarting(u"период");
    Piece piece = monthsPiece(first, first == 12 ? 2 : first + 2);
    piece.isVague = true;
    readYearOf(piece, ahead);
    cursor = ahead;
    return piece;
}

} // namespace domain::deadlines
