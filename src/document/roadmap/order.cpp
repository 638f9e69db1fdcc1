// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/roadmap/order.h"

#include "document/numbering.h"
#include "document/roadmap/words.h"
#include "domain/period.h"

#include <algorithm>

namespace document {

namespace {

constexpr int stampLinesAtMost = 8;
constexpr int headLinesAtMost = 14;

bool opensStamp(const QString &text)
{
    static const auto stamp = words("^[«\"]?(?:утвержд(?:ен|ё|аю)|приложени[ея]\\b|согласовано)");
    return stamp.match(text).hasMatch() && text.size() <= 250;
}

bool isOrderWord(const QString &text)
{
    static const auto word =
        words("^[*\\s]*(?:п\\s*р\\s*и\\s*к\\s*а\\s*з|р\\s*а\\s*с\\s*п\\s*о\\s*р\\s*я\\s*ж\\s*е\\s*н\\s*и\\s*е|п\\s*"
              "о\\s*с\\s*т\\s*а\\s*н\\s*о\\s*в\\s*л\\s*е\\s*н\\s*и\\s*е)\\b[^а-яё]*(?:(?:от|№).{0,60})?$");
    return word.match(text).hasMatch() && text.size() <= 90;
}

bool looksLikeStampLine(const QString &text)
{
    static const auto part = words("приказ|распоряж|постановл|администрац|министерств|департамент|управлени|отдел|"
                                   "муниципальн|образовани|район|области|округ|школ|директор|начальник"
                                   "|руководител|глав|комитет|министр|учрежден|№|^от\\b|\\d{4}|^[«\"].{1,40}[»\"]|[А-"
                                   "ЯЁ]\\.\\s?[А-ЯЁ]\\.|^_|^к\\s|утвержд|приложени|протокол|рассмотрен|принят");
    return part.match(text).hasMatch() && text.size() <= 200;
}

/// A stamp goes on over empty lines until its date and number have come or its words end.
void markStamps(Lines &lines)
{
    int left = 0;
    for (Line &line : lines) {
        if (line.isBlank)
            continue;
        if (opensStamp(line.text))
            left = stampLinesAtMost;
        const bool isTitle = endsStamp(line.text);
        if (left > 0 && !isTitle && (looksLikeStampLine(line.text) || opensStamp(line.text))) {
            line.isStamp = true;
            --left;
            static const auto date = words("от\\s.*\\d{4}|\\d\\d\\.\\d\\d\\.\\d{4}");
            static const auto number = words("№\\s*[\\d_]");
            if (date.match(line.text).hasMatch() && number.match(line.text).hasMatch() && !opensStamp(line.text))
                left = 0;
        } else {
            left = 0;
        }
    }
}

std::optional<QString> orderNumberIn(QString text)
{
    static const auto other =
        words("приложени\\S*\\s*№?\\s*\\d*|протокол\\S*.*?(?:№\\s*\\S+(?:\\s*от\\s*\\S+)?|от\\s*\\S+(?:\\s*№\\s*\\S+)?)"
              "|(?:школ\\S*|СОШ|ООШ|гимнази\\S*|лице\\S*|сад\\S*)\\s*[«\"]?\\s*№\\s*\\d+");
    text.remove(other);
    static const auto number = words("(?:№|\\bN)\\s*([\\d][\\w\\-–/.]*)");
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString found = match.captured(1);
    while (found.endsWith(QLatin1Char('.')) || found.endsWith(QLatin1Char('-')))
        found.chop(1);
    return found;
}

std::optional<QDate> orderDateIn(QString text)
{
    static const auto protocol = words("протокол\\S*.*?(?:от\\s*\\S+|№\\s*\\S+)");
    text.remove(protocol);
    return domain::dateIn(text);
}

/// Adds what a line tells to an order that is being read.
void takeLine(const QString &text, domain::Order &order)
{
    if (!order.number)
        order.number = orderNumberIn(text);
    if (!order.date)
        order.date = orderDateIn(text);
}

void keep(std::vector<domain::Order> &orders, const domain::Order &order)
{
    const bool isKnown = std::find(orders.begin(), orders.end(), order) != orders.end();
    if ((order.number || order.date) && !isKnown)
        orders.push_back(order);
}

bool opensBody(const QString &text)
{
    static const auto body = words("^(?:об?\\s+\\S|в соответствии|на основании|во исполнение|в целях|с целью|для |в "
                                   "рамках|приказываю|\\d+\\.\\s)");
    return body.match(text).hasMatch();
}

void readHead(const Lines &lines, std::vector<domain::Order> &orders)
{
    const auto word = std::find_if(lines.begin(), lines.end(), [](const Line &line) { return line.isOrderWord; });
    domain::Order order;
    order.place = QStringLiteral("order");
    int left = headLinesAtMost;
    for (auto line = word; line != lines.end() && left > 0; ++line) {
        if (line->isBlank)
            continue;
        if (line->isStamp || opensBody(line->text))
            break;
        takeLine(line->text, order);
        --left;
    }
    keep(orders, order);
}

void readStamps(const Lines &lines, std::vector<domain::Order> &orders)
{
    domain::Order order;
    order.place = QStringLiteral("stamp");
    const domain::Order none = order;
    for (const Line &line : lines) {
        if (line.isBlank)
            continue;
        if (!line.isStamp || (opensStamp(line.text) && (order.number || order.date))) {
            keep(orders, order);
            order = none;
        }
        if (line.isStamp)
            takeLine(line.text, order);
    }
    keep(orders, order);
}

QString described(const domain::Order &order)
{
    const QString date = order.date ? order.date->toString(QStringLiteral("dd.MM.yyyy")) : QStringLiteral("...");
    return QStringLiteral("№ ") + order.number.value_or(QStringLiteral("...")) + QStringLiteral(" от ") + date;
}

bool contradicts(const domain::Order &one, const domain::Order &other)
{
    return (one.number && other.number && *one.number != *other.number)
        || (one.date && other.date && *one.date != *other.date);
}

void doubtOrders(const Lines &lines, domain::Roadmap &roadmap)
{
    for (std::size_t i = 1; i < roadmap.orders.size(); ++i) {
        if (!contradicts(roadmap.orders.front(), roadmap.orders[i]))
            continue;
        const auto stamp = std::find_if(lines.begin(), lines.end(), [](const Line &line) { return line.isStamp; });
        domain::Doubt doubt;
        doubt.code = domain::Doubt::Code::orderContradiction;
        doubt.line = stamp == lines.end() ? 1 : stamp->number;
        doubt.original = described(roadmap.orders.front()) + QStringLiteral("; ") + described(roadmap.orders[i]);
        roadmap.doubts.push_back(doubt);
    }
}

QString lastMatch(const QRegularExpression &pattern, const QString &text)
{
    auto matches = pattern.globalMatch(text);
    QString last;
    while (matches.hasNext())
        last = matches.next().captured(0);
    return last;
}

/// «И.О. Фамилия», else «Фамилия И.О.»: in «министра Кузбасса О.Б. Лысых» the first form is meant.
QString personIn(const QString &text)
{
    static const QRegularExpression initialsFirst(
        QStringLiteral("[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.\\s?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"));
    static const QRegularExpression nameFirst(
        QStringLiteral("[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\\s+[А-ЯЁ]\\.\\s?[А-ЯЁ]\\."));
    const QString person = lastMatch(initialsFirst, text);
    return person.isEmpty() ? lastMatch(nameFirst, text) : person;
}

/// The name beside or soon below an office; the last such before the stamp.
QString signerIn(const Lines &lines)
{
    static const auto office = words("^(?:и\\.?\\s?о\\.?\\s|врио\\s|исполняющ\\S+ обязанности|первый "
                                     "|заместител|министр|глава|руководител|начальник|директор|заведующ|председател)");
    QString signer;
    int left = 0;
    for (const Line &line : lines) {
        if (line.isBlank)
            continue;
        if (line.isStamp && !signer.isEmpty())
            break;
        if (office.match(line.text).hasMatch() && line.text.size() <= 160)
            left = 5;
        const QString person = left-- > 0 ? personIn(line.text) : QString();
        if (person.isEmpty())
            continue;
        signer = person;
        left = 0;
    }
    return signer;
}

} // namespace

bool endsStamp(const QString &text)
{
    static const auto title =
        words("^(?:план\\b|[«\"(]?дорожн\\w*\\s+карт|комплекс|график|план-график|программа|порядок|№ п/п)");
    return title.match(text).hasMatch();
}

Lines linesOf(const Blocks &blocks)
{
    Lines lines;
    for (const Block &block : blocks) {
        const QString text = block.kind == Block::Kind::row ? block.cells.join(QLatin1Char('\n')) : block.text;
        for (const QString &part : text.split(QLatin1Char('\n'))) {
            Line line;
            line.text = folded(part);
            line.number = block.line;
            line.isBlank = line.text.isEmpty();
            lines.push_back(std::move(line));
        }
    }
    markStamps(lines);
    for (Line &line : lines)
        line.isOrderWord = !line.isStamp && isOrderWord(line.text);
    return lines;
}

bool endsTitle(const QString &text)
{
    static const auto end = words("^(?:приложени|таблица|цель|цели|задачи|срок реализации)\\b");
    const LeadingNumber number = leadingNumber(text);
    const bool isSection = number.isNamed || (number.depth() > 0 && !number.number.isEmpty());
    return isSection || end.match(text).hasMatch();
}

bool isTitleLineAbove(const Line &line)
{
    static const auto part = words("^(?:план|муниципальн\\w+|региональн\\w+|школьн\\w+|комплексн\\w+)\\b.{0,60}$");
    return !line.isBlank && !line.isStamp && part.match(line.text).hasMatch();
}

void readOrders(const Lines &before, const Lines &after, domain::Roadmap &roadmap)
{
    readHead(before, roadmap.orders);
    readStamps(before, roadmap.orders);
    readStamps(after, roadmap.orders);
    doubtOrders(before, roadmap);
}

void readPeople(const Lines &lines, domain::Roadmap &roadmap)
{
    roadmap.signedBy = signerIn(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        static const auto control = words("контроль\\s+(?:за\\s+)?(?:исполнени|выполнени)");
        if (!control.match(lines[i].text).hasMatch())
            continue;
        QString text = lines[i].text;
        for (std::size_t next = i + 1; next < lines.size() && !lines[next].isBlank && next < i + 4; ++next)
            text += QLatin1Char(' ') + lines[next].text;
        static const auto own = words("оставляю\\s+за\\s+собой");
        roadmap.controlledBy = own.match(text).hasMatch() ? roadmap.signedBy : personIn(text);
        return;
    }
}

} // namespace document
