// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/scope.h"

#include "domain/parties/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr std::array everyLevel{Level::region, Level::municipality, Level::school};

std::optional<Level> levelOf(PartyLevel level)
{
    switch (level) {
    case PartyLevel::region: return Level::region;
    case PartyLevel::municipality: return Level::municipality;
    case PartyLevel::school: return Level::school;
    case PartyLevel::federal:
    case PartyLevel::outside:
    case PartyLevel::unknown: break;
    }
    return std::nullopt;
}

/// A school named by its name is that school: it says nothing of others.
bool isOneSchool(const Party &party)
{
    return party.name.isEmpty() && party.level == PartyLevel::school;
}

/// A person, a name in quotes, a number, or a capital that begins nothing: «завуч Самойлова».
bool hasName(const QString &text)
{
    using parties::Word;
    bool isFirst = true;
    for (const Word &word : parties::wordsOf(text)) {
        const bool isNumber =
            std::any_of(word.text.begin(), word.text.end(), [](QChar sign) { return sign.isDigit(); });
        if (word.kind == Word::Kind::person || word.kind == Word::Kind::quoted || isNumber
            || (!isFirst && word.kind == Word::Kind::word && word.isCapitalised()))
            return true;
        isFirst = word.kind == Word::Kind::separator;
    }
    return false;
}

void add(std::vector<Level> &levels, Level level)
{
    if (std::find(levels.begin(), levels.end(), level) == levels.end())
        levels.push_back(level);
}

/// Letters and digits of a text, word by word: «МБОУ "СОШ №5"» and «МБОУ СОШ № 5» are one.
QStringList stemsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+|\\p{N}+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList stems;
    for (auto found = word.globalMatch(text); found.hasNext();)
        stems << parties::stemOf(found.next().captured());
    return stems;
}

bool isWithin(const QStringList &part, const QStringList &whole)
{
    return !part.isEmpty() && std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

/// «Петров» and «Петрову» keep different stems: the ending of one is the name of the other.
bool isSameName(const QString &left, const QString &right)
{
    constexpr qsizetype least = 4;
    constexpr qsizetype most = 2;
    const QString one = parties::stemOf(left);
    const QString other = parties::stemOf(right);
    const QString &longer = one.size() < other.size() ? other : one;
    const QString &shorter = one.size() < other.size() ? one : other;
    return one == other
        || (shorter.size() >= least && longer.size() - shorter.size() <= most && longer.startsWith(shorter));
}

/// What the word beside a surname says of whose it is.
enum class Beside { same, other, nothing };

Beside compare(const QString &found, const QString &own)
{
    if (found.isEmpty() || own.isEmpty() || !found.front().isUpper())
        return Beside::nothing;
    if (found.size() == 1)
        return found.front() == own.front().toUpper() ? Beside::same : Beside::other;
    if (found.at(1).isUpper())
        return Beside::nothing; // «Петрова МБОУ СОШ № 5»
    return isSameName(found, own) ? Beside::same : Beside::other;
}

bool isInitial(const QString &word)
{
    return word.size() == 1 && word.front().isUpper();
}

/// The words of a text as they are written, and the signs that part one name from another.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+(?:-\\p{L}+)?|[,;\\n]"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words << found.next().captured();
    return words;
}

/// Around the surname at `at`: what follows decides; where nothing of a name follows, two initials before it.
bool isSamePerson(const QStringList &words, qsizetype at, const QStringList &own)
{
    const QString first = own.value(1);
    const auto after = compare(words.value(at + 1), first);
    if (after != Beside::nothing)
        return after == Beside::same && compare(words.value(at + 2), own.value(2)) != Beside::other;
    const QString before = words.value(at - 1);
    if (!isInitial(before))
        return true;
    const bool isSecond = isInitial(words.value(at - 2));
    const auto initial = compare(isSecond ? words.value(at - 2) : before, first);
    return initial != Beside::other && (!isSecond || compare(before, own.value(2)) != Beside::other);
}

} // namespace

Meant meantBy(const Measure &measure, const PartyBook &book)
{
    Meant meant;
    meant.isNamed = hasName(measure.responsibleText);
    if (measure.responsible.isEmpty())
        meant.levels.assign(everyLevel.begin(), everyLevel.end());
    for (const QString &name : measure.responsible) {
        const Party *party = book.find(name);
        if (!party || isOneSchool(*party))
            meant.isNamed = true;
        else if (const auto level = levelOf(party->level))
            add(meant.levels, *level);
    }
    return meant;
}

bool concerns(const Measure &measure, Level planLevel, const Mine &mine, const PartyBook &book)
{
    const auto isOurs = [&](Level level) {
        return std::find(mine.levels.begin(), mine.levels.end(), level) != mine.levels.end();
    };
    if (planLevel == Level::school && isOurs(Level::school))
        return true;
    const Meant meant = meantBy(measure, book);
    return std::any_of(meant.levels.begin(), meant.levels.end(), isOurs) || (meant.isNamed && namesUs(measure, mine));
}

bool namesUs(const Measure &measure, const Mine &mine)
{
    const QStringList said = stemsOf(measure.responsibleText);
    return std::any_of(mine.organisations.cbegin(), mine.organisations.cend(),
                       [&](const QString &name) { return isWithin(stemsOf(name), said); })
        || namesPerson(measure, mine.person);
}

bool namesPerson(const Measure &measure, const QString &person)
{
    const QStringList own = wordsIn(person);
    if (own.isEmpty())
        return false;
    const QStringList words = wordsIn(measure.responsibleText);
    for (qsizetype at = 0; at < words.size(); ++at)
        if (words[at].front().isUpper() && isSameName(words[at], own.front()) && isSamePerson(words, at, own))
            return true;
    return false;
}

} // namespace domain
