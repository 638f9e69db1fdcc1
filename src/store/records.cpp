// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "db/transaction.h"
#include "store/table/filter.h"
#include "store/table/intake.h"
#include "store/table/log_row.h"

#include <algorithm>

namespace store {

namespace {

using base::Error;
using base::fail;
using table::Names;
using table::Row;
using table::Shelf;

/// Where one id came in two spaces (its device lied), the one that has its kind.
base::Result<Row> rowOf(Names &names, const base::RecordId &id)
{
    const auto row = names.database().number("SELECT id FROM record WHERE birth = ?1 AND counter = ?2 "
                                             "ORDER BY kind IS NULL, id LIMIT 1",
                                             names.findDevice(id.birth), id.counter);
    if (!row)
        return row.error();
    if (!*row)
        return fail(Error::Code::notFound, "no such record");
    return **row;
}

bool isOnlyHereIn(Names &names, const Shelf &shelf)
{
    return std::any_of(shelf.slips().begin(), shelf.slips().end(),
                       [&](const table::Slip &slip) { return !names.set(slip.log).isSent; });
}

base::Result<Record> readRow(Names &names, Row row)
{
    auto shelf = Shelf::loadShown(names, row);
    if (!shelf)
        return shelf.error();
    const auto space = names.space(shelf->space());
    const bool isOnlyHere = isOnlyHereIn(names, *shelf);
    Record record{shelf->id(), space, std::move(*shelf).state(), isOnlyHere};
    if (auto done = names.done(); !done)
        return done.error();
    return record;
}

bool isCurrentIn(const record::RecordState &state, const record::Entry &entry)
{
    const record::Field *field = state.field(entry.path);
    if (!field)
        return false;
    return std::any_of(field->siblings.begin(), field->siblings.end(), [&](const record::Sibling &sibling) {
        return std::any_of(sibling.sources.begin(), sibling.sources.end(),
                           [&](const record::Source &source) { return source.from == entry.from; });
    });
}

} // namespace

base::Done Records::apply(const base::SpaceId &space, const Kept &kept, const record::ChangeSet &set)
{
    if (auto fits = record::check(set); !fits)
        return fits;
    if (set.dot != kept.name)
        return fail(Error::Code::invalid, "a change set under another's name");
    db::Transaction transaction(*m_database);
    const auto spaceRow = table::spaceRow(*m_database, space);
    if (!spaceRow)
        return spaceRow.error();
    Names names(*m_database, m_digester);
    Kept counting = kept;
    counting.state = State::counts;
    const auto log = table::keepRow(names, *spaceRow, counting);
    if (!log)
        return log.error();
    if (auto done = table::takeIn(names, *spaceRow, *log, set); !done)
        return done;
    return transaction.commit();
}

base::Done Records::retract(const base::SpaceId &space, const Kept &kept)
{
    db::Transaction transaction(*m_database);
    const auto spaceRow = table::spaceRow(*m_database, space);
    if (!spaceRow)
        return spaceRow.error();
    Names names(*m_database, m_digester);
    const auto log = table::keepRow(names, *spaceRow, kept);
    if (!log)
        return log.error();
    if (auto done = table::takeOut(names, *log); !done)
        return done;
    return transaction.commit();
}

base::Result<Record> Records::read(const base::RecordId &id) const
{
    Names names(*m_database);
    const auto row = rowOf(names, id);
    if (!row)
        return row.error();
    return readRow(names, *row);
}

base::Result<bool> Records::isOnlyHere(const base::RecordId &id) const
{
    Names names(*m_database);
    const auto row = rowOf(names, id);
    if (!row)
        return row.error();
    const auto shelf = Shelf::loadShown(names, *row);
    if (!shelf)
        return shelf.error();
    const bool isOnly = isOnlyHereIn(names, *shelf);
    if (auto done = names.done(); !done)
        return done.error();
    return isOnly;
}

base::Done Records::each(const Filter &filter, const std::function<base::Done(Record &&)> &visit) const
{
    Names names(*m_database);
    const auto rows = table::rowsOf(names, filter);
    if (!rows)
        return rows.error();
    for (const Row row : *rows) {
        auto record = readRow(names, row);
        if (!record)
            return record.error();
        if (auto done = visit(std::move(*record)); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<Record>> Records::conflicts() const
{
    Names names(*m_database);
    auto rows = m_database->query("SELECT id FROM record INDEXED BY record_conflict "
                                  "WHERE is_conflict = 1 AND is_deleted = 0 AND kind IS NOT NULL ORDER BY id");
    std::vector<Record> records;
    while (rows.step()) {
        auto record = readRow(names, rows.int64(0));
        if (!record)
            return record.error();
        records.push_back(std::move(*record));
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return records;
}

base::Result<std::vector<Step>> Records::history(const base::RecordId &id, const record::Path &path) const
{
    Names names(*m_database);
    const auto row = rowOf(names, id);
    if (!row)
        return row.error();
    const auto shelf = Shelf::load(names, *row);
    if (!shelf)
        return shelf.error();
    const auto entries = shelf->entries();
    const auto state = record::merge(id.birth, entries);
    if (auto done = names.done(); !done)
        return done.error();
    std::vector<Step> steps;
    for (const record::Entry &entry : entries)
        if (path.empty() || entry.path == path)
            steps.push_back(
                {entry.path, entry.value, {entry.from, entry.labelMs}, entry.replaces, isCurrentIn(state, entry)});
    std::sort(steps.begin(), steps.end(), [](const Step &left, const Step &right) {
        const auto key = [](const Step &step) {
            return std::tie(step.isCurrent, step.source.labelMs, step.source.from, step.path);
        };
        return key(left) < key(right);
    });
    return steps;
}

base::Result<record::Frontier> Records::seen(const base::SpaceId &space) const
{
    Names names(*m_database);
    auto rows = m_database->query(
        "SELECT member, number FROM seen WHERE space = (SELECT id FROM space WHERE hash = ?1)", space);
    record::Frontier frontier;
    while (rows.step())
        frontier[names.tag(rows.int64(0))] = static_cast<std::uint64_t>(rows.int64(1));
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    return frontier;
}

} // namespace store
