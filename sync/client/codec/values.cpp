// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/values.h"

#include "client/codec/numbers.h"
#include "client/codec/texts.h"

#include <algorithm>
#include <functional>

namespace client::codec {

namespace {

using record::Item;
using record::Value;

enum Type : std::uint8_t { null, boolean, whole, decimal, text, blob, date, time, list, nearby, typeCount };

constexpr std::int64_t nearLimit = std::int64_t{1} << 36;
constexpr std::int64_t dayLimit = 11'000'000; // about 30,000 years: what a calendar day can hold

std::int64_t difference(std::int64_t from, std::int64_t to)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from));
}

std::int64_t sum(std::int64_t left, std::int64_t right)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(left) + static_cast<std::uint64_t>(right));
}

bool isNear(std::int64_t number, std::int64_t near)
{
    const std::int64_t away = difference(near, number);
    return number > nearLimit && away < nearLimit && away > -nearLimit;
}

std::int64_t daysOf(const record::Date &day)
{
    return std::chrono::sys_days(day).time_since_epoch().count();
}

/// Values sorted into a column for each type.
struct Columns
{
    base::Bytes types;
    std::array<bool, typeCount> occurs{};
    std::array<Numbers, typeCount> numbers; ///< of decimals the digits, of blobs and lists the lengths
    Numbers scales;
    std::vector<std::string_view> texts;
    base::Bytes blobs;
    std::vector<Value> items;

    void add(const Value &value, std::int64_t near);
    void addPlain(const Value &value, std::uint8_t type, std::int64_t near);
};

Value valueOf(const Item &item)
{
    return std::visit([](const auto &plain) { return Value(plain); }, item);
}

std::uint8_t typeOf(const Value &value, std::int64_t near)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number && isNear(*number, near) ? std::uint8_t{nearby} : static_cast<std::uint8_t>(value.index());
}

void Columns::add(const Value &value, std::int64_t near)
{
    const std::uint8_t type = typeOf(value, near);
    types.push_back(std::byte{type});
    occurs[type] = true;
    if (type != list)
        return addPlain(value, type, near);
    const auto &members = std::get<record::List>(value);
    numbers[list].push_back(static_cast<std::int64_t>(members.size()));
    std::ranges::transform(members, std::back_inserter(items), valueOf);
}

void Columns::addPlain(const Value &value, std::uint8_t type, std::int64_t near)
{
    Numbers &column = numbers[type];
    switch (type) {
    case boolean: return column.push_back(std::get<bool>(value) ? 1 : 0);
    case whole: return column.push_back(std::get<std::int64_t>(value));
    case nearby: return column.push_back(difference(near, std::get<std::int64_t>(value)));
    case decimal:
        scales.push_back(std::get<record::Decimal>(value).scale);
        return column.push_back(std::get<record::Decimal>(value).digits);
    case text: return texts.push_back(std::get<record::Text>(value));
    case blob:
        base::append(blobs, std::get<base::Bytes>(value));
        return column.push_back(static_cast<std::int64_t>(std::get<base::Bytes>(value).size()));
    case date: return column.push_back(daysOf(std::get<record::Date>(value)));
    case time: return column.push_back(std::get<record::Time>(value).minutes);
    default: return; // null has no stream
    }
}

std::uint64_t streamsOf(const Columns &columns)
{
    constexpr std::array<std::uint64_t, typeCount> streams{0, 1, 1, 2, 1, 2, 1, 1, 2, 1};
    std::uint64_t sum = 0;
    for (std::size_t type = 0; type < typeCount; ++type)
        sum += columns.occurs[type] ? streams[type] : 0;
    return sum;
}

void writeTypes(wire::Writer &to, const base::Bytes &types)
{
    if (types.empty())
        return void(to.integer(null));
    if (std::ranges::all_of(types, [&](std::byte type) { return type == types.front(); }))
        return void(to.integer(std::to_integer<std::int64_t>(types.front())));
    to.bytes(types);
}

base::Bytes readTypes(wire::Reader &from, std::size_t count)
{
    if (from.next() == wire::Reader::Type::number)
        return base::Bytes(count, static_cast<std::byte>(from.number(typeCount - 1)));
    base::Bytes types = base::copyOf(from.bytes(count));
    const bool isKnown = std::ranges::all_of(types, [](std::byte type) { return type < std::byte{typeCount}; });
    if (types.size() != count || !isKnown)
        from.refuse("a column of types is malformed");
    if (!from.ok())
        types.assign(count, std::byte{null});
    return types;
}

/// The sum of lengths, 0 if it is over the limit or one is below 0.
std::size_t sumOf(wire::Reader &from, const Numbers &lengths, std::size_t limit)
{
    std::size_t total = 0;
    for (const std::int64_t length : lengths) {
        if (length < 0 || static_cast<std::uint64_t>(length) > limit - total) {
            from.refuse("the values of a change set are over their limit", base::Error::Code::tooLarge);
            return 0;
        }
        total += static_cast<std::size_t>(length);
    }
    return total;
}

/// What a reader has of each type, and how far it has given it out.
class Streams
{
public:
    Streams(wire::Reader &from, std::int64_t near)
        : m_from(from)
        , m_near(near)
    {
    }

    void read(std::uint8_t type, std::size_t count, Budget &budget);
    Value give(std::uint8_t type);

private:
    void readBlobs(Budget &budget);
    void readItems(Budget &budget);
    std::int64_t within(std::int64_t number, std::int64_t least, std::int64_t most);
    Value giveBlob(std::int64_t size);
    Value giveList(std::int64_t size);

    wire::Reader &m_from;
    std::int64_t m_near;
    std::array<Numbers, typeCount> m_numbers;
    Numbers m_scales;
    std::vector<std::string> m_texts;
    base::View m_blobs;
    std::vector<Value> m_items;
    std::array<std::size_t, typeCount> m_next{};
    std::size_t m_nextByte = 0;
    std::size_t m_nextItem = 0;
};

void Streams::read(std::uint8_t type, std::size_t count, Budget &budget)
{
    if (count == 0)
        return;
    if (type == text) {
        m_texts = readTexts(m_from, count, budget.bytes);
        return;
    }
    m_numbers[type] = readNumbers(m_from, count);
    if (type == decimal)
        m_scales = readNumbers(m_from, count);
    if (type == blob)
        readBlobs(budget);
    if (type == list)
        readItems(budget);
}

void Streams::readBlobs(Budget &budget)
{
    const std::size_t sizeBytes = sumOf(m_from, m_numbers[blob], budget.bytes);
    m_blobs = m_from.bytes(sizeBytes);
    if (m_blobs.size() != sizeBytes)
        m_from.refuse("a column of blobs has another length");
    budget.bytes -= sizeBytes;
}

void Streams::readItems(Budget &budget)
{
    const std::size_t count = sumOf(m_from, m_numbers[list], budget.items);
    Budget plain{budget.bytes, 0}; // no list in a list
    m_items = readValues(m_from, count, m_near, plain);
    budget.bytes = plain.bytes;
    budget.items -= count;
}

std::int64_t Streams::within(std::int64_t number, std::int64_t least, std::int64_t most)
{
    if (number >= least && number <= most)
        return number;
    m_from.refuse("a value is outside of its type");
    return least;
}

Value Streams::giveBlob(std::int64_t size)
{
    const base::View bytes = m_blobs.subspan(m_nextByte, static_cast<std::size_t>(size));
    m_nextByte += bytes.size();
    return base::copyOf(bytes);
}

Value Streams::giveList(std::int64_t size)
{
    record::List members;
    for (; size > 0; --size)
        std::visit(
            [&](const auto &plain) {
                if constexpr (std::is_same_v<std::decay_t<decltype(plain)>, record::List>)
                    m_from.refuse("a list in a list");
                else
                    members.emplace_back(plain);
            },
            m_items[m_nextItem++]);
    return members;
}

/// Only while the reader has not failed: then all columns have their length.
Value Streams::give(std::uint8_t type)
{
    if (type == null)
        return record::Null();
    const std::size_t at = m_next[type]++;
    if (type == text)
        return std::move(m_texts[at]);
    const std::int64_t number = m_numbers[type][at];
    switch (type) {
    case boolean: return within(number, 0, 1) == 1;
    case nearby: return sum(m_near, within(number, -nearLimit, nearLimit));
    case decimal: return record::Decimal{number, static_cast<std::uint8_t>(within(m_scales[at], 0, 18))};
    case blob: return giveBlob(number);
    case date: return record::Date(std::chrono::sys_days(std::chrono::days(within(number, -dayLimit, dayLimit))));
    case time: return record::Time{static_cast<std::uint16_t>(within(number, 0, 1439))};
    case list: return giveList(number);
    default: return number;
    }
}

} // namespace

void writeValues(wire::Writer &to, const std::vector<const Value *> &values, std::int64_t near)
{
    Columns columns;
    for (const Value *value : values)
        columns.add(*value, near);
    to.array(1 + streamsOf(columns));
    writeTypes(to, columns.types);
    for (std::size_t type = boolean; type < typeCount; ++type) {
        if (!columns.occurs[type])
            continue;
        if (type == text)
            writeTexts(to, columns.texts);
        else
            writeNumbers(to, columns.numbers[type]);
        if (type == decimal)
            writeNumbers(to, columns.scales);
        if (type == blob)
            to.bytes(columns.blobs);
        if (type == list) {
            std::vector<const Value *> items;
            std::ranges::transform(columns.items, std::back_inserter(items), [](const Value &item) { return &item; });
            writeValues(to, items, near);
        }
    }
}

std::vector<Value> readValues(wire::Reader &from, std::size_t count, std::int64_t near, Budget &budget)
{
    constexpr std::size_t mostStreams = 14;
    from.array(mostStreams); // that they are as many as the types need shows when the whole is written again
    const base::Bytes types = readTypes(from, count);
    Streams streams(from, near);
    for (std::uint8_t type = boolean; type < typeCount; ++type)
        streams.read(type, static_cast<std::size_t>(std::ranges::count(types, std::byte{type})), budget);
    std::vector<Value> values(count);
    for (std::size_t i = 0; i < count && from.ok(); ++i)
        values[i] = streams.give(std::to_integer<std::uint8_t>(types[i]));
    return values;
}

} // namespace client::codec
