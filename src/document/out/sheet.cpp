// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/sheet.h"

namespace document::out {

namespace {

bool isKept(char32_t letter)
{
    const bool isControl = (letter < 0x20 && letter != U'\n' && letter != U'\t') || (letter >= 0x7F && letter < 0xA0);
    const bool isNone = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
    return !isControl && !isNone;
}

} // namespace

QString cleaned(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString kept;
    kept.reserve(lines.size());
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QChar letter = lines[at];
        const bool isPair = letter.isHighSurrogate() && at + 1 < lines.size() && lines[at + 1].isLowSurrogate();
        if (letter.isSurrogate() && !isPair) {
            kept += QChar(QChar::ReplacementCharacter);
        } else if (isPair) {
            if (isKept(QChar::surrogateToUcs4(letter, lines[at + 1])))
                kept += lines.sliced(at, 2);
            ++at;
        } else if (isKept(letter.unicode())) {
            kept += letter;
        }
    }
    return kept;
}

} // namespace document::out
