// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spelling/slips.h"

#include "domain/parties/words.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

QStringList listOf(QStringView words)
{
    return words.toString().split(u' ');
}

/// Abbreviations that are misread often enough to be looked for.
const QStringList &sought()
{
    static const QStringList list =
        listOf(u"ВПР ВСОКО ФИОКО ФИПИ ФГОС НИКО МОУО ОГЭ ЕГЭ ГИА ОВЗ КИМ РМО ШМО ОКО ФИС ММС "
               u"РИМЦ ОИВ УВР");
    return list;
}

/// Others of the genre: whatever letter apart, they mean themselves.
const QSet<QString> &known()
{
    static const QStringList list = listOf(
        u"ЗПР ТНР НОДА УО РАС ФИО ФНС ФИЦ ГИС ГТО ММО ГМО УМО КМО ТМО СМО ОМО РМК ГМК ГВЭ ППЭ ИОМ ИУП ИПР ИПРА "
        u"ООП АООП НОО ООО СОО ДОУ ДОО СОШ ООШ НОШ ОУ ОО ОМС ОМСУ ОКС СКО ЦОК ЦОКО РЦОКО РЦОИ ИРО ИПК ИКТ ПМПК "
        u"ПМПк ППк ВШК ВСОШ ВОШ НОКО МСОКО РСОКО УУД УМК УВП УМР УНР ВР УР НМР ЗОЖ ОБЖ ОБЗР ИЗО МХК ПДД ТБ ВУЗ "
        u"СПО ЦНППМ ЦНППМПР ШНОР ШНСУ ШСОКО РНР КПК РФ МО МОУ МБОУ МКОУ МАОУ ГБОУ КДН ПДН СМИ ЭЖ ЭОР ЦОС ФОП ФРП");
    static const QSet<QString> set(list.cbegin(), list.cend());
    return set;
}

const QStringList &terms()
{
    static const QStringList list =
        listOf(u"Рособрнадзор единообразие объективность необъективность внутришкольный перепроверка всероссийский "
               u"проверочный мониторинг общеобразовательный образовательный наблюдатель муниципальный методический "
               u"квалификация координатор Минпросвещения оценивание");
    return list;
}

/// What an OCR program takes for one another.
bool areLookalikes(QChar left, QChar right)
{
    static constexpr QStringView pairs = u"ПГ ПН ПИ ПЦ ГТ ЦН ИН ОС ОЭ КХ ШЩ РВ ЕС ЬЪ ИЙ ЕЁ";
    const QChar one = left.toUpper();
    const QChar other = right.toUpper();
    for (const QStringView pair : pairs.split(u' '))
        if ((pair.at(0) == one && pair.at(1) == other) || (pair.at(0) == other && pair.at(1) == one))
            return true;
    return false;
}

/// What is left of two words between the beginning and the end that they share.
struct Difference
{
    QStringView left;
    QStringView right;
    qsizetype end = 0; ///< how many letters they share at the end
};

Difference differenceOf(QStringView left, QStringView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype begin = 0;
    while (begin < shorter && left.at(begin) == right.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && left.at(left.size() - 1 - end) == right.at(right.size() - 1 - end))
        ++end;
    return {left.sliced(begin, left.size() - begin - end), right.sliced(begin, right.size() - begin - end), end};
}

/// Whether the letters of one stand in the other in their order.
bool isWithin(QStringView letters, QStringView word)
{
    qsizetype at = 0;
    for (const QChar letter : word)
        at += at < letters.size() && letters.at(at) == letter ? 1 : 0;
    return at == letters.size();
}

constexpr qsizetype shortestStem = 6;
/// From here on a word is so long that any one letter, or two lost or doubled ones, are a slip and not another word.
constexpr qsizetype longStem = 10;
constexpr qsizetype sharedEnd = 3;

/// Both are stems. The end must be the same: another ending or suffix makes another word, not a slip.
bool isSlip(const QString &word, const QString &term)
{
    const Difference difference = differenceOf(word, term);
    const bool isReplaced = difference.left.size() == 1 && difference.right.size() == 1;
    if (isReplaced && areLookalikes(difference.left.front(), difference.right.front()))
        return true;
    if (difference.end < sharedEnd || word.front() != term.front())
        return false;
    if (isReplaced)
        return term.size() > longStem;
    const auto lost = std::abs(word.size() - term.size());
    const bool isOnlyLost = isWithin(word, term) || isWithin(term, word);
    return isOnlyLost && lost <= (term.size() >= longStem ? 2 : 1);
}

/// Names resemble names (Советский, Светский): fewer letters are too few to tell a slip from another name.
bool isSlipOfName(const QString &word, const QString &name)
{
    const bool isSameLength = word.size() == name.size();
    return (isSameLength || name.size() >= 8) && std::abs(word.size() - name.size()) <= 1 && isSlip(word, name);
}

} // namespace

std::optional<QString> likelyTerm(const QString &word, const QStringList &own)
{
    const QString lower = word.toLower();
    const QString stem = parties::stemOf(lower);
    if (stem.size() < shortestStem)
        return std::nullopt;
    const bool isCapitalised = word.at(0).isUpper();
    QStringList near;
    for (const QString &term : terms() + own) {
        const bool isName = own.contains(term);
        const QString termStem = parties::stemOf(term.toLower());
        if (stem == termStem)
            return std::nullopt;
        if (termStem.size() < shortestStem || (isName && !isCapitalised))
            continue;
        if (isName ? isSlipOfName(stem, termStem) : isSlip(stem, termStem))
            near.append(termStem);
    }
    near.removeDuplicates();
    if (near.size() != 1)
        return std::nullopt;
    QString proposal = near.front() + lower.mid(stem.size()); // the word's own ending: its case is kept
    if (isCapitalised)
        proposal[0] = proposal.at(0).toUpper();
    return proposal;
}

std::optional<QString> likelyAbbreviation(const QString &word)
{
    if (word.size() < 3 || sought().contains(word) || known().contains(word))
        return std::nullopt;
    for (const QString &one : sought()) {
        if (word.size() != one.size())
            continue;
        if (word.toUpper() == one && word.at(0).isUpper() && word.at(1).isUpper())
            return one; // «ВПр»
        const Difference difference = differenceOf(word, one);
        if (difference.left.size() == 1 && areLookalikes(difference.left.front(), difference.right.front()))
            return one;
    }
    return std::nullopt;
}

} // namespace domain
