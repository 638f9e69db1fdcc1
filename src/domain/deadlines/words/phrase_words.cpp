// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/words/phrase_words.h"

#include <algorithm>

namespace domain::deadlines {

bool isPeriodWord(const QString &word)
{
    return startsWithAny(word, {u"постоянн", u"круглогодичн", u"непрерывн", u"бессрочн"});
}

bool isEventWord(const QString &word, const QString &next)
{
    if (isAny(word, {u"мере", u"после", u"накануне", u"факту", u"необходимости", u"необходимость", u"перед"}))
        return true;
    if (isAny(word, {u"день", u"дату", u"даты", u"дня", u"момента", u"начала", u"начало"}))
        return isAny(next,
                     {u"проведения", u"получения", u"поступления", u"утверждения", u"выхода", u"публикации",
                      u"опубликования", u"завершения", u"окончания", u"впр"});
    return startsWithAny(word,
                         {u"запрос", u"обращени", u"поступлени", u"окончани", u"завершени", u"итогам", u"итоги",
                          u"результатам", u"согласовани", u"случа", u"получени", u"требовани", u"вызов"});
}

bool isReferenceWord(const QString &word, const QString &next)
{
    if (isAny(word,
              {u"период", u"периода", u"ход", u"ходе", u"время", u"дни", u"сроки", u"сроков", u"сроками", u"при"}))
        return startsWithAny(
            next,
            {u"проведени", u"впр", u"установлен", u"утвержден", u"определен", u"каникул", u"указанн", u"всероссийск"});
    return startsWithAny(word,
                         {u"соответстви", u"согласно", u"план", u"график", u"расписани", u"приказ", u"распоряжени",
                          u"циклограмм", u"регламент", u"положени", u"установленн", u"утвержденн", u"определенн",
                          u"каникул", u"назначен"});
}

bool opensReference(const QString &word)
{
    return startsWithAny(word, {u"соответстви", u"согласно"});
}

bool isScheduleHere(const QString &word, const QString &next)
{
    const bool isHolding =
        isAny(word, {u"период", u"периода", u"ход", u"ходе", u"время", u"дни", u"сроки", u"сроками", u"при"})
        && startsWithAny(next, {u"проведени", u"впр", u"всероссийск"});
    return isHolding || startsWithAny(word, {u"график"});
}

bool isFiller(const QString &word)
{
    if (isAny(word, {u"в",    u"во",      u"на",    u"и",        u"или",     u"а",      u"также", u"г",     u"т",
                     u"гг",   u"числа",   u"мск",   u"местному", u"времени", u"время",  u"срок",  u"сроки", u"срока",
                     u"дата", u"весь",    u"всего", u"далее",    u"по",      u"с",      u"со",    u"до",    u"к",
                     u"не",   u"позднее", u"ранее", u"за",       u"от",      u"начиная"}))
        return true;
    return startsWithAny(word,
                         {u"текущ", u"календарн", u"включительн", u"месяц", u"период", u"впр", u"всероссийск",
                          u"проверочн", u"проведени", u"год", u"учебн", u"понедельник", u"вторник", u"четверг",
                          u"пятниц", u"суббот", u"воскресень"});
}

bool isTentativeWord(const QString &word)
{
    return startsWithAny(word, {u"ориентировочн", u"предварительн", u"примерн", u"предполож"});
}

bool speaksOfCampaign(const std::vector<Token> &tokens)
{
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].text == u"впр")
            return true;
        if (tokens[at].text.startsWith(u"всероссийск") && at + 1 < tokens.size()
            && tokens[at + 1].text.startsWith(u"проверочн"))
            return true;
    }
    return false;
}

bool speaksOfCampaign(const QString &text)
{
    return speaksOfCampaign(tokensOf(text));
}

bool startsWithAny(const QString &word, std::initializer_list<QStringView> stems)
{
    return std::any_of(stems.begin(), stems.end(), [&](QStringView stem) { return word.startsWith(stem); });
}

bool isAny(const QString &word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView one) { return word == one; });
}

} // namespace domain::deadlines
