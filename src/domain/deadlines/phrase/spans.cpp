// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/phrase/spans.h"

#include "domain/deadlines/phrase/item.h"
#include "domain/deadlines/words/calendar_words.h"
#include "domain/deadlines/words/phrase_words.h"
#include "domain/deadlines/words/rhythm.h"

namespace domain::deadlines {

namespace {

/// «в 10-дневный срок», «в трёхдневный срок», «в месячный срок»
bool skipTermOfDays(Cursor &cursor)
{
    Cursor ahead = cursor;
    if (!ahead.skipWord(u"в"))
        return false;
    if (ahead.peek().isNumber()) {
        ahead.skip();
        ahead.skipMark(u'-');
        if (ahead.peek().isWord() && isAny(ahead.peek().text, {u"х", u"ти"})) // «3-х дневный»
            ahead.skip();
    }
    const QString word = ahead.peek().isWord() ? ahead.peek().text : QString();
    const bool isLong = word.contains(u"дневн") || word.contains(u"недельн") || word.contains(u"месячн");
    ahead.skip();
    if (!isLong || !ahead.skipWordStarting(u"срок"))
        return false;
    cursor = ahead;
    return true;
}

/// «, следующего за отчетным периодом»
void skipNextToReported(Cursor &cursor)
{
    Cursor ahead = cursor;
    ahead.skipMark(u',');
    if (!ahead.skipWordStarting(u"следующ"))
        return;
    ahead.skipWord(u"за");
    ahead.skipWordStarting(u"отчетн");
    ahead.skipWordStarting(u"месяц") || ahead.skipWordStarting(u"квартал") || ahead.skipWordStarting(u"период");
    cursor = ahead;
}

} // namespace

bool skipDuration(Cursor &cursor)
{
    if (skipTermOfDays(cursor))
        return true;
    Cursor ahead = cursor;
    ahead.skipWord(u"не") && (ahead.skipWord(u"позднее") || ahead.skipWord(u"позже"));
    ahead.skipWord(u"чем");
    ahead.skipWord(u"в") && ahead.skipWordStarting(u"течени");
    const bool isCounted = ahead.skipWord(u"за") || ahead.skipWord(u"через");
    const bool hasNumber = ahead.peek().isNumber() && ahead.peek().value < 400;
    if (hasNumber)
        ahead.skip();
    if ((!hasNumber && !isCounted) || !skipUnitOfTime(ahead))
        return false;
    if (!isCounted && ahead.peek().isWord() && monthOf(ahead.peek().text))
        return false; // «1 неделя апреля» is a part of a month
    cursor = ahead;
    return true;
}

bool skipWithin(Cursor &cursor)
{
    Cursor ahead = cursor;
    const bool isWithin = ahead.skipWordStarting(u"втечени") || ahead.skipWordStarting(u"весь")
        || (ahead.skipWord(u"в") && (ahead.skipWordStarting(u"течени") || ahead.skipWord(u"теч")));
    if (!isWithin) {
        ahead = cursor;
        if (!ahead.skipWord(u"на") || !ahead.skipWordStarting(u"протяжени"))
            return false;
    }
    ahead.skipMark(u'.');
    while (ahead.peek().isWord()
           && startsWithAny(ahead.peek().text, {u"вс", u"текущ", u"календарн", u"нынешн", u"данн"}))
        ahead.skip();
    cursor = ahead;
    return true;
}

std::optional<WithinWhat> readWithinWhat(Cursor &cursor)
{
    Cursor ahead = cursor;
    WithinWhat what;
    if (ahead.skipWordStarting(u"учебн")) {
        what.isSchoolYear = true;
    } else if (ahead.skipWord(u"уч")) {
        what.isSchoolYear = true;
        ahead.skipMark(u'.');
    }
    const bool isYear = isYearWord(ahead.peek());
    const bool isTime = isYear || ahead.skipWordStarting(u"период") || ahead.skipWordStarting(u"времен");
    if (isYearWord(ahead.peek())) {
        ahead.skip();
        ahead.skipMark(u'.');
    }
    const bool isOfTheWorks =
        ahead.peek().isWord() && startsWithAny(ahead.peek().text, {u"проведени", u"впр", u"всероссийск"});
    if ((!isTime && !what.isSchoolYear) || isOfTheWorks) // «весь период проведения ВПР» is a reference
        return std::nullopt;
    cursor = ahead;
    return what;
}

std::optional<int> readDayOfMonths(Cursor &cursor)
{
    Cursor ahead = cursor;
    const bool isBound = readForm(ahead, false) != Item::Form::whole || ahead.at() != cursor.at();
    const Token day = ahead.peek();
    if (!isBound || !day.isNumber() || day.value < 1 || day.value > 31)
        return std::nullopt;
    ahead.skip();
    if (ahead.skipMark(u'-') || (ahead.peek().isWord() && isAny(ahead.peek().text, {u"го", u"ого"})))
        ahead.skip();
    if (!ahead.skipWordStarting(u"числ"))
        return std::nullopt;
    ahead.skipWordStarting(u"кажд") || ahead.skipWordStarting(u"ежемесячн");
    ahead.skipWordStarting(u"месяц");
    skipNextToReported(ahead);
    cursor = ahead;
    return day.value;
}

} // namespace domain::deadlines
