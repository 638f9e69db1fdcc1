// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/markup.h"

#include "document/roadmap/words.h"

namespace document {

namespace {

QString entity(const QString &name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},         {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},          {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},        {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("laquo"), QStringLiteral("\u00AB")},  {QStringLiteral("raquo"), QStringLiteral("\u00BB")},
        {QStringLiteral("ldquo"), QStringLiteral("\u201C")},  {QStringLiteral("rdquo"), QStringLiteral("\u201D")},
        {QStringLiteral("ndash"), QStringLiteral("\u2013")},  {QStringLiteral("mdash"), QStringLiteral("\u2014")},
        {QStringLiteral("hellip"), QStringLiteral("\u2026")}, {QStringLiteral("shy"), QString()},
        {QStringLiteral("numero"), QStringLiteral("\u2116")}};
    if (!name.startsWith(QLatin1Char('#')))
        return known.value(name.toLower(), QLatin1Char('&') + name + QLatin1Char(';'));
    const bool isHex = name.mid(1, 1).toLower() == QStringLiteral("x");
    const uint code = name.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
    const bool isLetter = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isLetter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(QLatin1Char('&')))
        return text;
    static const QRegularExpression pattern(QStringLiteral("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"));
    QString out;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += entity(match.captured(1));
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

} // namespace

QString withoutTags(const QString &text)
{
    if (!text.contains(QLatin1Char('<')))
        return withoutEntities(text);
    static const auto item = words("<li\\b[^>]*>\\s*");
    static const auto breaking = words("<(?:br|/?p|/?div|/?h[1-6]|/?tr|/li|/?ul|/?ol)\\b[^>]*>");
    static const auto other =
        words("</"
              "?(?:span|b|i|u|s|em|strong|table|tbody|thead|td|th|font|sup|sub|a|o:p|center|small|big|img|col|colgroup|"
              "nobr|mark|del|ins|hr|section|article)\\b[^>]*>|<!--.*?-->");
    QString out = text;
    out.replace(item, QStringLiteral("\n- "));
    out.replace(breaking, QStringLiteral("\n"));
    out.remove(other);
    return withoutEntities(out);
}

QString withoutMarks(const QString &text, bool *isHeading)
{
    QString out = text;
    static const QRegularExpression heading(QStringLiteral("^\\s{0,3}#{1,6}\\s+"));
    static const QRegularExpression allBold(QStringLiteral("^\\s*(\\*\\*|__)(?=\\S)(.*\\S)\\1\\s*$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    if (isHeading != nullptr)
        *isHeading = heading.match(text).hasMatch() || allBold.match(text).hasMatch();
    out.remove(heading);
    const auto bold = allBold.match(out);
    if (bold.hasMatch() && bold.captured(2).contains(QRegularExpression(QStringLiteral("\\w")))
        && bold.captured(1) == QStringLiteral("__"))
        out = bold.captured(2);
    out.remove(QStringLiteral("**"));
    static const QRegularExpression escape(QStringLiteral("\\\\([\\\\|*_#.()\\[\\]+!<>~`-])"));
    return out.replace(escape, QStringLiteral("\\1"));
}

} // namespace document
