// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/piece.h"

#include <array>

namespace domain::reading {

namespace {

bool isDay(const Token &token)
{
    return token.isNumber() && token.text.size() <= 2 && token.value >= 1 && token.value <= 31;
}

bool isMonthNumber(const Token &token)
{
    return token.isNumber() && token.text.size() <= 2 && token.value >= 1 && token.value <= 12;
}

bool isSchoolWord(const Token &token)
{
    return token.isWord() && (token.text.startsWith(u"учебн") || token.text == u"уч");
}

/// «учебного года», «уч. г.», «уч.года»
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

/// A year of four digits, or of two before «г.».
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

/// The year, or school year, that may follow months: «мая 2025 г.», «полугодие 2024-2025 учебного года».
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

Piece partPiece(int month, int first, int last)
{
    Piece piece = dayPiece(first, month);
    piece.shape = Piece::Shape::part;
    piece.dayTo = last;
    return piece;
}

/// 2025-04-11
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

/// 11.04, 11.04.2025, 01.04.22, 11/04/2025, 29 06. 2022
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

/// 09.2025
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

void skipDayEnding(Cursor &cursor)
{
    static constexpr QStringView endings = u"|го|е|ое|ого|му|ому|";
    const bool isDashed = cursor.peek().isMark(u'-');
    const Token &ending = cursor.peek(isDashed ? 1 : 0);
    if (ending.isWord() && endings.contains(QString(u'|' + ending.text + u'|')))
        cursor.skip(isDashed ? 2 : 1);
}

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

/// 21 мая 2024 г., 25-го апреля
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

/// A day whose month stands further on: «11 по 25 апреля», «15, 16 и 18.04.2025».
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

/// «I-II квартал», «вторая декада марта», «3 неделя мая»
std::optional<Piece> readUnits(Cursor &cursor)
{
    Cursor ahead = cursor;
    const auto first = readOrdinal(ahead);
    if (!first)
        return std::nullopt;
    const Cursor afterFirst = ahead;
    std::optional<int> last = first;
    bool isListed = false; // «1, 3 квартал»
    if (ahead.skipMark(u'-')) {
        last = readOrdinal(ahead);
    } else {
        while (last && (ahead.skipMark(u',') || ahead.skipWord(u"и"))) {
            isListed = true;
            last = readOrdinal(ahead);
        }
        last = last ? first : last;
    }
    const auto unit = last ? readUnit(ahead) : std::nullopt;
    if (!unit)
        return std::nullopt;
    const bool isMonthPart = *unit == Unit::decade || *unit == Unit::half || *unit == Unit::week;
    const auto month = isMonthPart ? readMonthWord(ahead) : std::nullopt;
    if (isMonthPart && !month)
        return std::nullopt;
    auto piece = isMonthPart ? monthPartPiece(*first, *unit, month->month) : yearPartPiece(*first, *unit);
    const auto end = isMonthPart ? monthPartPiece(*last, *unit, month->month) : yearPartPiece(*last, *unit);
    if (!piece || !end || (*last<*first && * last> 0))
        return std::nullopt;
    if (piece->shape != Piece::Shape::halfYear) {
        piece->monthTo = end->monthTo;
        piece->dayTo = end->dayTo;
    } else if (*first != *last) {
        return std::nullopt;
    }
    readYearOf(*piece, ahead);
    if (!piece->year && isSchoolWord(ahead.peek())) {
        skipSchoolYearWords(ahead);
        piece->isSchoolYear = true;
    } else if (!piece->year && isYearWord(ahead.peek())) {
        skipYearWords(ahead);
    }
    cursor = isListed ? afterFirst : ahead;
    return piece;
}

/// «начало мая», «конец 2025 года», «в конце учебного года», «середина марта»
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

/// «весна 2025», «осенью», «летний период». Holidays are the school's own and are not read.
std::optional<Piece> readSeason(Cursor &cursor)
{
    static constexpr std::array<std::pair<QStringView, int>, 4> stems{
        {{u"весн", 3}, {u"осен", 9}, {u"зим", 12}, {u"летн", 6}}};
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

} // namespace

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

std::optional<Piece> readPiece(Cursor &cursor)
{
    for (const auto read : {readIsoDate, readNumericDate, readWordedDate, readNumericMonth, readUnits, readEdge,
                            readSeason, readMonth, readLoneDay, readYearPiece})
        if (auto piece = read(cursor))
            return piece;
    return std::nullopt;
}

std::optional<int> readTime(Cursor &cursor)
{
    const Token hours = cursor.peek();
    const Token sign = cursor.peek(1);
    const Token minutes = cursor.peek(2);
    const bool isSeparated = sign.isMark(u':') || sign.isMark(u'.') || sign.isMark(u'-');
    const bool isWhole = minutes.isNumber() && minutes.text.size() == 2 && minutes.value < 60;
    if (hours.isNumber() && hours.text.size() <= 2 && hours.value < 24 && isSeparated && isWhole) {
        const Token after = cursor.peek(3);
        const bool saysSo =
            after.isWord() && (after.text.startsWith(u"час") || after.text == u"ч" || after.text == u"мск");
        const bool cannotBeDate = sign.isMark(u':')
            || (sign.isMark(u'.') && (minutes.value == 0 || minutes.value > 12) && !after.isMark(u'.'));
        if (saysSo || cannotBeDate) {
            cursor.skip(saysSo ? 4 : 3);
            return 60 * hours.value + minutes.value;
        }
    }
    if (hours.isNumber() && hours.value >= 0 && hours.value < 24 && sign.isWord() && sign.text.startsWith(u"час")) {
        cursor.skip(2);
        return 60 * hours.value;
    }
    return std::nullopt;
}

} // namespace domain::reading
