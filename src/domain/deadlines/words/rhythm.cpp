// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/words/rhythm.h"

#include "domain/deadlines/words/calendar_words.h"
#include "domain/deadlines/words/phrase_words.h"

#include <array>

namespace domain::deadlines {

namespace {

Rhythm unitRhythmAt(Cursor &cursor)
{
    if (cursor.peek().isNumber()) { // «раз в 2 недели»
        cursor.skip();
        return skipUnitOfTime(cursor) || cursor.skipWordStarting(u"год") ? Rhythm::unspecific : Rhythm::none;
    }
    if (cursor.skipWordStarting(u"учебн") && isYearWord(cursor.peek()))
        return cursor.skip(), Rhythm::year;
    static constexpr std::array<std::pair<QStringView, Rhythm>, 12> units{{{u"месяц", Rhythm::month},
                                                                           {u"квартал", Rhythm::quarter},
                                                                           {u"полугоди", Rhythm::halfYear},
                                                                           {u"полгода", Rhythm::halfYear},
                                                                           {u"семестр", Rhythm::halfYear},
                                                                           {u"четверть", Rhythm::term},
                                                                           {u"четверти", Rhythm::term},
                                                                           {u"триместр", Rhythm::trimester},
                                                                           {u"год", Rhythm::year},
                                                                           {u"недел", Rhythm::unspecific},
                                                                           {u"день", Rhythm::unspecific},
                                                                           {u"декад", Rhythm::unspecific}}};
    for (const auto &[stem, rhythm] : units)
        if (cursor.skipWordStarting(stem))
            return rhythm;
    static constexpr std::array<QStringView, 7> weekdays{u"понедельник", u"вторник", u"сред",   u"четверг",
                                                         u"пятниц",      u"суббот",  u"воскрес"};
    for (const QStringView day : weekdays)
        if (cursor.skipWordStarting(day))
            return Rhythm::unspecific;
    return Rhythm::none;
}

/// «по четвертям», «по полугодиям», «по пятницам»
Rhythm pluralRhythmAt(Cursor &cursor)
{
    static constexpr std::array<std::pair<QStringView, Rhythm>, 5> units{{{u"месяцам", Rhythm::month},
                                                                          {u"кварталам", Rhythm::quarter},
                                                                          {u"полугодиям", Rhythm::halfYear},
                                                                          {u"четвертям", Rhythm::term},
                                                                          {u"триместрам", Rhythm::trimester}}};
    for (const auto &[word, rhythm] : units)
        if (cursor.skipWord(word))
            return rhythm;
    static constexpr std::array<QStringView, 5> days{u"понедельникам", u"вторникам", u"средам", u"четвергам",
                                                     u"пятницам"};
    for (const QStringView day : days)
        if (cursor.skipWord(day))
            return Rhythm::unspecific;
    return Rhythm::none;
}

/// «1 раз в квартал», «раз в триместр», «2 раза в год», «не реже одного раза в месяц», «каждый месяц», «по
/// четвертям»
Rhythm countedRhythmAt(Cursor &cursor)
{
    Cursor ahead = cursor;
    ahead.skipWord(u"не") && (ahead.skipWord(u"реже") || ahead.skipWord(u"менее"));
    ahead.skipWord(u"чем");
    int count = ahead.peek().isNumber() ? ahead.peek().value : 1;
    if (ahead.peek().isNumber()) {
        ahead.skip();
        if (ahead.peek().isMark(u'-')) { // «1-2 раза»
            ahead.skip(2);
            count = 2;
        }
    } else if (ahead.skipWord(u"два") || ahead.skipWord(u"дважды") || ahead.skipWord(u"три")
               || ahead.skipWord(u"трижды")) {
        count = 2;
    } else {
        ahead.skipWordStarting(u"один") || ahead.skipWordStarting(u"одного");
    }
    ahead.skipWordStarting(u"раз");
    const bool isCounted = ahead.at() != cursor.at() && ahead.skipWord(u"в");
    const bool isEach = !isCounted && (ahead = cursor, ahead.skipWordStarting(u"кажд"));
    const bool isBy = !isCounted && !isEach && (ahead = cursor, ahead.skipWord(u"по"));
    if (!isCounted && !isEach && !isBy)
        return Rhythm::none;
    const Rhythm rhythm = isBy ? pluralRhythmAt(ahead) : unitRhythmAt(ahead);
    if (rhythm == Rhythm::none)
        return rhythm;
    cursor = ahead;
    return count > 1 ? Rhythm::unspecific : rhythm;
}

} // namespace

Rhythm rhythmAt(Cursor &cursor)
{
    static constexpr std::array<std::pair<QStringView, Rhythm>, 7> words{{{u"ежегодн", Rhythm::year},
                                                                          {u"ежемесячн", Rhythm::month},
                                                                          {u"помесячно", Rhythm::month},
                                                                          {u"ежеквартальн", Rhythm::quarter},
                                                                          {u"поквартально", Rhythm::quarter},
                                                                          {u"еженедельн", Rhythm::unspecific},
                                                                          {u"ежедневн", Rhythm::unspecific}}};
    for (const auto &[stem, rhythm] : words)
        if (cursor.skipWordStarting(stem))
            return rhythm;
    if (cursor.skipWordStarting(u"систематическ") || cursor.skipWordStarting(u"регулярн")
        || cursor.skipWordStarting(u"периодическ"))
        return Rhythm::unspecific;
    return countedRhythmAt(cursor);
}

bool skipUnitOfTime(Cursor &cursor)
{
    while (cursor.peek().isWord() && startsWithAny(cursor.peek().text, {u"рабоч", u"календарн", u"учебн"}))
        cursor.skip();
    const QString &word = cursor.peek().text;
    const bool isUnit = cursor.peek().isWord()
        && (isAny(word, {u"дня", u"дней", u"день", u"часа", u"часов", u"час"})
            || startsWithAny(word, {u"сут", u"недел", u"месяц"}));
    if (!isUnit)
        return false;
    cursor.skip();
    return true;
}

} // namespace domain::deadlines
