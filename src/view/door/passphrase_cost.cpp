// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/door/passphrase_cost.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace view {

namespace {

struct PassphraseCost
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseCost)
};

constexpr double guessesPerSecond = 1000 * 10;
constexpr double secondsPerYear = 365.25 * 86400;
constexpr double bitsOfAWord = 12.5; // one of some 6,000 words that people choose
constexpr double bitsOfALetter = 5;
constexpr double bitsOfADigit = 3.3;
constexpr double bitsOfASign = 3;

enum class Kind { letter, digit, space, sign };

Kind kindOf(QChar character)
{
    if (character.isLetter())
        return Kind::letter;
    if (character.isDigit())
        return Kind::digit;
    return character.isSpace() ? Kind::space : Kind::sign;
}

// 1111, 1234 and 4321 are tried first.
bool isSequence(QStringView digits)
{
    for (qsizetype i = 2; i < digits.size(); ++i) {
        if (digits[i].unicode() - digits[i - 1].unicode() != digits[i - 1].unicode() - digits[i - 2].unicode())
            return false;
    }
    return true;
}

double bitsOf(QStringView run, Kind kind)
{
    const auto size = double(run.size());
    switch (kind) {
    case Kind::letter: return std::min(size * bitsOfALetter, bitsOfAWord);
    case Kind::digit: return isSequence(run) ? bitsOfADigit : size * bitsOfADigit;
    case Kind::sign: return bitsOfASign;
    case Kind::space: break;
    }
    return 0;
}

// Runs of one kind; what was said before adds nothing.
double bitsOf(const QString &passphrase)
{
    double bits = 0;
    QSet<QString> said;
    for (qsizetype from = 0, to = 0; from < passphrase.size(); from = to) {
        const Kind kind = kindOf(passphrase[from]);
        while (to < passphrase.size() && kindOf(passphrase[to]) == kind)
            ++to;
        const QString run = passphrase.mid(from, to - from).toLower();
        if (!said.contains(run))
            bits += bitsOf(run, kind);
        said.insert(run);
    }
    return bits;
}

} // namespace

double yearsToGuess(const QString &passphrase)
{
    return passphrase.isEmpty() ? 0 : std::exp2(bitsOf(passphrase) - 1) / guessesPerSecond / secondsPerYear;
}

QString sentenceOfCost(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    const double years = yearsToGuess(passphrase);
    const double days = years * 365.25;
    if (days < 1)
        return PassphraseCost::tr("Вор подберёт меньше чем за сутки. Добавьте слова.");
    if (years < 1)
        return PassphraseCost::tr("Вор подберёт за %n дней. Добавьте ещё слово.", nullptr, int(days));
    if (years < 1000)
        return PassphraseCost::tr("На подбор уйдёт %n лет. Ещё слово, и будет надёжно.", nullptr, int(years));
    return PassphraseCost::tr("На подбор уйдут тысячи лет. Хорошая фраза.");
}

} // namespace view
