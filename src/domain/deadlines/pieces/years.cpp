// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/pieces/years.h"

namespace domain::deadlines {

bool isSchoolWord(const Token &token)
{
    return token.isWord() && (token.text.startsWith(u"учебн") || token.text == u"уч");
}

bool skipSchoolYearWords(Cursor &cursor)
{
    if (!isSchoolWord(cursor.peek()))
        return false;
    cursor.skip();
    cursor.skipMark(u'.');
    if (isYearWord(cursor.peek()))
        cursor.skip();
    return true;
}

void skipYearWords(Cursor &cursor)
{
    if (!isYearWord(cursor.peek()))
        return;
    cursor.skip();
    if (cursor.peek().isMark(u'.') && !cursor.peek(1).isNumber())
        cursor.skip();
}

std::optional<int> readYear(Cursor &cursor)
{
    const Token &token = cursor.peek();
    if (isYear(token)) {
        cursor.skip();
        skipYearWords(cursor);
        return token.value;
    }
    if (token.isNumber() && token.text.size() == 2 && isYearWord(cursor.peek(1))) {
        cursor.skip();
        skipYearWords(cursor);
        return 2000 + token.value;
    }
    return std::nullopt;
}

void readYearOf(Piece &piece, Cursor &cursor)
{
    Cursor ahead = cursor;
    ahead.skipMark(u',');
    if (const auto span = readYearSpan(ahead); span && span->isSchoolYear) {
        piece.year = span->first;
        piece.isSchoolYear = true;
        cursor = ahead;
        return;
    }
    ahead = cursor;
    ahead.skipMark(u','); // «август, 2025»
    piece.year = readYear(ahead);
    if (piece.year)
        cursor = ahead;
    if (piece.year && skipSchoolYearWords(cursor))
        piece.isSchoolYear = true;
}

std::optional<YearSpan> readYearSpan(Cursor &cursor)
{
    Cursor ahead = cursor;
    ahead.skipWordStarting(u"учебн");
    if (ahead.at() != cursor.at() && isYearWord(ahead.peek()))
        ahead.skip();
    const bool isNamedBefore = ahead.at() != cursor.at();
    const Token first = ahead.peek();
    const Token last = ahead.peek(2);
    const bool isSlash = ahead.peek(1).isMark(u'/');
    if (!isYear(first) || (!isSlash && !ahead.peek(1).isMark(u'-')) || !last.isNumber() || ahead.peek(3).isMark(u'-'))
        return std::nullopt;
    const int lastYear = last.text.size() == 2 ? 100 * (first.value / 100) + last.value : last.value;
    if (lastYear <= first.value || lastYear > 2100)
        return std::nullopt;
    ahead.skip(3);
    const bool isPlural = ahead.peek().isWord() && (ahead.peek().text == u"гг" || ahead.peek().text == u"годы");
    const bool isNamed = skipSchoolYearWords(ahead) || isNamedBefore;
    skipYearWords(ahead);
    cursor = ahead;
    const bool isConsecutive = lastYear == first.value + 1;
    return YearSpan{first.value, lastYear, isConsecutive && (isNamed || (isSlash && !isPlural))};
}

std::optional<Piece> readYearPiece(Cursor &cursor)
{
    Cursor ahead = cursor;
    if (const auto span = readYearSpan(ahead)) {
        Piece piece;
        piece.shape = span->isSchoolYear ? Piece::Shape::schoolYear : Piece::Shape::year;
        piece.year = span->first;
        piece.ordinal = span->last - span->first;
        cursor = ahead;
        return piece;
    }
    const auto year = readYear(ahead);
    if (!year)
        return std::nullopt;
    Piece piece;
    piece.shape = skipSchoolYearWords(ahead) ? Piece::Shape::schoolYear : Piece::Shape::year;
    piece.year = year;
    cursor = ahead;
    return piece;
}

} // namespace domain::deadlines
