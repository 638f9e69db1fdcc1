// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spelling/spelling.h"

#include "domain/spelling/scripts.h"
#include "domain/spelling/slips.h"

#include <QRegularExpression>
#include <QSet>

namespace domain {

namespace {

/// «пере проверки»: a prefix that never stands alone. «внутри» does, but then it asks for the genitive («внутри
/// школьного коллектива»).
void addSplitWords(const QString &text, std::vector<Doubt> &doubts)
{
    static const QRegularExpression expression(
        QStringLiteral("\\b(?:(пере)\\s+(проверк\\w*)|(обще)\\s+(образовательн\\w*)|(не объ)\\s+(ективн\\w*)"
                       "|(внутри)\\s+(школьн(?:ый|ому|ым|ом|ая|ую|ое|ые|ыми))\\b|(само)\\s+(обследован\\w*))"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString joined = match.captured().remove(u' ');
        doubts.push_back({Doubt::Code::ocrSuspect, 0, match.captured(), joined, {}});
    }
}

} // namespace

std::vector<Doubt> spellingDoubts(const QString &text, const QStringList &names)
{
    static const QRegularExpression wordExpression(QStringLiteral("[\\p{L}]{2,}"),
                                                   QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Doubt> doubts;
    QSet<QString> seen;
    auto matches = wordExpression.globalMatch(text);
    while (matches.hasNext()) {
        const QString word = matches.next().captured();
        if (seen.contains(word))
            continue;
        seen.insert(word);
        if (isOfTwoScripts(word)) {
            doubts.push_back({Doubt::Code::mixedScript, 0, word, inOneScript(word), {}});
            continue;
        }
        auto proposal = likelyAbbreviation(word);
        if (!proposal)
            proposal = likelyTerm(word, names);
        if (proposal)
            doubts.push_back({Doubt::Code::ocrSuspect, 0, word, proposal, {}});
    }
    addSplitWords(text, doubts);
    return doubts;
}

} // namespace domain
