// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/party.h"

#include <QRegularExpression>

namespace domain {

namespace {

const QRegularExpression &definitionExpression()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "\\(\\s*(?:в\\s+)?дал[её]е(?:\\s+по\\s+тексту)?(?:\\s+именуе\\S+)?\\s*[-‐-―:]?\\s*([^()]{1,80}?)\\s*\\)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// The words before a bracket whose first letters spell the name («муниципальные органы управления образованием»).
QString spelling(const QStringList &words, const QString &name)
{
    QString letters;
    for (qsizetype at = words.size() - 1; at >= 0 && letters.size() < name.size(); --at) {
        const QString &word = words.at(at);
        if (word.size() > 2)
            letters.prepend(word.at(0).toUpper());
        if (letters == name)
            return words.mid(at).join(u' ');
    }
    return {};
}

/// Up to the separator before the bracket; a definition's words are hardly more than a dozen.
QString clauseBefore(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[.,;:()]\\s|\\n"));
    const auto at = text.lastIndexOf(separator);
    const QStringList words = (at < 0 ? text : text.mid(at + 1)).split(u' ', Qt::SkipEmptyParts);
    return words.mid(std::max<qsizetype>(0, words.size() - 12)).join(u' ');
}

} // namespace

std::vector<Abbreviation> abbreviationsIn(const QString &text)
{
    std::vector<Abbreviation> found;
    auto matches = definitionExpression().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString before = text.left(match.capturedStart()).trimmed();
        Abbreviation abbreviation;
        abbreviation.name = match.captured(1).simplified();
        abbreviation.meaning = spelling(before.split(u' ', Qt::SkipEmptyParts), abbreviation.name);
        if (abbreviation.meaning.isEmpty())
            abbreviation.meaning = clauseBefore(before);
        if (!abbreviation.name.isEmpty())
            found.push_back(abbreviation);
    }
    return found;
}

} // namespace domain
