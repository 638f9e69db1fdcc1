// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/change_codec.h"
#include "client/codec/columns.h"
#include "client/codec/numbers.h"
#include "client/codec/packing.h"
#include "client/codec/paths.h"
#include "client/codec/values.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace client::codec {

namespace {

using record::ChangeSet;
using record::Write;
using wire::Reader;

constexpr std::size_t topItems = 17;
constexpr std::size_t devicesLimit = 65'536;

class Devices
{
public:
    Devices(Reader &from, const base::Tag &author)
        : m_tags{author}
    {
        const base::View bytes = from.bytes(devicesLimit * sizeof(base::Tag));
        if (bytes.size() % sizeof(base::Tag) != 0)
            from.refuse("a table of devices is malformed");
        for (std::size_t at = 0; at + sizeof(base::Tag) <= bytes.size(); at += sizeof(base::Tag))
            m_tags.push_back(*base::tagOf(bytes.subspan(at, sizeof(base::Tag))));
    }

    base::Tag at(Reader &from, std::int64_t number) const
    {
        if (number >= 0 && number < static_cast<std::int64_t>(m_tags.size()))
            return m_tags[static_cast<std::size_t>(number)];
        from.refuse("a device is in no table");
        return {};
    }

private:
    std::vector<base::Tag> m_tags;
};

std::optional<record::Frontier> readFrontier(Reader &from, const Devices &devices)
{
    if (from.next() == Reader::Type::null) {
        from.null();
        return std::nullopt;
    }
    from.record(3);
    const std::size_t count = from.number(devicesLimit);
    const Numbers members = readNumbers(from, count);
    const Numbers highest = readNumbers(from, count);
    record::Frontier frontier;
    for (std::size_t i = 0; i < count && from.ok(); ++i)
        frontier[devices.at(from, members[i])] = static_cast<std::uint64_t>(highest[i]);
    return frontier;
}

/// Sums what must stay within a limit. 0 when it does not.
std::size_t sumOf(Reader &from, const Numbers &counts, std::size_t limit)
{
    std::size_t total = 0;
    for (const std::int64_t count : counts) {
        if (count < 0 || static_cast<std::uint64_t>(count) > limit - total) {
            from.refuse("a change set is over a limit", base::Error::Code::tooLarge);
            return 0;
        }
        total += static_cast<std::size_t>(count);
    }
    return total;
}

using Shape = std::vector<std::size_t>; ///< places of paths, rising

std::vector<Shape> readShapes(Reader &from, std::size_t pathCount)
{
    const Numbers sizes = readNumbers(from, from.number(writesLimit));
    const Numbers steps = readNumbers(from, sumOf(from, sizes, writesLimit));
    std::vector<Shape> shapes;
    auto step = steps.begin();
    for (const std::int64_t size : sizes) {
        if (!from.ok())
            break;
        Shape &shape = shapes.emplace_back();
        std::int64_t next = 0;
        for (std::int64_t i = 0; i < size && from.ok(); ++i, ++step) {
            if (*step < 0 || *step >= static_cast<std::int64_t>(pathCount) - next)
                from.refuse("a record has a path that is in no table");
            next += from.ok() ? *step : 0;
            shape.push_back(static_cast<std::size_t>(next++));
        }
    }
    return shapes;
}

struct Row
{
    base::RecordId record;
    const Shape *shape = nullptr;
};

std::vector<Row> readRows(Reader &from, const Devices &devices, const std::vector<Shape> &shapes)
{
    const std::size_t count = from.number(writesLimit);
    const Numbers births = readNumbers(from, count);
    const Numbers counters = readNumbers(from, count);
    const Numbers forms = readNumbers(from, count);
    std::vector<Row> rows;
    std::size_t writes = 0;
    for (std::size_t i = 0; i < count && from.ok(); ++i) {
        if (forms[i] < 0 || forms[i] >= static_cast<std::int64_t>(shapes.size())) {
            from.refuse("a record has a shape that is in no table");
            break;
        }
        const Shape &shape = shapes[static_cast<std::size_t>(forms[i])];
        rows.push_back({{devices.at(from, births[i]), static_cast<std::uint64_t>(counters[i])}, &shape});
        writes += shape.size();
        if (writes > writesLimit)
            from.refuse("a change set has too many writes", base::Error::Code::tooLarge);
    }
    return rows;
}

/// The writes by path, of one path by record, still without values.
std::vector<Write> writesOf(Reader &from, const std::vector<Row> &rows, const std::vector<ShapedPath> &paths,
                            std::vector<std::size_t> &counts)
{
    std::vector<std::vector<base::RecordId>> columns(paths.size());
    for (const Row &row : rows)
        for (const std::size_t place : *row.shape)
            columns[place].push_back(row.record);
    std::vector<Write> writes;
    for (std::size_t i = 0; i < paths.size() && from.ok(); ++i) {
        const auto path = pathOf(paths[i]);
        if (!path) {
            from.refuse(path.error().detail);
            break;
        }
        for (const base::RecordId &record : columns[i])
            writes.push_back({record, *path, {}, {}});
        if (i == 0 || paths[i].shape != paths[i - 1].shape)
            counts.push_back(0);
        counts.back() += columns[i].size();
    }
    return writes;
}

void readValueColumns(Reader &from, std::vector<Write> &writes, const std::vector<std::size_t> &counts,
                      std::int64_t label)
{
    from.record(counts.size());
    Budget budget{valuesLimitBytes, writesLimit};
    auto write = writes.begin();
    for (const std::size_t count : counts) {
        if (!from.ok())
            return;
        for (record::Value &value : readValues(from, count, label, budget))
            (write++)->value = std::move(value);
    }
}

void readReplaces(Reader &from, std::vector<Write> &writes, const Devices &devices)
{
    const Numbers counts = readNumbers(from, writes.size());
    const std::size_t total = sumOf(from, counts, replacesLimit);
    const Numbers members = readNumbers(from, total);
    const Numbers numbers = readNumbers(from, total);
    std::size_t next = 0;
    for (std::size_t i = 0; i < writes.size() && from.ok(); ++i)
        for (std::int64_t left = counts[i]; left > 0; --left, ++next)
            writes[i].replaces.push_back({devices.at(from, members[next]), static_cast<std::uint64_t>(numbers[next])});
}

/// Of each row and each path of its shape, where the write lies among the columns; row after row.
std::vector<std::size_t> layOut(const std::vector<Row> &rows, std::size_t pathCount)
{
    std::vector<std::size_t> next(pathCount + 1);
    for (const Row &row : rows)
        for (const std::size_t place : *row.shape)
            ++next[place + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::size_t> lies;
    for (const Row &row : rows)
        for (const std::size_t place : *row.shape)
            lies.push_back(next[place]++);
    return lies;
}

/// From the order of the columns into that of a change set: by record, of one record by path. Rows and shapes are few:
/// only they are sorted, not the writes.
std::vector<Write> inOrder(std::vector<Write> writes, const std::vector<Row> &rows, std::size_t pathCount)
{
    const std::vector<std::size_t> lies = layOut(rows, pathCount);
    std::vector<std::pair<const Row *, std::size_t>> order; // and where the row begins in `lies`
    std::map<const Shape *, std::vector<std::size_t>> byPath; // steps within the row
    std::size_t begin = 0;
    for (const Row &row : rows) {
        const auto pathAt = [&](std::size_t step) { return std::string_view(writes[lies[begin + step]].path); };
        const auto [steps, isNew] = byPath.try_emplace(row.shape, row.shape->size());
        if (isNew) {
            std::iota(steps->second.begin(), steps->second.end(), std::size_t{0});
            std::ranges::sort(steps->second, {}, pathAt);
        }
        order.emplace_back(&row, begin);
        begin += row.shape->size();
    }
    std::ranges::sort(order, {}, [](const auto &place) { return place.first->record; });
    std::vector<Write> sorted;
    sorted.reserve(writes.size());
    for (const auto &[row, first] : order)
        for (const std::size_t step : byPath[row->shape])
            sorted.push_back(std::move(writes[lies[first + step]]));
    return sorted;
}

} // namespace

base::Result<ChangeSet> changeSetOf(base::View columns, const base::Dot &dot)
{
    Reader from(columns);
    from.record(topItems);
    ChangeSet set;
    set.dot = dot;
    set.labelMs = from.integer();
    const Devices devices(from, dot.author);
    set.frontier = readFrontier(from, devices);
    const std::vector<ShapedPath> paths = readPaths(from, writesLimit);
    const std::vector<Shape> shapes = readShapes(from, paths.size());
    const std::vector<Row> rows = readRows(from, devices, shapes);
    std::vector<std::size_t> counts;
    if (from.ok())
        set.writes = writesOf(from, rows, paths, counts);
    readValueColumns(from, set.writes, counts, set.labelMs);
    readReplaces(from, set.writes, devices);
    if (auto done = from.finish(); !done)
        return done.error();
    set.writes = inOrder(std::move(set.writes), rows, paths.size());
    return set;
}

} // namespace client::codec
