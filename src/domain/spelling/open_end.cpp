// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spelling/open_end.h"

#include <QRegularExpression>
#include <QSet>

namespace domain {

namespace {

bool endsInOpenWord(const QString &text)
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
    static const QRegularExpression lastWord(QStringLiteral("(\\d\\s*)?[\\s(«\"]?(\\p{L}+)$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const auto match = lastWord.match(text);
    const QString word = match.captured(2).toLower();
    const bool isClassLetter = word.size() == 1 && !match.captured(1).isEmpty();
    return openWords.contains(word) && !isClassLetter;
}

} // namespace

bool breaksOff(const QString &text)
{
    const QString end = text.trimmed();
    if (end.isEmpty())
        return false;
    const auto opened = end.count(u'(') - end.count(u')') + end.count(u'«') - end.count(u'»');
    const bool endsInHyphen = end.endsWith(u'-') && end.size() > 1 && end.at(end.size() - 2).isLetter();
    return opened > 0 || endsInHyphen || end.endsWith(u',') || endsInOpenWord(end);
}

} // namespace domain
