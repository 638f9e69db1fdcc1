// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/numbering.h"

#include "document/block.h"

#include <QRegularExpression>

namespace document {

namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption);
}

/// Typists take Cyrillic letters for Roman digits.
bool isRoman(const QString &text)
{
    static const QRegularExpression roman(QStringLiteral("^[IVX\u0425\u0406\u0445]{1,6}$"));
    return roman.match(text).hasMatch();
}

} // namespace

int LeadingNumber::depth() const
{
    return number.isEmpty() ? 0 : static_cast<int>(number.count(QLatin1Char('.'))) + 1;
}

LeadingNumber leadingNumber(const QString &text)
{
    static const auto named = pattern("^\\s*(?:раздел|направление|блок|модуль|часть|этап|задача)\\s*№?\\s*(\\d{1,2}|["
                                      "IVXХІ]{1,5})\\b\\s*[.:)–-]?\\s*(.*)$");
    static const auto digits = pattern("^\\s*(\\d{1,2}(?:\\.\\s?\\d{1,3})*)(?:[.)]\\s*|\\s+)(?=[^\\d\\s.,])(.*)$");
    static const auto romans = pattern("^\\s*([IVXХІ]{1,6})(?:[.)]\\s*|\\s+)(\\S.*)$");
    LeadingNumber found;
    if (const auto match = named.match(text); match.hasMatch())
        found = {match.captured(1), match.captured(2).trimmed(), isRoman(match.captured(1)), true};
    else if (const auto number = digits.match(text); number.hasMatch())
        found = {number.captured(1).remove(QLatin1Char(' ')), number.captured(2).trimmed(), false, false};
    else if (const auto capitals = romans.match(text); capitals.hasMatch() && isRoman(capitals.captured(1)))
        found = {capitals.captured(1), capitals.captured(2).trimmed(), true, false};
    static const auto unit =
        pattern("^\\s*\\d[\\d.]*\\s+(?:год|г\\.|январ|феврал|март|апрел|ма[йя]\\b|июн|июл|август|сентябр|октябр|"
                "ноябр|декабр|класс|кв|раза?\\b|день|дн[яей]|недел|-?\\s?(?:е|х|го|й)\\b)");
    if (!found.isNamed && !found.isRoman && unit.match(text).hasMatch())
        return {QString(), text.trimmed(), false, false}; // «4 класс», «10 мая»: a count, not a number
    if (found.number.isEmpty())
        found.rest = text.trimmed();
    return found;
}

bool isNumberAlone(const QString &text)
{
    static const auto alone = pattern("^(?:п\\.?\\s*)?№?\\s*\\d{1,3}(?:\\.\\s?\\d{1,3})*\\s?[.)]?$");
    const QString one = folded(text);
    return alone.match(one).hasMatch() || isRoman(bareNumber(one));
}

QString bareNumber(const QString &text)
{
    QString number = folded(text);
    static const auto before = pattern("^(?:п\\.?\\s*|№\\s*)(?=\\d)");
    number.remove(before);
    while (number.endsWith(QLatin1Char('.')) || number.endsWith(QLatin1Char(')')))
        number.chop(1);
    static const auto gap = pattern("(?<=\\d\\.)\\s(?=\\d)");
    number.remove(gap);
    return number.trimmed();
}

} // namespace document
