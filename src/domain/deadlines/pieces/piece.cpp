// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/pieces/piece.h"

#include "domain/deadlines/pieces/dates.h"
#include "domain/deadlines/pieces/edges.h"
#include "domain/deadlines/pieces/units.h"
#include "domain/deadlines/pieces/years.h"

namespace domain::deadlines {

std::optional<Piece> readPiece(Cursor &cursor)
{
    for (const auto read : {readIsoDate, readNumericDate, readWordedDate, readNumericMonth, readUnits, readEdge,
                            readSeason, readMonth, readLoneDay, readYearPiece})
        if (auto piece = read(cursor))
            return piece;
    return std::nullopt;
}

Piece dayPiece(int day, int month)
{
    Piece piece;
    piece.monthFrom = piece.monthTo = month;
    piece.dayFrom = piece.dayTo = day;
    return piece;
}

Piece monthsPiece(int first, int last)
{
    Piece piece;
    piece.shape = Piece::Shape::months;
    piece.monthFrom = first;
    piece.monthTo = last;
    return piece;
}

Piece partPiece(int month, int firstDay, int lastDay)
{
    Piece piece = dayPiece(firstDay, month);
    piece.shape = Piece::Shape::part;
    piece.dayTo = lastDay;
    return piece;
}

} // namespace domain::deadlines
