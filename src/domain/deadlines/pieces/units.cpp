// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/pieces/units.h"

#include "domain/deadlines/pieces/dates.h"
#include "domain/deadlines/pieces/years.h"

#include <array>

namespace domain::deadlines {

namespace {

Piece quarterPiece(int ordinal)
{
    return monthsPiece(3 * ordinal - 2, 3 * ordinal);
}

/// School terms and trimesters have no official days: schools set them. Hence vague.
Piece termPiece(int ordinal, Unit unit)
{
    static constexpr std::array<std::pair<int, int>, 4> terms{{{9, 10}, {11, 12}, {1, 3}, {4, 5}}};
    static constexpr std::array<std::pair<int, int>, 3> trimesters{{{9, 11}, {12, 2}, {3, 5}}};
    const auto at = std::size_t(ordinal - 1);
    const auto [first, last] = unit == Unit::term ? terms.at(at) : trimesters.at(at);
    Piece piece = monthsPiece(first, last);
    piece.isVague = true;
    return piece;
}

std::optional<Piece> yearPartPiece(int ordinal, Unit unit)
{
    if (ordinal < 1 || ordinal > 4 || (unit == Unit::trimester && ordinal > 3)
        || (unit == Unit::halfYear && ordinal > 2))
        return std::nullopt;
    if (unit == Unit::quarter)
        return quarterPiece(ordinal);
    if (unit == Unit::term || unit == Unit::trimester)
        return termPiece(ordinal, unit);
    Piece piece;
    piece.shape = Piece::Shape::halfYear;
    piece.ordinal = ordinal;
    return piece;
}

std::optional<Piece> monthPartPiece(int ordinal, Unit unit, int month)
{
    if (unit == Unit::half && (ordinal == 1 || ordinal == 2))
        return partPiece(month, ordinal == 1 ? 1 : 16, ordinal == 1 ? 15 : 0);
    if (unit == Unit::decade && ordinal <= 3) {
        const int first = ordinal == -1 ? 21 : 10 * ordinal - 9;
        return partPiece(month, first, first == 21 ? 0 : first + 9);
    }
    if (unit != Unit::week || ordinal > 4)
        return std::nullopt;
    Piece piece = partPiece(month, ordinal == -1 ? 22 : 7 * ordinal - 6, ordinal == -1 ? 0 : 7 * ordinal);
    piece.isVague = true; // weeks may be counted from Mondays
    return piece;
}

/// «2», «I-II», «1, 3»: of a list only the first is taken, the rest are pieces of their own.
struct Ordinals
{
    int first = 0;
    int last = 0;
    bool isListed = false;
};

std::optional<Ordinals> readOrdinals(Cursor &cursor)
{
    const auto first = readOrdinal(cursor);
    if (!first)
        return std::nullopt;
    std::optional<int> last = first;
    bool isListed = false;
    if (cursor.skipMark(u'-')) {
        last = readOrdinal(cursor);
    } else {
        while (last && (cursor.skipMark(u',') || cursor.skipWord(u"и"))) {
            isListed = true;
            last = readOrdinal(cursor);
        }
    }
    if (!last)
        return std::nullopt;
    return Ordinals{*first, isListed ? *first : *last, isListed};
}

/// One piece from the first to the last of them, as yet without a year.
std::optional<Piece> piecesTogether(const Ordinals &ordinals, Cursor &cursor)
{
    const auto unit = readUnit(cursor);
    if (!unit)
        return std::nullopt;
    const bool isMonthPart = *unit == Unit::decade || *unit == Unit::half || *unit == Unit::week;
    const auto month = isMonthPart ? readMonthWord(cursor) : std::nullopt;
    if (isMonthPart && !month)
        return std::nullopt;
    const auto pieceOf = [&](int ordinal) {
        return isMonthPart ? monthPartPiece(ordinal, *unit, month->month) : yearPartPiece(ordinal, *unit);
    };
    auto piece = pieceOf(ordinals.first);
    const auto end = pieceOf(ordinals.last);
    const bool isBackwards = ordinals.last > 0 && ordinals.last < ordinals.first;
    if (!piece || !end || isBackwards)
        return std::nullopt;
    if (piece->shape == Piece::Shape::halfYear && ordinals.first != ordinals.last)
        return std::nullopt;
    piece->monthTo = end->monthTo;
    piece->dayTo = end->dayTo;
    return piece;
}

} // namespace

std::optional<Piece> readUnits(Cursor &cursor)
{
    Cursor ahead = cursor;
    const auto ordinals = readOrdinals(ahead);
    auto piece = ordinals ? piecesTogether(*ordinals, ahead) : std::nullopt;
    if (!piece)
        return std::nullopt;
    readYearOf(*piece, ahead);
    if (!piece->year && isSchoolWord(ahead.peek()))
        piece->isSchoolYear = skipSchoolYearWords(ahead);
    else if (!piece->year)
        skipYearWords(ahead);
    if (ordinals->isListed)
        readOrdinal(cursor);
    else
        cursor = ahead;
    return piece;
}

} // namespace domain::deadlines
