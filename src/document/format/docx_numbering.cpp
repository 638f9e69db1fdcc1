// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/docx_numbering.h"

#include "document/format/xml.h"

namespace document {

namespace {

QString romanOf(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 9> digits{
        {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    QString text;
    for (const auto &[value, letters] : digits) {
        for (; number >= value && text.size() < 20; number -= value)
            text += QLatin1String(letters);
    }
    return text;
}

} // namespace

base::Done DocxNumbering::read(base::View bytes)
{
    XmlPart xml(bytes, "word/numbering.xml");
    List *list = nullptr;
    int level = 0;
    int number = -1;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == u"abstractNum")
            list = &m_lists[xml.number(u"abstractNumId", 0, 100'000)];
        else if (xml.name() == u"lvl")
            level = xml.number(u"ilvl", 0, levelsAtMost - 1);
        else if (xml.name() == u"start" && list != nullptr)
            list->levels[level].start = xml.number(u"val", 1, 1000);
        else if (xml.name() == u"numFmt" && list != nullptr)
            list->levels[level].format = xml.attribute(u"val");
        else if (xml.name() == u"lvlText" && list != nullptr)
            list->levels[level].label = xml.attribute(u"val").left(40);
        else if (xml.name() == u"num") {
            list = nullptr;
            number = xml.number(u"numId", -1, 100'000);
        } else if (xml.name() == u"abstractNumId" && number >= 0)
            m_abstractOf[number] = xml.number(u"val", 0, 100'000);
    }
    return xml.state();
}

QString DocxNumbering::next(int list, int level)
{
    const auto abstract = m_abstractOf.find(list);
    if (abstract == m_abstractOf.end() || level < 0 || level >= levelsAtMost)
        return {};
    List &found = m_lists[abstract->second];
    if (found.levels[level].format == QStringLiteral("bullet"))
        return QStringLiteral("- ");
    found.counts[level] = found.begun[level] ? found.counts[level] + 1 : found.levels[level].start;
    found.begun[level] = true;
    for (int deeper = level + 1; deeper < levelsAtMost; ++deeper)
        found.begun[deeper] = false;
    QString label = found.levels[level].label;
    for (int i = 0; i <= level; ++i) {
        const int count = found.begun[i] ? found.counts[i] : found.levels[i].start;
        const bool isRoman = found.levels[i].format == QStringLiteral("upperRoman");
        label.replace(QLatin1Char('%') + QString::number(i + 1), isRoman ? romanOf(count) : QString::number(count));
    }
    return label.isEmpty() ? label : label + QLatin1Char(' ');
}

} // namespace document
