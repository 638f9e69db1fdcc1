// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/open_writes.h"

#include "store/table/intake.h"
#include "store/table/log_row.h"

#include <algorithm>

namespace store::table {

namespace {

using base::Error;
using base::fail;

constexpr std::int64_t dotCost = 4; // a device of the envelope's table and a number

bool isList(std::string_view path)
{
    return path == record::deletedPath || path == record::signaturePath;
}

/// The newest dot of this device that stands in the field, or anywhere in the record for a write that lists.
std::optional<base::Dot> newestOwn(const record::RecordState &state, std::string_view path, const base::Tag &self)
{
    std::optional<base::Dot> newest;
    for (const record::Field &field : state.fields)
        if (field.path == path || isList(path))
            for (const base::Dot &dot : record::dotsOf(field))
                if (dot.author == self && dot.number != 0 && (!newest || *newest < dot))
                    newest = dot;
    return newest;
}

bool hasOpen(const Shelf &shelf, Row open, std::string_view path)
{
    return std::any_of(shelf.slips().begin(), shelf.slips().end(), [&](const Slip &slip) {
        return slip.log == open && (isList(path) ? slip.path != path : slip.path == path);
    });
}

base::Done relabel(Names &names, Row open, std::int64_t labelMs)
{
    auto done = names.database().run("UPDATE log SET label = ?2 WHERE id = ?1", open, labelMs);
    if (!done)
        return done;
    Names fresh(names.database(), names.digester()); // the old one may know the old label
    return refreshTorn(fresh, open);
}

record::Write writeOf(Names &names, const base::RecordId &record, const Slip &slip, const base::Tag &self)
{
    record::Write write{record, slip.path, slip.value, {}};
    for (const auto &[device, number] : slip.replaces)
        write.replaces.push_back({device == 0 ? self : names.tag(device), number});
    std::sort(write.replaces.begin(), write.replaces.end());
    return write;
}

} // namespace

std::int64_t costOf(const record::Write &write)
{
    return static_cast<std::int64_t>(record::costBytes(write.value) + write.path.size())
        + dotCost * static_cast<std::int64_t>(write.replaces.size() + 1);
}

base::Result<OpenSpace> OpenSpace::find(Names &names, const base::SpaceId &space)
{
    auto rows = names.database().query("SELECT id, self, revision, open_cost FROM space WHERE hash = ?1", space);
    if (!rows.step()) {
        if (auto done = rows.finish(); !done)
            return done.error();
        return fail(Error::Code::notFound, "the space is not known here");
    }
    OpenSpace found;
    found.row = rows.int64(0);
    found.device = rows.int64(1);
    found.self = names.tag(found.device);
    found.revision = static_cast<std::uint64_t>(rows.int64(2));
    found.costBytes = static_cast<std::uint64_t>(rows.int64(3));
    const auto open = openRow(names.database(), found.row);
    if (!open)
        return open.error();
    found.open = *open;
    if (auto done = names.done(); !done)
        return done.error();
    return found;
}

base::Done OpenSpace::begin(Names &names, std::int64_t labelMs)
{
    db::Database &database = names.database();
    if (open != 0)
        return relabel(names, open, labelMs);
    const auto place = nextPlace(database);
    if (!place)
        return place.error();
    auto done = database.run("INSERT INTO log (space, author, number, state, own, place, label, is_applied, hash, "
                             "previous, bytes) VALUES (?1, ?2, 0, 3, 1, ?3, ?4, 1, x'', x'', x'')",
                             row, device, *place, labelMs);
    open = database.lastInsertId();
    return done;
}

base::Done OpenSpace::endIfEmpty(Names &names)
{
    const auto left = names.database().number("SELECT record FROM touch WHERE log = ?1 LIMIT 1", open);
    if (!left)
        return left.error();
    if (*left)
        return {};
    return names.database().run("DELETE FROM log WHERE id = ?1", open);
}

base::Done OpenSpace::note(Names &names, std::int64_t cost)
{
    return names.database().run("UPDATE space SET revision = revision + 1, open_cost = open_cost + ?2 WHERE id = ?1",
                                row, cost);
}

record::Write OpenSpace::settled(const Shelf &shelf, record::Write write) const
{
    const bool isStillOpen = hasOpen(shelf, open, write.path);
    const base::Dot zero{self, 0};
    const auto place = std::find(write.replaces.begin(), write.replaces.end(), zero);
    if (place != write.replaces.end() && !(isStillOpen && isList(write.path))) {
        write.replaces.erase(place);
        const auto closed = isStillOpen ? std::nullopt : newestOwn(shelf.state(), write.path, self);
        if (closed)
            write.replaces.push_back(*closed);
    }
    if (const Slip *earlier = shelf.find(open, write.path))
        for (const auto &dot : writeOf(shelf.names(), write.record, *earlier, self).replaces)
            write.replaces.push_back(dot);
    std::sort(write.replaces.begin(), write.replaces.end());
    write.replaces.erase(std::unique(write.replaces.begin(), write.replaces.end()), write.replaces.end());
    return write;
}

std::int64_t OpenSpace::costIn(const Shelf &shelf, std::string_view path) const
{
    const Slip *slip = shelf.find(open, path);
    return slip ? costOf(writeOf(shelf.names(), shelf.id(), *slip, self)) : 0;
}

base::Result<OpenWrites> OpenSpace::copy(Names &names, std::uint64_t costLimitBytes) const
{
    OpenWrites out{{{self, 0}, names.set(open).source.labelMs, {}, {}}, true};
    std::uint64_t cost = 0;
    auto rows = names.database().query("SELECT record FROM touch WHERE log = ?1 ORDER BY record", open);
    while (out.isAll && rows.step()) {
        out.isAll = cost <= costLimitBytes;
        if (!out.isAll)
            break;
        const auto added = append(names, rows.int64(0), out.set.writes);
        if (!added)
            return added.error();
        cost += *added;
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    record::sort(out.set.writes);
    return out;
}

/// A record's open writes. Gives what they cost.
base::Result<std::uint64_t> OpenSpace::append(Names &names, Row record, std::vector<record::Write> &writes) const
{
    const auto shelf = Shelf::loadWrites(names, record);
    if (!shelf)
        return shelf.error();
    std::uint64_t cost = 0;
    for (const Slip &slip : shelf->slips())
        if (slip.log == open) {
            writes.push_back(writeOf(names, shelf->id(), slip, self));
            cost += static_cast<std::uint64_t>(costOf(writes.back()));
        }
    return cost;
}

} // namespace store::table
