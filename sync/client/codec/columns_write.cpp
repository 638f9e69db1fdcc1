// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/columns.h"

#include "client/codec/numbers.h"
#include "client/codec/paths.h"
#include "client/codec/values.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace client::codec {

namespace {

using record::ChangeSet;
using record::Write;

constexpr std::size_t topItems = 17;

std::int64_t numberOf(std::uint64_t value)
{
    return static_cast<std::int64_t>(value);
}

/// Devices by number: the author is 0, the others are 1, 2, ... by tag.
class Devices
{
public:
    explicit Devices(const ChangeSet &set)
        : m_author(set.dot.author)
    {
        std::set<base::Tag> tags;
        for (const Write &write : set.writes) {
            tags.insert(write.record.birth);
            for (const base::Dot &dot : write.replaces)
                tags.insert(dot.author);
        }
        for (const auto &[tag, number] : set.frontier.value_or(record::Frontier()))
            tags.insert(tag);
        tags.erase(m_author);
        m_tags.assign(tags.begin(), tags.end());
    }

    std::int64_t numberOf(const base::Tag &tag) const
    {
        if (tag == m_author)
            return 0;
        return std::ranges::lower_bound(m_tags, tag) - m_tags.begin() + 1;
    }

    base::Bytes bytes() const
    {
        base::Bytes all;
        for (const base::Tag &tag : m_tags)
            base::append(all, tag.view());
        return all;
    }

private:
    base::Tag m_author;
    std::vector<base::Tag> m_tags;
};

/// The places of all paths among the sorted ones.
struct Paths
{
    std::vector<ShapedPath> sorted;
    std::unordered_map<std::string_view, std::size_t> places; ///< keys are the writes' own
};

Paths pathsOf(const ChangeSet &set)
{
    Paths paths;
    for (const Write &write : set.writes)
        paths.places.emplace(write.path, 0);
    std::vector<std::pair<ShapedPath, std::string_view>> all;
    for (const auto &[path, place] : paths.places)
        all.emplace_back(shapedOf(path), path);
    std::ranges::sort(all);
    for (auto &[shaped, path] : all) {
        paths.places[path] = paths.sorted.size();
        paths.sorted.push_back(std::move(shaped));
    }
    return paths;
}

struct Row
{
    std::int64_t device = 0;
    std::uint64_t counter = 0;
    std::vector<std::pair<std::size_t, const Write *>> writes; ///< by place
};

std::vector<Row> rowsOf(const ChangeSet &set, const Devices &devices, const Paths &paths)
{
    std::vector<Row> rows;
    const base::RecordId *last = nullptr;
    for (const Write &write : set.writes) { // sorted by record
        if (!last || *last != write.record)
            rows.push_back({devices.numberOf(write.record.birth), write.record.counter, {}});
        last = &write.record;
        rows.back().writes.emplace_back(paths.places.at(write.path), &write);
    }
    for (Row &row : rows)
        std::ranges::sort(row.writes);
    std::ranges::sort(rows, {}, [](const Row &row) { return std::pair(row.device, row.counter); });
    return rows;
}

void writeFrontier(wire::Writer &to, const ChangeSet &set, const Devices &devices)
{
    if (!set.frontier)
        return void(to.null());
    Numbers members;
    Numbers highest;
    for (const auto &[tag, number] : *set.frontier) {
        members.push_back(devices.numberOf(tag));
        highest.push_back(numberOf(number));
    }
    to.array(3).number(members.size());
    writeNumbers(to, members);
    writeNumbers(to, highest);
}

/// The table of shapes, then the rows by it.
void writeRows(wire::Writer &to, const std::vector<Row> &rows)
{
    std::map<std::vector<std::size_t>, std::int64_t> table;
    Numbers sizes;
    Numbers steps;
    Numbers devices;
    Numbers counters;
    Numbers shapes;
    for (const Row &row : rows) {
        std::vector<std::size_t> shape;
        for (const auto &[place, write] : row.writes)
            shape.push_back(place);
        const auto [known, isNew] = table.emplace(shape, numberOf(table.size()));
        if (isNew) {
            sizes.push_back(numberOf(shape.size()));
            for (std::size_t i = 0; i < shape.size(); ++i)
                steps.push_back(numberOf(i == 0 ? shape[i] : shape[i] - shape[i - 1] - 1));
        }
        devices.push_back(row.device);
        counters.push_back(numberOf(row.counter));
        shapes.push_back(known->second);
    }
    to.number(sizes.size());
    writeNumbers(to, sizes);
    writeNumbers(to, steps);
    to.number(rows.size());
    writeNumbers(to, devices);
    writeNumbers(to, counters);
    writeNumbers(to, shapes);
}

/// All writes by path, of one path by record, and the values of each shape of paths.
std::vector<const Write *> writeValueColumns(wire::Writer &to, const std::vector<Row> &rows, const Paths &paths,
                                             std::int64_t label)
{
    std::vector<std::vector<const Write *>> columns(paths.sorted.size());
    for (const Row &row : rows)
        for (const auto &[place, write] : row.writes)
            columns[place].push_back(write);
    std::vector<std::vector<const record::Value *>> families;
    std::vector<const Write *> all;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i == 0 || paths.sorted[i].shape != paths.sorted[i - 1].shape)
            families.emplace_back();
        for (const Write *write : columns[i])
            families.back().push_back(&write->value);
        all.insert(all.end(), columns[i].begin(), columns[i].end());
    }
    to.array(families.size());
    for (const auto &family : families)
        writeValues(to, family, label);
    return all;
}

void writeReplaces(wire::Writer &to, const std::vector<const Write *> &writes, const Devices &devices)
{
    Numbers counts;
    Numbers members;
    Numbers numbers;
    for (const Write *write : writes) {
        counts.push_back(numberOf(write->replaces.size()));
        for (const base::Dot &dot : write->replaces) {
            members.push_back(devices.numberOf(dot.author));
            numbers.push_back(numberOf(dot.number));
        }
    }
    writeNumbers(to, counts);
    writeNumbers(to, members);
    writeNumbers(to, numbers);
}

} // namespace

base::Bytes columnsOf(const ChangeSet &set)
{
    const Devices devices(set);
    const Paths paths = pathsOf(set);
    const std::vector<Row> rows = rowsOf(set, devices, paths);
    wire::Writer to;
    to.array(topItems).integer(set.labelMs).bytes(devices.bytes());
    writeFrontier(to, set, devices);
    writePaths(to, paths.sorted);
    writeRows(to, rows);
    writeReplaces(to, writeValueColumns(to, rows, paths, set.labelMs), devices);
    return to.take();
}

} // namespace client::codec
