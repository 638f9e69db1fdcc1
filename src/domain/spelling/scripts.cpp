// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spelling/scripts.h"

#include <QRegularExpression>

#include <algorithm>

namespace domain {

namespace {

constexpr QStringView latinLooks = u"aceopxyABCEHKMOPTXY";
constexpr QStringView cyrillicLooks = u"асеорхуАВСЕНКМОРТХУ";

bool isLatin(QChar letter)
{
    return letter.script() == QChar::Script_Latin;
}

bool isCyrillic(QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic;
}

/// Letters without a twin are put by their sound: an OCR program wrote them where it guessed a syllable.
QChar inCyrillic(QChar letter)
{
    static constexpr QStringView sounds = u"bdfgijklmnrstuvzwhBDFGIJLNRSUVZ";
    static constexpr QStringView spelt = u"бдфгиъклмнрстувзвнБДФГИЪЛНРСУВЗ";
    if (const auto at = latinLooks.indexOf(letter); at >= 0)
        return cyrillicLooks.at(at);
    const auto at = sounds.indexOf(letter);
    return at >= 0 ? spelt.at(at) : QChar();
}

QChar inLatin(QChar letter)
{
    const auto at = cyrillicLooks.indexOf(letter);
    return at >= 0 ? latinLooks.at(at) : QChar();
}

template <typename Test, typename Put>
std::optional<QString> changed(const QString &word, Test isForeign, Put put)
{
    QString result = word;
    for (QChar &letter : result) {
        if (!isForeign(letter))
            continue;
        letter = put(letter);
        if (letter.isNull())
            return std::nullopt;
    }
    return result;
}

bool isRomanDigit(QChar letter)
{
    static constexpr QStringView digits = u"IVX";
    return digits.contains(letter);
}

} // namespace

bool isOfTwoScripts(const QString &word)
{
    const auto begin = std::find_if_not(word.cbegin(), word.cend(), isRomanDigit);
    return std::any_of(begin, word.cend(), isLatin) && std::any_of(word.cbegin(), word.cend(), isCyrillic);
}

std::optional<QString> inOneScript(const QString &word)
{
    const auto latin = std::count_if(word.cbegin(), word.cend(), isLatin);
    const auto cyrillic = std::count_if(word.cbegin(), word.cend(), isCyrillic);
    if (latin == 0 || cyrillic == 0)
        return std::nullopt;
    if (cyrillic >= latin)
        return changed(word, isLatin, inCyrillic);
    const auto result = changed(word, isCyrillic, inLatin);
    return result ? result : changed(word, isLatin, inCyrillic);
}

std::optional<QString> withDigits(const QString &text)
{
    static constexpr QStringView looks = u"ОоOoЗзl";
    static constexpr QStringView digits = u"0000331";
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w])(?=[^\\s]*\\d)[\\dОоOoЗзl.]*[ОоOoЗзl][\\dОоOoЗзl.]*(?![\\w])"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString result = text;
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (auto at = match.capturedStart(); at < match.capturedEnd(); ++at)
            if (const auto look = looks.indexOf(text.at(at)); look >= 0)
                result[at] = digits.at(look);
    }
    return result == text ? std::nullopt : std::optional(result);
}

} // namespace domain
