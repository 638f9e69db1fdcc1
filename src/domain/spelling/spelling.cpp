// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spelling/spelling.h"

#include "domain/parties/words.h"

#include <QRegularExpression>
#include <QSet>

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

/// Terms of the genre. Abbreviations are compared by their likely misreadings only: one letter more or less
/// makes another abbreviation (ОГЭ, ЕГЭ).
const QStringList &abbreviations()
{
    static const QStringList list{
        QStringLiteral("ВПР"),  QStringLiteral("ВСОКО"), QStringLiteral("ФИОКО"), QStringLiteral("ФИПИ"),
        QStringLiteral("ФГОС"), QStringLiteral("НИКО"),  QStringLiteral("МОУО"),  QStringLiteral("ОГЭ"),
        QStringLiteral("ЕГЭ"),  QStringLiteral("ГИА"),   QStringLiteral("ОВЗ"),   QStringLiteral("КИМ"),
        QStringLiteral("РМО"),  QStringLiteral("ШМО"),   QStringLiteral("ОКО"),   QStringLiteral("ФИС"),
        QStringLiteral("ММС"),  QStringLiteral("РИМЦ"),  QStringLiteral("ОИВ"),   QStringLiteral("УВР")};
    return list;
}

const QStringList &terms()
{
    static const QStringList list{
        QStringLiteral("Рособрнадзор"),        QStringLiteral("единообразие"),    QStringLiteral("объективность"),
        QStringLiteral("необъективность"),     QStringLiteral("внутришкольный"),  QStringLiteral("перепроверка"),
        QStringLiteral("всероссийский"),       QStringLiteral("проверочный"),     QStringLiteral("мониторинг"),
        QStringLiteral("общеобразовательный"), QStringLiteral("образовательный"), QStringLiteral("наблюдатель"),
        QStringLiteral("муниципальный"),       QStringLiteral("методический"),    QStringLiteral("квалификация"),
        QStringLiteral("координатор"),         QStringLiteral("Минпросвещения"),  QStringLiteral("оценивание")};
    return list;
}

/// What an OCR program takes for one another.
bool areConfusable(QChar left, QChar right)
{
    static constexpr QStringView pairs = u"ПГ ПН ПИ ПЦ ГТ ТГ ЦН ИН НИ ОС СО ОЭ КХ ВЗ ШЩ РВ";
    if (left == right)
        return false;
    for (const QStringView pair : pairs.split(u' '))
        if ((pair.at(0) == left && pair.at(1) == right) || (pair.at(0) == right && pair.at(1) == left))
            return true;
    return false;
}

std::optional<QString> likelyAbbreviation(const QString &word)
{
    if (word.size() < 3 || abbreviations().contains(word))
        return std::nullopt;
    for (const QString &known : abbreviations()) {
        if (word.size() != known.size())
            continue;
        if (word.toUpper() == known && word.at(0).isUpper() && word.at(1).isUpper())
            return known; // «ВПр»
        int differing = 0;
        bool isLikely = true;
        for (qsizetype at = 0; at < word.size(); ++at) {
            differing += word.at(at) != known.at(at) ? 1 : 0;
            isLikely = isLikely && (word.at(at) == known.at(at) || areConfusable(word.at(at), known.at(at)));
        }
        if (differing == 1 && isLikely)
            return known;
    }
    return std::nullopt;
}

int distance(const QString &left, const QString &right)
{
    std::vector<int> row(std::size_t(right.size()) + 1);
    for (std::size_t at = 0; at < row.size(); ++at)
        row[at] = int(at);
    for (qsizetype line = 1; line <= left.size(); ++line) {
        int diagonal = row[0];
        row[0] = int(line);
        for (qsizetype at = 1; at <= right.size(); ++at) {
            const int above = row[std::size_t(at)];
            const int replaced = diagonal + (left.at(line - 1) == right.at(at - 1) ? 0 : 1);
            row[std::size_t(at)] = std::min({replaced, above + 1, row[std::size_t(at) - 1] + 1});
            diagonal = above;
        }
    }
    return row[std::size_t(right.size())];
}

/// The word's own ending behind the term's stem, so that cases are kept («Рособнадзора» - «Рособрнадзора»).
std::optional<QString> likelyTerm(const QString &word, const QStringList &known)
{
    const QString lower = word.toLower();
    const QString stem = parties::stemOf(lower);
    if (stem.size() < 6)
        return std::nullopt;
    QStringList near;
    for (const QString &term : known) {
        const QString termStem = parties::stemOf(term.toLower());
        if (stem == termStem)
            return std::nullopt;
        if (termStem.size() < 6)
            continue;
        const int allowed = termStem.size() > 9 ? 2 : 1;
        const int steps = distance(stem, termStem);
        const bool isSlip = lower.at(0) == termStem.at(0) && steps <= allowed && !stem.startsWith(termStem)
            && !termStem.startsWith(stem);
        const bool isOneLetter = steps == 1 && stem.size() == termStem.size();
        if (isSlip || isOneLetter)
            near.append(termStem);
    }
    if (near.size() != 1)
        return std::nullopt;
    QString proposal = near.front() + lower.mid(stem.size());
    if (word.at(0).isUpper())
        proposal[0] = proposal.at(0).toUpper();
    return proposal;
}

/// «пере проверки»: a prefix that never stands alone.
void addSplitWords(const QString &text, std::vector<Doubt> &doubts)
{
    static const QRegularExpression expression(
        QStringLiteral("\\b(пере|обще|внутри|само|не "
                       "объ)\\s+(проверк\\w*|образовательн\\w*|школьн\\w*|обследован\\w*|ективн\\w*)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString joined = QString(match.captured(1)).remove(u' ') + match.captured(2);
        doubts.push_back({Doubt::Code::ocrSuspect, 0, match.captured(), joined, {}});
    }
}

QString lastWordOf(const QString &text)
{
    const auto at = text.lastIndexOf(QRegularExpression(QStringLiteral("[\\s(«\"]")));
    return text.mid(at + 1).toLower();
}

} // namespace

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

std::vector<Doubt> spellingDoubts(const QString &text, const QStringList &own)
{
    static const QRegularExpression wordExpression(QStringLiteral("[\\p{L}]{2,}"),
                                                   QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Doubt> doubts;
    QSet<QString> seen;
    const QStringList known = terms() + own;
    auto matches = wordExpression.globalMatch(text);
    while (matches.hasNext()) {
        const QString word = matches.next().captured();
        if (seen.contains(word))
            continue;
        seen.insert(word);
        const bool isMixed =
            std::any_of(word.cbegin(), word.cend(), isLatin) && std::any_of(word.cbegin(), word.cend(), isCyrillic);
        if (isMixed) {
            doubts.push_back({Doubt::Code::mixedScript, 0, word, inOneScript(word), {}});
            continue;
        }
        auto proposal = likelyAbbreviation(word);
        if (!proposal)
            proposal = likelyTerm(word, known);
        if (proposal)
            doubts.push_back({Doubt::Code::ocrSuspect, 0, word, proposal, {}});
    }
    addSplitWords(text, doubts);
    return doubts;
}

bool breaksOff(const QString &text)
{
    static const QSet<QString> openWords{
        QStringLiteral("и"),     QStringLiteral("или"), QStringLiteral("а"),   QStringLiteral("но"),
        QStringLiteral("что"),   QStringLiteral("в"),   QStringLiteral("во"),  QStringLiteral("на"),
        QStringLiteral("по"),    QStringLiteral("с"),   QStringLiteral("со"),  QStringLiteral("к"),
        QStringLiteral("о"),     QStringLiteral("об"),  QStringLiteral("от"),  QStringLiteral("до"),
        QStringLiteral("из"),    QStringLiteral("за"),  QStringLiteral("для"), QStringLiteral("при"),
        QStringLiteral("без"),   QStringLiteral("над"), QStringLiteral("под"), QStringLiteral("через"),
        QStringLiteral("между"), QStringLiteral("не"),  QStringLiteral("том"), QStringLiteral("числе"),
        QStringLiteral("также")};
    const QString end = text.trimmed();
    if (end.isEmpty())
        return false;
    const auto opened = end.count(u'(') - end.count(u')') + end.count(u'«') - end.count(u'»');
    const bool endsInHyphen = end.endsWith(u'-') && end.size() > 1 && end.at(end.size() - 2).isLetter();
    return opened > 0 || endsInHyphen || end.endsWith(u',') || openWords.contains(lastWordOf(end));
}

} // namespace domain
