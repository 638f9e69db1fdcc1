// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roadmap_record.h"

#include "domain/edition.h"

#include <algorithm>
#include <array>
#include <set>

namespace domain {

namespace {

using record::Path;
using record::Value;

// --- values ----------------------------------------------------------------------------------------------------

/// Cut at a whole letter where it is too long; a value that is still refused is left out by the caller.
std::string shortened(const QString &text)
{
    QByteArray bytes = QString(text).remove(QChar(u'\0')).normalized(QString::NormalizationForm_C).toUtf8();
    if (std::size_t(bytes.size()) > record::valueLimitBytes) {
        qsizetype end = qsizetype(record::valueLimitBytes);
        while (end > 0 && (static_cast<unsigned char>(bytes.at(end)) & 0xC0U) == 0x80U)
            --end;
        bytes.truncate(end);
    }
    return bytes.toStdString();
}

std::optional<Value> textOf(const QString &text)
{
    auto value = record::textValue(shortened(text));
    return value ? std::optional<Value>(*value) : std::nullopt;
}

record::Date dateOf(const QDate &date)
{
    return std::chrono::year(date.year()) / std::chrono::month(unsigned(date.month()))
        / std::chrono::day(unsigned(date.day()));
}

class Writer
{
public:
    void text(const Path &path, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (auto value = textOf(text))
            m_fields.emplace_back(path, std::move(*value));
    }
    void number(const Path &path, std::int64_t number) { m_fields.emplace_back(path, Value(number)); }
    void date(const Path &path, const std::optional<QDate> &date)
    {
        if (date && date->isValid())
            m_fields.emplace_back(path, Value(dateOf(*date)));
    }
    void time(const Path &path, const std::optional<QTime> &time)
    {
        if (time && time->isValid())
            m_fields.emplace_back(path, Value(record::Time{std::uint16_t(60 * time->hour() + time->minute())}));
    }
    void flag(const Path &path, bool flag)
    {
        if (flag)
            m_fields.emplace_back(path, Value(true));
    }
    void list(const Path &path, const QStringList &texts)
    {
        record::List list;
        std::size_t size = 0;
        for (const QString &text : texts) {
            const std::string item = shortened(text);
            size += item.size() + 8;
            if (size <= record::valueLimitBytes)
                list.emplace_back(record::Text(item));
        }
        if (!list.empty())
            m_fields.emplace_back(path, Value(std::move(list)));
    }

    std::vector<Field> take() { return std::move(m_fields); }

private:
    std::vector<Field> m_fields;
};

class Reader
{
public:
    explicit Reader(const Fields &fields)
        : m_fields(fields)
    {
    }

    QString text(const Path &path) const
    {
        const auto *text = value<record::Text>(path);
        return text ? QString::fromStdString(*text) : QString();
    }
    std::optional<QString> optionalText(const Path &path) const
    {
        const QString found = text(path);
        return found.isEmpty() ? std::nullopt : std::optional(found);
    }
    std::optional<int> number(const Path &path) const
    {
        const auto *number = value<std::int64_t>(path);
        const bool isSmall = number && *number >= 0 && *number <= 1'000'000'000;
        return isSmall ? std::optional(int(*number)) : std::nullopt;
    }
    std::optional<QDate> date(const Path &path) const
    {
        const auto *date = value<record::Date>(path);
        if (!date)
            return std::nullopt;
        const QDate day(int(date->year()), int(unsigned(date->month())), int(unsigned(date->day())));
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    std::optional<QTime> time(const Path &path) const
    {
        const auto *time = value<record::Time>(path);
        const bool isTime = time && time->minutes < 24 * 60;
        return isTime ? std::optional(QTime(time->minutes / 60, time->minutes % 60)) : std::nullopt;
    }
    bool flag(const Path &path) const
    {
        const auto *flag = value<bool>(path);
        return flag && *flag;
    }
    QStringList list(const Path &path) const
    {
        QStringList texts;
        if (const auto *list = value<record::List>(path))
            for (const record::Item &item : *list)
                if (const auto *text = std::get_if<record::Text>(&item))
                    texts.append(QString::fromStdString(*text));
        return texts;
    }

    /// The indices that stand behind a prefix («order/»), in their order; words that are no number are passed over.
    std::vector<int> indices(const Path &prefix) const
    {
        std::set<int> found;
        for (auto field = m_fields.lower_bound(prefix); field != m_fields.end() && field->first.starts_with(prefix);
             ++field) {
            const std::string word =
                field->first.substr(prefix.size(), field->first.find('/', prefix.size()) - prefix.size());
            const bool isNumber = !word.empty() && word.size() <= 6
                && std::all_of(word.begin(), word.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
            if (isNumber)
                found.insert(std::stoi(word));
        }
        return {found.begin(), found.end()};
    }

private:
    template <typename T>
    const T *value(const Path &path) const
    {
        const auto field = m_fields.find(path);
        return field == m_fields.end() ? nullptr : std::get_if<T>(&field->second);
    }

    const Fields &m_fields;
};

Path at(const char *list, int index)
{
    return std::string(list) + '/' + std::to_string(index) + '/';
}

/// The enumerator whose name it is; the enumerations count from 0 without a gap.
template <typename T>
std::optional<T> named(const QString &name, int count)
{
    for (int value = 0; value < count; ++value)
        if (nameOf(static_cast<T>(value)) == name)
            return static_cast<T>(value);
    return std::nullopt;
}

constexpr int levelCount = 4;
constexpr int kindCount = 9;
constexpr int codeCount = 15;
constexpr int stateCount = 3;

// --- parts -----------------------------------------------------------------------------------------------------

void writeOrders(Writer &writer, const std::vector<Order> &orders)
{
    for (std::size_t index = 0; index < orders.size(); ++index) {
        const Path path = at("order", int(index));
        writer.text(path + "number", orders[index].number.value_or(QString()));
        writer.date(path + "date", orders[index].date);
        writer.text(path + "place", orders[index].place);
    }
}

void writeSections(Writer &writer, const std::vector<Section> &sections)
{
    for (std::size_t index = 0; index < sections.size(); ++index) {
        const Path path = at("section", int(index));
        writer.text(path + "number", sections[index].number);
        writer.text(path + "title", sections[index].title);
        writer.number(path + "line", sections[index].line);
    }
}

void writeDoubts(Writer &writer, const std::vector<Doubt> &doubts)
{
    for (std::size_t index = 0; index < doubts.size(); ++index) {
        const Path path = at("doubt", int(index));
        const Doubt &doubt = doubts[index];
        writer.text(path + "code", nameOf(doubt.code));
        writer.number(path + "line", doubt.line);
        writer.text(path + "original", doubt.original);
        if (doubt.proposal && doubt.proposal->isEmpty())
            writer.flag(path + "proposes-nothing", true);
        writer.text(path + "proposal", doubt.proposal.value_or(QString()));
        writer.text(path + "measure", doubt.measure);
    }
}

void writeDeadline(Writer &writer, const Deadline &deadline)
{
    writer.text("deadline/text", deadline.text);
    writer.text("deadline/kind", nameOf(deadline.kind));
    writer.text("deadline/confidence",
                deadline.confidence == Deadline::Confidence::low ? QStringLiteral("low") : QStringLiteral("high"));
    writer.text("deadline/campaign", deadline.campaign);
    for (std::size_t index = 0; index < deadline.windows.size(); ++index) {
        const Window &window = deadline.windows[index];
        const Path path = at("deadline/window", int(index));
        writer.date(path + "from", window.from);
        writer.date(path + "to", window.to);
        writer.time(path + "time", window.time);
        writer.text(path + "label", window.label);
    }
}

Deadline readDeadlineFields(const Reader &reader)
{
    Deadline deadline;
    deadline.text = reader.text("deadline/text");
    deadline.kind = named<Deadline::Kind>(reader.text("deadline/kind"), kindCount).value_or(Deadline::Kind::none);
    const bool isLow = reader.text("deadline/confidence") == u"low";
    deadline.confidence = isLow ? Deadline::Confidence::low : Deadline::Confidence::high;
    deadline.campaign = reader.text("deadline/campaign");
    for (const int index : reader.indices("deadline/window/")) {
        const Path path = at("deadline/window", index);
        deadline.windows.push_back({reader.date(path + "from"), reader.date(path + "to"), reader.time(path + "time"),
                                    reader.text(path + "label")});
    }
    return deadline;
}

std::optional<Period> readPeriod(const Reader &reader)
{
    const auto from = reader.date("period/from");
    const auto to = reader.date("period/to");
    if (!from || !to)
        return std::nullopt;
    return Period{*from, *to, reader.flag("period/school-year")};
}

std::optional<Doubt> readDoubt(const Reader &reader, int index)
{
    const Path path = at("doubt", index);
    const auto code = named<Doubt::Code>(reader.text(path + "code"), codeCount);
    if (!code)
        return std::nullopt;
    Doubt doubt;
    doubt.code = *code;
    doubt.line = reader.number(path + "line").value_or(0);
    doubt.original = reader.text(path + "original");
    doubt.proposal = reader.optionalText(path + "proposal");
    if (!doubt.proposal && reader.flag(path + "proposes-nothing"))
        doubt.proposal = QString(QStringLiteral(""));
    doubt.measure = reader.text(path + "measure");
    return doubt;
}

} // namespace

QString nameOf(DoubtState state)
{
    static constexpr std::array names{"open", "accepted", "skipped"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(state)));
}

std::vector<Field> fieldsOf(const Roadmap &roadmap)
{
    Writer writer;
    writer.text("title", roadmap.title);
    writer.text("level", nameOf(roadmap.level));
    writer.text("organisation", roadmap.organisation);
    writer.text("signed-by", roadmap.signedBy);
    writer.text("controlled-by", roadmap.controlledBy);
    writer.text("fingerprint", fingerprintOf(roadmap));
    if (roadmap.period) {
        writer.date("period/from", roadmap.period->from);
        writer.date("period/to", roadmap.period->to);
        writer.flag("period/school-year", roadmap.period->isSchoolYear);
    }
    writeOrders(writer, roadmap.orders);
    writeSections(writer, roadmap.sections);
    writeDoubts(writer, roadmap.doubts);
    return writer.take();
}

std::vector<Field> fieldsOf(const Measure &measure)
{
    Writer writer;
    if (measure.section)
        writer.number("section", *measure.section);
    writer.text("number", measure.number);
    writer.text("text", measure.text);
    writer.text("expected", measure.expected.value_or(QString()));
    writer.text("notes", measure.notes);
    writeDeadline(writer, measure.deadline);
    writer.text("responsible-text", measure.responsibleText);
    writer.list("responsible", measure.responsible);
    writer.number("line", measure.line);
    return writer.take();
}

Roadmap roadmapOf(const Fields &fields)
{
    const Reader reader(fields);
    Roadmap roadmap;
    roadmap.title = reader.text("title");
    roadmap.level = named<Level>(reader.text("level"), levelCount).value_or(Level::unknown);
    roadmap.organisation = reader.text("organisation");
    roadmap.signedBy = reader.text("signed-by");
    roadmap.controlledBy = reader.text("controlled-by");
    roadmap.period = readPeriod(reader);
    for (const int index : reader.indices("order/")) {
        const Path path = at("order", index);
        roadmap.orders.push_back(
            {reader.optionalText(path + "number"), reader.date(path + "date"), reader.text(path + "place")});
    }
    for (const int index : reader.indices("section/")) {
        const Path path = at("section", index);
        roadmap.sections.push_back(
            {reader.text(path + "number"), reader.text(path + "title"), reader.number(path + "line").value_or(0)});
    }
    for (const int index : reader.indices("doubt/"))
        if (auto doubt = readDoubt(reader, index))
            roadmap.doubts.push_back(std::move(*doubt));
    return roadmap;
}

Measure measureOf(const Fields &fields)
{
    const Reader reader(fields);
    Measure measure;
    measure.section = reader.number("section");
    measure.number = reader.text("number");
    measure.text = reader.text("text");
    measure.expected = reader.optionalText("expected");
    measure.notes = reader.text("notes");
    measure.deadline = readDeadlineFields(reader);
    measure.responsibleText = reader.text("responsible-text");
    measure.responsible = reader.list("responsible");
    measure.line = reader.number("line").value_or(0);
    return measure;
}

Statuses statusesOf(const Fields &fields)
{
    const Reader reader(fields);
    Statuses statuses;
    const int count = occasionsOf(readDeadlineFields(reader));
    for (int occasion = 0; occasion < count; ++occasion)
        statuses.push_back(statusOf(reader.text(statusPath(occasion))).value_or(Status::planned));
    return statuses;
}

std::vector<DoubtState> doubtStatesOf(const Fields &fields)
{
    const Reader reader(fields);
    std::vector<DoubtState> states;
    for (const int index : reader.indices("doubt/"))
        if (readDoubt(reader, index))
            states.push_back(
                named<DoubtState>(reader.text(doubtStatePath(index)), stateCount).value_or(DoubtState::open));
    return states;
}

Path statusPath(int occasion)
{
    return "status/" + std::to_string(occasion);
}

Path doubtStatePath(int doubt)
{
    return at("doubt", doubt) + "state";
}

Value valueOf(Status status)
{
    return record::Text(nameOf(status).toStdString());
}

Value valueOf(DoubtState state)
{
    return record::Text(nameOf(state).toStdString());
}

} // namespace domain
