// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/intake.h"

namespace store::table {

namespace {

base::Done raiseSeen(Names &names, Row space, const record::Frontier &frontier)
{
    for (const auto &[member, number] : frontier) {
        const Row device = names.device(member);
        if (auto done = names.done(); !done)
            return done;
        if (auto done = names.database().run("INSERT INTO seen (space, member, number) VALUES (?1, ?2, ?3) "
                                             "ON CONFLICT DO UPDATE SET number = max(number, excluded.number)",
                                             space, device, number);
            !done)
            return done;
    }
    return {};
}

base::Done takeInRecord(Names &names, Row space, Row log, std::span<const record::Write> writes)
{
    auto shelf = Shelf::load(names, space, writes.front().record);
    if (!shelf)
        return shelf.error();
    shelf->reserve(writes.size());
    for (const record::Write &write : writes)
        shelf->add(slipOf(names, log, write));
    return shelf->save();
}

} // namespace

Slip slipOf(Names &names, Row log, const record::Write &write)
{
    Slip slip{log, write.path, write.value, {}};
    for (const base::Dot &dot : write.replaces)
        slip.replaces.emplace_back(dot.number == 0 ? 0 : names.device(dot.author), dot.number);
    return slip;
}

base::Done tellSeen(Names &names, Row space, const record::ChangeSet &set)
{
    return set.frontier ? raiseSeen(names, space, *set.frontier) : base::Done();
}

base::Done noteApplied(Names &names, Row space, Row log, const record::ChangeSet &set)
{
    auto done = names.database().run("UPDATE log SET is_applied = 1, label = ?2 WHERE id = ?1", log, set.labelMs);
    return done ? tellSeen(names, space, set) : done;
}

base::Done takeIn(Names &names, Row space, Row log, const record::ChangeSet &set)
{
    db::Database &database = names.database();
    const auto isThere = database.number("SELECT is_applied FROM log WHERE id = ?1", log);
    if (!isThere)
        return isThere.error();
    if (isThere->value_or(0) != 0)
        return {};
    if (auto done = noteApplied(names, space, log, set); !done)
        return done;
    const std::span writes(set.writes);
    for (std::size_t first = 0; first < writes.size();) {
        std::size_t last = first + 1;
        while (last < writes.size() && writes[last].record == writes[first].record)
            ++last;
        if (auto done = takeInRecord(names, space, log, writes.subspan(first, last - first)); !done)
            return done;
        first = last;
    }
    return {};
}

base::Done takeOut(Names &names, Row log)
{
    const auto records = recordsOf(names.database(), log);
    if (!records)
        return records.error();
    for (const Row record : *records) {
        auto shelf = Shelf::load(names, record);
        if (!shelf)
            return shelf.error();
        shelf->remove(log);
        if (auto done = shelf->save(); !done)
            return done;
    }
    return names.database().run("UPDATE log SET is_applied = 0 WHERE id = ?1", log);
}

// Conflicts are few: the index of them is walked, not the writes of the set.
base::Done refreshTorn(Names &names, Row log)
{
    auto rows = names.database().query("SELECT r.id FROM record AS r INDEXED BY record_conflict "
                                       "CROSS JOIN touch AS t ON t.log = ?1 AND t.record = r.id "
                                       "WHERE r.is_conflict = 1",
                                       log);
    std::vector<Row> records;
    while (rows.step())
        records.push_back(rows.int64(0));
    if (auto done = rows.finish(); !done)
        return done;
    for (const Row record : records) {
        auto shelf = Shelf::load(names, record);
        if (!shelf)
            return shelf.error();
        if (auto done = shelf->save(); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<Row>> recordsOf(db::Database &database, Row log)
{
    auto rows = database.query("SELECT record FROM touch WHERE log = ?1", log);
    std::vector<Row> records;
    while (rows.step())
        records.push_back(rows.int64(0));
    if (auto done = rows.finish(); !done)
        return done.error();
    return records;
}

} // namespace store::table
