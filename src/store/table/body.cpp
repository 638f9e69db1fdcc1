// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/body.h"

#include "store/table/octets.h"
#include "store/table/packing.h"

#include <algorithm>
#include <numeric>

namespace store::table {

namespace {

using base::Error;
using base::fail;

// The order of record::Value's alternatives but for the two truths.
enum Type : std::uint64_t { null, no, yes, integer, decimal, text, bytes, date, time, list };

constexpr std::uint8_t form = 3;
constexpr std::size_t leastUsualBytes = 8; ///< of an entry

using Sets = std::vector<std::int64_t>;

struct Put
{
    Octets &out;

    void operator()(record::Null) const { out.number(null); }
    void operator()(bool value) const { out.number(value ? yes : no); }
    void operator()(std::int64_t value) const
    {
        out.number(integer);
        out.zigzag(value);
    }
    void operator()(const record::Decimal &value) const
    {
        out.number(decimal);
        out.zigzag(value.digits);
        out.number(value.scale);
    }
    void operator()(const record::Text &value) const
    {
        out.number(text);
        out.counted(base::bytesOf(value));
    }
    void operator()(const base::Bytes &value) const
    {
        out.number(bytes);
        out.counted(value);
    }
    void operator()(const record::Date &value) const
    {
        out.number(date);
        const auto year = static_cast<std::uint64_t>(static_cast<int>(value.year()));
        out.number((year * 16 + static_cast<unsigned>(value.month())) * 32 + static_cast<unsigned>(value.day()));
    }
    void operator()(const record::Time &value) const
    {
        out.number(time);
        out.number(value.minutes);
    }
    void operator()(const record::List &value) const
    {
        out.number(list);
        out.number(value.size());
        for (const record::Item &item : value)
            std::visit(*this, item);
    }
};

record::Date dateOf(std::uint64_t number)
{
    return std::chrono::year(static_cast<int>(number >> 9)) / std::chrono::month(number >> 5 & 15)
        / std::chrono::day(number & 31);
}

record::Item takeItem(OctetReader &in, std::uint64_t type)
{
    switch (type) {
    case null: return record::Null();
    case no: return false;
    case yes: return true;
    case integer: return in.zigzag();
    case decimal: {
        const std::int64_t digits = in.zigzag();
        return record::Decimal{digits, static_cast<std::uint8_t>(in.number())};
    }
    case text: return record::Text(base::textOf(in.counted()));
    case bytes: return base::copyOf(in.counted());
    case date: return dateOf(in.number());
    case time: return record::Time{static_cast<std::uint16_t>(in.number())};
    default: in.refuse(); return record::Null();
    }
}

record::Value takeValue(OctetReader &in)
{
    const std::uint64_t type = in.number();
    if (type != list)
        return std::visit([](auto item) { return record::Value(std::move(item)); }, takeItem(in, type));
    record::List items;
    for (std::size_t left = in.count(); left > 0 && in.isGood(); --left)
        items.push_back(takeItem(in, in.number()));
    return items;
}

Sets setsOf(std::span<const Slip> slips)
{
    Sets sets;
    for (const Slip &slip : slips)
        sets.push_back(slip.log);
    std::sort(sets.begin(), sets.end());
    sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
    return sets;
}

void putPath(Octets &out, std::string_view before, std::string_view path)
{
    const auto end = std::mismatch(before.begin(), before.end(), path.begin(), path.end()).second;
    const auto shared = static_cast<std::size_t>(end - path.begin());
    out.number(shared);
    out.counted(base::bytesOf(path.substr(shared)));
}

record::Path takePath(OctetReader &in, const record::Path &before)
{
    const std::uint64_t shared = in.number();
    if (shared > before.size())
        in.refuse();
    const auto rest = base::textOf(in.counted());
    record::Path path;
    if (!in.isGood())
        return path;
    path.reserve(shared + rest.size());
    return path.append(before, 0, shared).append(rest);
}

Slip takeSlip(OctetReader &in, const Sets &sets, const record::Path &before)
{
    Slip slip;
    const std::uint64_t place = in.number();
    if (place < sets.size())
        slip.log = sets[place];
    else
        in.refuse();
    slip.path = takePath(in, before);
    slip.value = takeValue(in);
    for (std::size_t left = in.count(); left > 0 && in.isGood(); --left) {
        const auto device = static_cast<std::int64_t>(in.number());
        slip.replaces.emplace_back(device, in.number());
    }
    return slip;
}

Sets takeSets(OctetReader &in)
{
    Sets sets(in.count());
    for (std::int64_t &set : sets)
        set = static_cast<std::int64_t>(in.number());
    return sets;
}

void putSets(Octets &out, const Sets &sets)
{
    out.number(sets.size());
    for (const std::int64_t set : sets)
        out.number(static_cast<std::uint64_t>(set));
}

/// Rows were steps when they lay inside.
Sets takeInnerSets(OctetReader &in)
{
    Sets sets = takeSets(in);
    std::partial_sum(sets.begin(), sets.end(), sets.begin(), [](std::int64_t sum, std::int64_t step) {
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(step));
    });
    return sets;
}

bool hasSetsOutside(base::View body)
{
    return !body.empty() && body[0] == std::byte{form};
}

std::vector<Slip> takeSlips(OctetReader &in, const Sets &sets)
{
    std::vector<Slip> slips;
    slips.reserve(std::min<std::size_t>(in.rest().size() / leastUsualBytes, 256)); // a long body tells nothing yet
    static const record::Path none;
    while (in.isGood() && !in.isAtEnd())
        slips.push_back(takeSlip(in, sets, slips.empty() ? none : slips.back().path));
    return slips;
}

base::Error unreadable()
{
    return fail(Error::Code::damaged, "a body that cannot be read");
}

base::Result<std::vector<Slip>> decodeInner(base::View body)
{
    const auto plain = unpack(body);
    if (!plain)
        return plain.error();
    OctetReader in(*plain);
    const Sets sets = takeInnerSets(in);
    auto slips = takeSlips(in, sets);
    return in.isGood() ? base::Result(std::move(slips)) : unreadable();
}

} // namespace

base::Bytes encode(std::span<const Slip> slips)
{
    const Sets sets = setsOf(slips);
    Octets out;
    std::string_view path;
    for (const Slip &slip : slips) {
        out.number(static_cast<std::uint64_t>(std::lower_bound(sets.begin(), sets.end(), slip.log) - sets.begin()));
        putPath(out, path, slip.path);
        path = slip.path;
        std::visit(Put{out}, slip.value);
        out.number(slip.replaces.size());
        for (const auto &[device, number] : slip.replaces) {
            out.number(static_cast<std::uint64_t>(device));
            out.number(number);
        }
    }
    Octets body;
    body.number(form);
    putSets(body, sets);
    base::append(body.bytes, pack(out.bytes));
    return std::move(body.bytes);
}

base::Result<std::vector<Slip>> decode(base::View body)
{
    if (!hasSetsOutside(body))
        return decodeInner(body);
    OctetReader head(body.subspan(1));
    const Sets sets = takeSets(head);
    const auto plain = unpack(head.rest());
    if (!plain)
        return plain.error();
    OctetReader in(*plain);
    auto slips = takeSlips(in, sets);
    return head.isGood() && in.isGood() ? base::Result(std::move(slips)) : unreadable();
}

base::Result<std::optional<base::Bytes>> renamed(base::View body, std::int64_t from, std::int64_t to)
{
    if (!hasSetsOutside(body)) {
        const auto slips = decodeInner(body);
        if (!slips)
            return slips.error();
        return renamed(encode(*slips), from, to);
    }
    OctetReader head(body.subspan(1));
    Sets sets = takeSets(head);
    if (!head.isGood())
        return unreadable();
    const auto place = std::find(sets.begin(), sets.end(), from);
    if (place == sets.end() || std::find(sets.begin(), sets.end(), to) != sets.end())
        return std::optional<base::Bytes>();
    *place = to;
    Octets out;
    out.number(form);
    putSets(out, sets);
    base::append(out.bytes, head.rest());
    return std::optional(std::move(out.bytes));
}

} // namespace store::table
