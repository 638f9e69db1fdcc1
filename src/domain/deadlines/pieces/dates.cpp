// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/pieces/dates.h"

#include "domain/deadlines/pieces/years.h"

namespace domain::deadlines {

namespace {

bool isDay(const Token &token)
{
    return token.isNumber() && token.text.size() <= 2 && token.value >= 1 && token.value <= 31;
}

bool isMonthNumber(const Token &token)
{
    return token.isNumber() && token.text.size() <= 2 && token.value >= 1 && token.value <= 12;
}

/// «.2025», «.25»: glued to a numeric date. Two digits count only without a following day's separator.
std::optional<int> readDottedYear(Cursor &cursor, char16_t separator)
{
    const Token &year = cursor.peek(1);
    if (!cursor.peek().isMark(separator) || !year.isNumber())
        return std::nullopt;
    const bool isShort = year.text.size() == 2 && year.begin == cursor.peek().end;
    if (!isYear(year) && !isShort)
        return std::nullopt;
    cursor.skip(2);
    skipYearWords(cursor);
    return isShort ? 2000 + year.value : year.value;
}

void skipDayEnding(Cursor &cursor)
{
    static constexpr QStringView endings = u"|го|е|ое|ого|му|ому|";
    const bool isDashed = cursor.peek().isMark(u'-');
    const Token &ending = cursor.peek(isDashed ? 1 : 0);
    if (ending.isWord() && endings.contains(QString(u'|' + ending.text + u'|')))
        cursor.skip(isDashed ? 2 : 1);
}

} // namespace

std::optional<MonthWord> readMonthWord(Cursor &cursor)
{
    if (!cursor.peek().isWord())
        return std::nullopt;
    const auto word = monthOf(cursor.peek().text);
    if (!word)
        return word;
    cursor.skip();
    if (cursor.peek().isMark(u'.') && !cursor.peek(1).isMark(u'.'))
        cursor.skip();
    if (cursor.peek().isWord() && cursor.peek().text.startsWith(u"месяц"))
        cursor.skip();
    return word;
}

std::optional<Piece> readIsoDate(Cursor &cursor)
{
    if (!isYear(cursor.peek()) || !cursor.peek(1).isMark(u'-') || !cursor.peek(3).isMark(u'-')
        || cursor.peek(2).text.size() != 2 || !isMonthNumber(cursor.peek(2)) || !isDay(cursor.peek(4)))
        return std::nullopt;
    Piece piece = dayPiece(cursor.peek(4).value, cursor.peek(2).value);
    piece.year = cursor.peek().value;
    cursor.skip(5);
    return piece;
}

std::optional<Piece> readNumericDate(Cursor &cursor)
{
    if (!isDay(cursor.peek()))
        return std::nullopt;
    Cursor ahead = cursor;
    ahead.skip();
    const bool isDotted = ahead.skipMark(u'.');
    const bool isSlashed = !isDotted && ahead.skipMark(u'/');
    const bool isLoose = !isDotted && !isSlashed && ahead.peek(1).isMark(u'.') && isYear(ahead.peek(2));
    if ((!isDotted && !isSlashed && !isLoose) || !isMonthNumber(ahead.peek()))
        return std::nullopt;
    if (isDotted && ahead.peek().text.size() == 1 && !ahead.peek(1).isMark(u'.'))
        return std::nullopt; // «5.1» is a paragraph
    Piece piece = dayPiece(cursor.peek().value, ahead.peek().value);
    ahead.skip();
    piece.year = readDottedYear(ahead, isSlashed ? u'/' : u'.');
    if (isSlashed && !piece.year)
        return std::nullopt;
    if (!piece.year && ahead.peek().isMark(u'.') && !ahead.peek(1).isNumber())
        ahead.skip();
    if (!piece.year)
        piece.year = readYear(ahead);
    cursor = ahead;
    return piece;
}

std::optional<Piece> readNumericMonth(Cursor &cursor)
{
    if (!isMonthNumber(cursor.peek()) || !cursor.peek(1).isMark(u'.') || !isYear(cursor.peek(2)))
        return std::nullopt;
    Piece piece = monthsPiece(cursor.peek().value, cursor.peek().value);
    piece.year = cursor.peek(2).value;
    cursor.skip(3);
    skipYearWords(cursor);
    return piece;
}

std::optional<Piece> readMonth(Cursor &cursor)
{
    const auto word = readMonthWord(cursor);
    if (!word)
        return std::nullopt;
    Piece piece = monthsPiece(word->month, word->month);
    piece.isMisspelt = word->isMisspelt;
    readYearOf(piece, cursor);
    return piece;
}

std::optional<Piece> readWordedDate(Cursor &cursor)
{
    if (!isDay(cursor.peek()))
        return std::nullopt;
    Cursor ahead = cursor;
    ahead.skip();
    skipDayEnding(ahead);
    const auto word = readMonthWord(ahead);
    if (!word)
        return std::nullopt;
    Piece piece = dayPiece(cursor.peek().value, word->month);
    piece.isMisspelt = word->isMisspelt;
    readYearOf(piece, ahead);
    cursor = ahead;
    return piece;
}

std::optional<Piece> readLoneDay(Cursor &cursor)
{
    if (!isDay(cursor.peek()))
        return std::nullopt;
    Cursor ahead = cursor;
    ahead.skip();
    skipDayEnding(ahead);
    const Cursor after = ahead;
    while (ahead.skipMark(u',') || ahead.skipMark(u'-') || ahead.skipWord(u"и") || ahead.skipWord(u"по")
           || ahead.skipWord(u"до")) {
        Cursor next = ahead;
        if (readWordedDate(next) || readNumericDate(next)) {
            const int day = cursor.peek().value;
            cursor = after;
            return dayPiece(day, 0);
        }
        if (!isDay(ahead.peek()))
            break;
        ahead.skip();
        skipDayEnding(ahead);
    }
    return std::nullopt;
}

} // namespace domain::deadlines
