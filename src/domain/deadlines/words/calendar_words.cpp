// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/words/calendar_words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace domain::deadlines {

namespace {

struct MonthName
{
    QStringView stem;
    QStringView endings; ///< separated by '|', an empty one first where the bare stem is a word
    QStringView abbreviations;
};

constexpr QStringView softEndings = u"ь|я|ю|е|ем|и";
constexpr QStringView hardEndings = u"|а|у|е|ом|ы";

constexpr std::array<MonthName, 12> monthNames{{
    {u"январ", softEndings, u"янв"},
    {u"феврал", softEndings, u"фев|февр"},
    {u"март", hardEndings, u"мар"},
    {u"апрел", softEndings, u"апр"},
    {u"ма", u"й|я|ю|е|ем", u""},
    {u"июн", softEndings, u"июн"},
    {u"июл", softEndings, u"июл"},
    {u"август", hardEndings, u"авг"},
    {u"сентябр", softEndings, u"сен|сент"},
    {u"октябр", softEndings, u"окт"},
    {u"ноябр", softEndings, u"ноя|нояб"},
    {u"декабр", softEndings, u"дек"},
}};

bool isOneOf(QStringView word, QStringView choices)
{
    for (const QStringView choice : choices.split(u'|'))
        if (choice == word)
            return true;
    return false;
}

bool isForm(QStringView word, const MonthName &name)
{
    if (word.startsWith(name.stem) && isOneOf(word.mid(name.stem.size()), name.endings))
        return true;
    return !word.isEmpty() && isOneOf(word, name.abbreviations);
}

/// One letter put in, left out or replaced.
bool isOneLetterOff(QStringView left, QStringView right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    const auto first = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto same = first.first - left.begin();
    const QStringView restLeft = left.mid(same + (left.size() == right.size() ? 1 : 0));
    return right.size() - left.size() <= 1 && same < right.size() && restLeft == right.mid(same + 1);
}

bool isMisspelt(QStringView word, const MonthName &name)
{
    if (name.stem.size() < 5)
        return false;
    for (const QStringView ending : name.endings.split(u'|'))
        if (isOneLetterOff(word, name.stem.toString() + ending.toString()))
            return true;
    return false;
}

std::optional<int> romanOf(const QString &word)
{
    static const QStringList latin{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                   QStringLiteral("iv")};
    QString letters = word;
    letters.replace(u'і', u'i')
        .replace(u'п', QStringLiteral("ii"))
        .replace(u'ш', QStringLiteral("iii")); // as OCR reads them
    const auto at = latin.indexOf(letters);
    return at < 0 ? std::nullopt : std::optional(int(at) + 1);
}

std::optional<int> ordinalWordOf(const QString &word)
{
    static constexpr std::array<std::pair<QStringView, int>, 5> stems{
        {{u"перв", 1}, {u"втор", 2}, {u"трет", 3}, {u"четверт", 4}, {u"последн", -1}}};
    for (const auto &[stem, value] : stems)
        if (word.startsWith(stem) && word != u"четверть" && word != u"четверти" && word != u"вторник"
            && word != u"вторникам")
            return value;
    return romanOf(word);
}

bool isOrdinalEnding(const Token &token)
{
    return token.isWord() && isOneOf(token.text, u"й|я|е|го|ой|ый|ая|ое|ую|му|ом|ого|х|ю|ья|ье|ей");
}

} // namespace

std::optional<MonthWord> monthOf(const QString &word)
{
    for (std::size_t at = 0; at < monthNames.size(); ++at)
        if (isForm(word, monthNames.at(at)))
            return MonthWord{int(at) + 1, false};
    for (std::size_t at = 0; word.size() >= 5 && at < monthNames.size(); ++at)
        if (isMisspelt(word, monthNames.at(at)))
            return MonthWord{int(at) + 1, true};
    return std::nullopt;
}

std::optional<int> readOrdinal(Cursor &cursor)
{
    const Token &token = cursor.peek();
    std::optional<int> value;
    if (token.isNumber() && token.value >= 1 && token.value <= 5)
        value = token.value;
    else if (token.isWord())
        value = ordinalWordOf(token.text);
    if (!value)
        return value;
    cursor.skip();
    if (token.isNumber() && cursor.peek().isMark(u'-') && isOrdinalEnding(cursor.peek(1)))
        cursor.skip(2);
    else if (token.isNumber() && isOrdinalEnding(cursor.peek()))
        cursor.skip();
    return value;
}

std::optional<Unit> readUnit(Cursor &cursor)
{
    static constexpr std::array<std::pair<QStringView, Unit>, 8> stems{{{u"декад", Unit::decade},
                                                                        {u"половин", Unit::half},
                                                                        {u"недел", Unit::week},
                                                                        {u"квартал", Unit::quarter},
                                                                        {u"полугоди", Unit::halfYear},
                                                                        {u"четверт", Unit::term},
                                                                        {u"триместр", Unit::trimester},
                                                                        {u"семестр", Unit::halfYear}}};
    for (const auto &[stem, unit] : stems)
        if (cursor.skipWordStarting(stem))
            return unit;
    if (!cursor.skipWord(u"кв"))
        return std::nullopt;
    cursor.skipMark(u'.');
    return Unit::quarter;
}

bool isYear(const Token &token)
{
    return token.isNumber() && token.text.size() == 4 && token.value >= 1990 && token.value <= 2100;
}

bool isYearWord(const Token &token)
{
    return token.isWord() && isOneOf(token.text, u"г|гг|год|года|году|годом|годы|годов|годах|годе");
}

} // namespace domain::deadlines
