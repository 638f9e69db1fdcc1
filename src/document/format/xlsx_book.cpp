// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/xlsx_book.h"

#include "document/format/xml.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

namespace document {

namespace {

using Style = XlsxBook::Style;

Style styleOfCode(QString code)
{
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."));
    code.remove(quoted);
    code = code.toLower();
    if (code.contains(QLatin1Char('d')) && !code.contains(QStringLiteral("general")))
        return Style::day;
    if (code.contains(QLatin1Char('y')))
        return Style::month;
    return code.contains(QLatin1Char('h')) ? Style::time : Style::plain;
}

/// ECMA-376 part 1, 18.8.30: the formats that need no code.
Style styleOfNumber(int format)
{
    if (format == 17)
        return Style::month;
    const bool isDay = (format >= 14 && format <= 16) || format == 22 || (format >= 27 && format <= 31)
        || (format >= 50 && format <= 58);
    if (isDay)
        return Style::day;
    return (format >= 18 && format <= 21) || (format >= 45 && format <= 47) ? Style::time : Style::plain;
}

base::Done readStyles(base::View bytes, XlsxBook &book)
{
    XmlPart xml(bytes, "xl/styles.xml");
    QHash<int, Style> own;
    bool isInCells = false;
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"numFmt")
            own.insert(xml.number(u"numFmtId", 0, 100'000), styleOfCode(xml.attribute(u"formatCode")));
        else if (xml.isStart() && xml.name() == u"xf" && isInCells) {
            const int format = xml.number(u"numFmtId", 0, 100'000);
            book.styles.push_back(own.contains(format) ? own.value(format) : styleOfNumber(format));
        }
        if (xml.name() == u"cellXfs" && !xml.isText())
            isInCells = xml.isStart();
    }
    return xml.state();
}

base::Done readTexts(base::View bytes, XlsxBook &book)
{
    XmlPart xml(bytes, "xl/sharedStrings.xml");
    QString text;
    bool isInText = false;
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"rPh")
            xml.skip(); // a reading aid of other scripts
        else if (xml.isStart() && xml.name() == u"si")
            text.clear();
        else if (xml.isEnd() && xml.name() == u"si")
            book.texts.append(text);
        else if (xml.name() == u"t" && !xml.isText())
            isInText = xml.isStart();
        else if (xml.isText() && isInText)
            text += xml.text();
    }
    return xml.state();
}

QHash<QString, QString> readRelations(const Parts &parts)
{
    QHash<QString, QString> targets;
    const auto part = parts.find("xl/_rels/workbook.xml.rels");
    if (part == parts.end())
        return targets;
    XmlPart xml(part->second, part->first);
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"Relationship")
            targets.insert(xml.attribute(u"Id"), xml.attribute(u"Target"));
    }
    return targets;
}

base::Done readWorkbook(const Parts &parts, XlsxBook &book)
{
    const auto part = parts.find("xl/workbook.xml");
    if (part == parts.end())
        return base::fail(base::Error::Code::damaged, "the part xl/workbook.xml is missing");
    const auto targets = readRelations(parts);
    XmlPart xml(part->second, part->first);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"workbookPr")
            book.startsIn1904 = xml.attribute(u"date1904") == QStringLiteral("1")
                || xml.attribute(u"date1904") == QStringLiteral("true");
        if (xml.name() != u"sheet" || xml.attribute(u"state").contains(QStringLiteral("idden")))
            continue;
        QString target = targets.value(xml.attribute(u"id"));
        target = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
        if (parts.contains(target.toStdString()))
            book.sheets.push_back(target.toStdString());
    }
    return xml.state();
}

} // namespace

QString XlsxBook::shown(const QString &value, int style) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const Style kind =
        style >= 0 && style < static_cast<int>(styles.size()) ? styles[static_cast<std::size_t>(style)] : Style::plain;
    if (!isNumber)
        return value;
    if (kind == Style::plain || kind == Style::time || number < 1 || number > 100'000)
        return QString::number(number, 'g', 12);
    const QDate date = (startsIn1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(static_cast<qint64>(number));
    static const QStringList months{QStringLiteral("январь"),  QStringLiteral("февраль"), QStringLiteral("март"),
                                    QStringLiteral("апрель"),  QStringLiteral("май"),     QStringLiteral("июнь"),
                                    QStringLiteral("июль"),    QStringLiteral("август"),  QStringLiteral("сентябрь"),
                                    QStringLiteral("октябрь"), QStringLiteral("ноябрь"),  QStringLiteral("декабрь")};
    if (kind == Style::month)
        return months[date.month() - 1] + QLatin1Char(' ') + QString::number(date.year());
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

base::Result<XlsxBook> readXlsxBook(const Parts &parts)
{
    XlsxBook book;
    if (auto done = readWorkbook(parts, book); !done)
        return done.error();
    if (const auto part = parts.find("xl/sharedStrings.xml"); part != parts.end()) {
        if (auto done = readTexts(part->second, book); !done)
            return done.error();
    }
    if (const auto part = parts.find("xl/styles.xml"); part != parts.end()) {
        if (auto done = readStyles(part->second, book); !done)
            return done.error();
    }
    return book;
}

} // namespace document
