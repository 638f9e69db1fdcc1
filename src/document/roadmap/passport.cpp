// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap/passport.h"

#include "document/numbering.h"
#include "document/roadmap/order.h"
#include "document/roadmap/words.h"
#include "domain/period.h"

#include <algorithm>

namespace document {

namespace {

bool isTitleWord(const QString &text)
{
    static const auto title = words("дорожн\\w*\\s+карт|план\\w*\\s+(?:\\S+\\s+){0,2}мероприят|^план\\b|^комплекс\\w* "
                                    "(?:мер|план)|^график\\b|^план-график|^программа");
    return title.match(text).hasMatch();
}

bool isPlainTitleStart(const QString &text)
{
    static const auto numbered = words(
        "^\\d+\\.\\s|^(?:об|о)\\s|утвердить|^в соответствии|^на основании|^во исполнение|^в целях|^с целью|прилагаем");
    return isTitleWord(text) && text.size() <= 400 && !numbered.match(text).hasMatch();
}

/// The lines of the title: from the last line that names a plan to the table, with what stands right above it.
std::pair<std::size_t, std::size_t> titleRange(const Lines &lines)
{
    std::size_t start = lines.size();
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (lines[i].isBlank || lines[i].isStamp)
            continue;
        if (isPlainTitleStart(lines[i].text)) {
            start = i;
            break;
        }
    }
    if (start == lines.size())
        return {start, start};
    std::size_t end = start + 1;
    while (end < lines.size() && end - start < 12 && !lines[end].isStamp && !endsTitle(lines[end].text))
        ++end;
    while (start > 0 && isTitleLineAbove(lines[start - 1]))
        --start;
    return {start, end};
}

QString joined(const Lines &lines, std::size_t from, std::size_t to)
{
    QString text;
    for (std::size_t i = from; i < to; ++i)
        text += lines[i].text + QLatin1Char(' ');
    return folded(text);
}

/// «Об утверждении ...»: what the order says of itself.
QString headingOf(const Lines &lines)
{
    static const auto about = words("^(?:об?|о мерах)\\s+\\S");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!about.match(lines[i].text).hasMatch())
            continue;
        std::size_t end = i + 1;
        while (end < lines.size() && !lines[end].isBlank && end - i < 10)
            ++end;
        return joined(lines, i, end);
    }
    return {};
}

QString titleOf(const Lines &lines)
{
    const auto [start, end] = titleRange(lines);
    QString title = joined(lines, start, end);
    if (title.isEmpty())
        title = headingOf(lines);
    for (std::size_t i = lines.size(); title.isEmpty() && i-- > 0;) {
        if (!lines[i].isBlank && !lines[i].isStamp && !endsTitle(lines[i].text))
            title = lines[i].text;
    }
    return title;
}

std::optional<domain::Period> periodOf(const QString &title, const Lines &lines)
{
    if (auto period = domain::periodIn(title))
        return period;
    if (auto period = domain::periodIn(headingOf(lines)))
        return period;
    for (const Line &line : lines) {
        static const auto approves = words("утвердить");
        if (!approves.match(line.text).hasMatch())
            continue;
        if (auto period = domain::periodIn(line.text))
            return period;
    }
    return std::nullopt;
}

domain::Level levelIn(const QString &text)
{
    static const auto school =
        words("(?:общеобразовательн|образовательн)(?:ое|ого)\\s+учреждени(?:е|я)\\b|(?:общеобразовательн|образовательн)"
              "(?:ая|ой)\\s+организаци(?:я|и)\\s+[«\"]"
              "|(?:средн|основн|начальн)(?:яя|ей|ая|ой)\\s+(?:общеобразовательн\\w+\\s+)?школ[аы]\\b"
              "|\\b(?:М[БКА]?О?ОУ|Г[БК]?ОУ|ЧОУ)\\s+(?:[«\"][^»\"]{0,60})?(?:СОШ|ООШ|НОШ|СШ|школ|гимнази|лице)"
              "|\\b[СОН]ОШ\\s*№|школ[аеы]\\s*№|\\bгимнази(?:я|и|ю)\\b|\\bлице(?:й|я|е)\\b|\\bшкольн\\w+\\s+[«\"]?"
              "дорожн|карт\\w\\s+школы\\b|\\bшколы\\s+(?:по|на)\\b");
    static const auto wide = words("министерств|департамент.*(?:област|кра[йя]|республик)|администраци\\w+\\s+\\S+\\s+("
                                   "?:област|края)|региональн\\w+\\s+[«\"]?дорожн");
    static const auto narrow = words("район|городск\\w+\\s+округ|муниципальн\\w+\\s+(?:округ|образовани)|\\bгорода\\b");
    static const auto municipality =
        words("муниципальн\\S*\\s+(?:район|округ|образовани|[«\"]?дорожн|план)|\\bрайон\\w*\\b|городск\\w+\\s+округ|"
              "\\bгород(?:а|е)\\b|г\\.\\s*о\\.|управлени\\w+\\s+образовани"
              "|отдел\\w*\\s+(?:по\\s+)?образовани|комитет\\w*\\s+(?:по\\s+)?образовани|администраци\\w+\\s|"
              "муниципалитет|муниципальн");
    static const auto region = words("министерств|департамент|\\bобласт[ьи]\\b|\\bкра[йяе]\\b|республик|региональн|"
                                     "регион|автономн\\w+\\s+округ");
    if (school.match(text).hasMatch())
        return domain::Level::school;
    if (wide.match(text).hasMatch() && !narrow.match(text).hasMatch())
        return domain::Level::region;
    if (municipality.match(text).hasMatch())
        return domain::Level::municipality;
    return region.match(text).hasMatch() ? domain::Level::region : domain::Level::unknown;
}

QString issuerOf(const Lines &lines)
{
    QString text;
    const auto kind = std::find_if(lines.begin(), lines.end(), [](const Line &line) { return line.isOrderWord; });
    if (kind == lines.end())
        return {};
    auto line = std::find_if(lines.begin(), kind, [](const Line &one) { return !one.isBlank; });
    for (; line != kind && !line->isBlank; ++line)
        text += line->text + QLatin1Char(' ');
    return folded(text);
}

QString stampText(const Lines &lines)
{
    QString stamp;
    for (const Line &line : lines) {
        if (line.isStamp)
            stamp += line.text + QLatin1Char(' ');
    }
    return stamp;
}

/// «Утверждено приказом Министерства ...»: whose order it was.
QString issuerInStamp(const QString &stamp)
{
    static const auto issuer =
        words("(?:приказ|распоряжени|постановлени)(?:ом|ем|у|ю)\\s+(?!от\\b)(\\S.{3,150}?)(?=\\s+(?:от\\b|№)|$)");
    static const auto post = words("^(?:и\\.?\\s?о\\.?\\s+)?(?:директора|заведующе(?:го|й)|начальника|руководителя|"
                                   "председателя|главы)\\b\\s*");
    const auto match = issuer.match(stamp);
    return match.hasMatch() ? folded(match.captured(1)).remove(post) : QString(); // whose order, not who signed it
}

QString schoolIn(const QString &text)
{
    static const auto school = words(
        "\\b(?:М[БКА]?О?ОУ|Г[БК]?ОУ)\\s+(?:[«\"][^»\"]{2,80}[»\"]|\\S+(?:\\s+№\\s*\\d+|\\s+[«\"][^»\"]{2,80}[»\"])?)");
    const auto match = school.match(text);
    return match.hasMatch() ? match.captured(0) : QString();
}

/// A paper without an order's word above it: the institution whose name opens it.
QString headIn(const Lines &lines)
{
    static const auto institution = words(
        "^(?:(?:муниципальн|государственн|областн|краев|частн)\\w+\\s+(?:\\S+\\s+){0,3}(?:учреждение|организация)\\b"
        "|(?:М[БКА]?О?ОУ|Г[БК]?ОУ)\\s|(?:управление|отдел|комитет|департамент|министерство)\\s+\\S)");
    QString text;
    auto line = std::find_if(lines.begin(), lines.end(), [](const Line &one) { return !one.isBlank; });
    if (line == lines.end() || !institution.match(line->text).hasMatch())
        return {};
    for (; line != lines.end() && !line->isBlank && !line->isStamp && !isPlainTitleStart(line->text); ++line)
        text += line->text + QLatin1Char(' ');
    return folded(text);
}

void readOrganisation(const Lines &lines, domain::Roadmap &roadmap)
{
    roadmap.organisation = issuerOf(lines);
    const QString stamp = stampText(lines);
    const QString inStamp = issuerInStamp(stamp);
    if (roadmap.organisation.isEmpty())
        roadmap.organisation = headIn(lines);
    if (roadmap.organisation.isEmpty())
        roadmap.organisation = inStamp;
    if (roadmap.organisation.isEmpty())
        roadmap.organisation = schoolIn(roadmap.title);
    if (roadmap.organisation.isEmpty())
        roadmap.organisation = schoolIn(stamp);
    for (const QString &text : {roadmap.organisation, inStamp, roadmap.title, headingOf(lines)}) {
        if (roadmap.level == domain::Level::unknown)
            roadmap.level = levelIn(text);
    }
}

} // namespace

void readPassport(const Blocks &before, const Blocks &after, domain::Roadmap &roadmap)
{
    const Lines lines = linesOf(before);
    roadmap.title = titleOf(lines);
    roadmap.period = periodOf(roadmap.title, lines);
    readOrganisation(lines, roadmap);
    readOrders(lines, linesOf(after), roadmap);
    readPeople(lines, roadmap);
}

} // namespace document
