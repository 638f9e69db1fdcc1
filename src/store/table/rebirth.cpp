// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/rebirth.h"

#include "record/reference.h"
#include "store/table/intake.h"

#include <algorithm>

namespace store::table {

namespace {

using NewIds = std::map<base::RecordId, base::RecordId>;

base::Result<std::uint64_t> nextCounter(db::Database &database, Row space)
{
    if (auto done = database.run("UPDATE space SET counter = counter + 1 WHERE id = ?1", space); !done)
        return done.error();
    const auto counter = database.number("SELECT counter FROM space WHERE id = ?1", space);
    if (!counter)
        return counter.error();
    return static_cast<std::uint64_t>(counter->value_or(0));
}

/// Nothing of it has ever been sealed.
base::Result<bool> isBornHere(Names &names, Row space, Row open, const record::Write &write, const base::Tag &before)
{
    if (write.path != record::kindPath || write.record.birth != before)
        return false;
    const auto shelf = Shelf::load(names, space, write.record);
    if (!shelf)
        return shelf.error();
    return std::all_of(shelf->slips().begin(), shelf->slips().end(),
                       [&](const Slip &slip) { return slip.log == open; });
}

base::Result<NewIds> newIdsOf(Names &names, const OpenSpace &space, const record::ChangeSet &set,
                              const base::Tag &before)
{
    NewIds ids;
    for (const record::Write &write : set.writes) {
        const auto isBorn = isBornHere(names, space.row, space.open, write, before);
        if (!isBorn)
            return isBorn.error();
        if (!*isBorn)
            continue;
        const auto counter = nextCounter(names.database(), space.row);
        if (!counter)
            return counter.error();
        ids[write.record] = {space.self, *counter};
    }
    return ids;
}

template <typename AnyValue>
void followIn(AnyValue &value, const NewIds &ids)
{
    const auto *bytes = std::get_if<base::Bytes>(&value);
    const auto named = bytes ? record::recordIn(*bytes) : std::nullopt;
    const auto found = named ? ids.find(*named) : ids.end();
    if (found != ids.end())
        value = std::get<base::Bytes>(record::referenceTo(found->second));
}

record::Path followed(const record::Path &path, const NewIds &ids)
{
    record::Path out;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        std::string word = path.substr(begin, end - begin);
        for (const auto &[before, now] : ids)
            if (word == base::nameOf(before))
                word = base::nameOf(now);
        out += (begin > 0 ? "/" : "") + word;
        begin = end + 1;
    }
    return out;
}

void follow(record::Write &write, const NewIds &ids, const base::Tag &now)
{
    if (const auto found = ids.find(write.record); found != ids.end())
        write.record = found->second;
    write.path = followed(write.path, ids);
    followIn(write.value, ids);
    if (auto *list = std::get_if<record::List>(&write.value))
        for (record::Item &item : *list)
            followIn(item, ids);
    for (base::Dot &dot : write.replaces)
        if (dot.number == 0)
            dot.author = now;
    std::sort(write.replaces.begin(), write.replaces.end());
}

} // namespace

base::Done handOver(db::Database &database, const Digester *digester, const base::SpaceId &space,
                    const base::Tag &before)
{
    Names names(database, digester);
    const auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    if (open->open == 0 || open->self == before)
        return {};
    auto copy = open->copy(names, ~0ULL);
    if (!copy)
        return copy.error();
    record::ChangeSet &set = copy->set;
    const auto ids = newIdsOf(names, *open, set, before);
    if (!ids)
        return ids.error();
    for (record::Write &write : set.writes)
        follow(write, *ids, open->self);
    record::sort(set.writes);
    if (auto done = takeOut(names, open->open); !done)
        return done;
    if (auto done = database.run("UPDATE log SET author = ?2 WHERE id = ?1", open->open, open->device); !done)
        return done;
    Names fresh(database, digester); // what the old one knows of the open set's author is over
    return takeIn(fresh, open->row, open->open, set);
}

} // namespace store::table
