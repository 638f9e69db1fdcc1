// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/open_set.h"

#include "db/transaction.h"
#include "store/table/intake.h"
#include "store/table/log_row.h"
#include "store/table/numbering.h"
#include "store/table/open_writes.h"

namespace store {

namespace {

using base::Error;
using base::fail;
using table::Names;
using table::OpenSpace;
using table::Shelf;

/// The writes without what they replace: cutting a set in parts changes only that.
bool isSameContent(const record::Write &left, const record::Write &right)
{
    return left.record == right.record && left.path == right.path && left.value == right.value;
}

/// Parts are cut in the order of records, so that one after the other they are the copy again.
base::Done checkParts(const record::ChangeSet &open, std::span<const Closed> parts)
{
    auto next = open.writes.begin();
    for (const Closed &part : parts) {
        if (auto fits = record::check(part.set); !fits)
            return fits;
        if (part.set.dot != part.kept.name || part.set.dot.author != open.dot.author)
            return fail(Error::Code::invalid, "a change set under another's name");
        for (const record::Write &write : part.set.writes)
            if (next == open.writes.end() || !isSameContent(*next++, write))
                return fail(Error::Code::invalid, "what was sealed is not what is open");
    }
    if (next != open.writes.end())
        return fail(Error::Code::invalid, "what was sealed is not all that was copied");
    return {};
}

Kept ownOf(const Kept &kept)
{
    Kept own = kept;
    own.state = State::counts;
    own.own = true;
    own.isBlock = false;
    return own;
}

/// All of it under one number: the row of the open set becomes the row of the envelope, and no record is written again.
/// Its place is the last: envelopes may have come since the first write, and they are offered by place.
base::Done closeWhole(Names &names, const OpenSpace &space, const Closed &part)
{
    db::Database &database = names.database();
    const auto place = table::nextPlace(database);
    if (!place)
        return place.error();
    auto done = database.run("UPDATE log SET number = ?2, hash = ?3, place = ?4, state = 0, is_applied = 1 "
                             "WHERE id = ?1",
                             space.open, part.kept.name.number, part.kept.hash, *place);
    if (!done)
        return done;
    const auto row = table::keepRow(names, space.row, ownOf(part.kept));
    if (!row)
        return row.error();
    if (auto told = table::tellSeen(names, space.row, part.set); !told)
        return told;
    return table::refreshTorn(names, space.open);
}

bool isWhole(const OpenCopy &copy, std::span<const Closed> parts)
{
    return copy.isAll && parts.size() == 1 && parts[0].set.writes == copy.set.writes
        && parts[0].set.labelMs == copy.set.labelMs;
}

base::Done closeInParts(Names &names, const OpenSpace &space, std::span<const Closed> parts)
{
    std::vector<table::Numbered> sets;
    for (const Closed &part : parts) {
        const auto row = table::keepRow(names, space.row, ownOf(part.kept));
        if (!row)
            return row.error();
        sets.push_back({*row, &part.set});
    }
    return table::giveNumbers(names, space.row, space.open, sets);
}

std::int64_t costOf(const record::ChangeSet &set)
{
    std::int64_t cost = 0;
    for (const record::Write &write : set.writes)
        cost += table::costOf(write);
    return cost;
}

base::Done checkWrites(std::span<const record::Write> writes, const base::Tag &self)
{
    for (const record::Write &write : writes) {
        if (auto fits = record::check(write); !fits)
            return fits;
        if (write.record != writes.front().record)
            return fail(Error::Code::invalid, "writes to several records");
        for (const base::Dot &dot : write.replaces)
            if (dot.number == 0 && dot.author != self)
                return fail(Error::Code::invalid, "number 0 of another device");
    }
    return {};
}

/// Gives what more it costs than the earlier write to the same field.
std::int64_t put(Shelf &shelf, const OpenSpace &open, const record::Write &write)
{
    const record::Write settled = open.settled(shelf, write);
    const std::int64_t cost = table::costOf(settled) - open.costIn(shelf, write.path);
    shelf.remove(open.open, write.path);
    shelf.add(table::slipOf(shelf.names(), open.open, settled));
    return cost;
}

} // namespace

base::Done OpenSet::write(const base::SpaceId &space, const record::Write &write, std::int64_t labelMs)
{
    return this->write(space, std::span(&write, 1), labelMs);
}

base::Done OpenSet::write(const base::SpaceId &space, std::span<const record::Write> writes, std::int64_t labelMs)
{
    if (writes.empty())
        return {};
    db::Transaction transaction(*m_database);
    Names names(*m_database, m_digester);
    auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    if (auto fits = checkWrites(writes, open->self); !fits)
        return fits;
    if (auto done = open->begin(names, labelMs); !done)
        return done;
    auto shelf = Shelf::load(names, open->row, writes.front().record);
    if (!shelf)
        return shelf.error();
    std::int64_t cost = 0;
    for (const record::Write &write : writes)
        cost += put(*shelf, *open, write);
    if (auto done = shelf->save(); !done)
        return done;
    if (auto done = open->note(names, cost); !done)
        return done;
    return transaction.commit();
}

base::Done OpenSet::discard(const base::SpaceId &space, const base::RecordId &record, const record::Path &path)
{
    db::Transaction transaction(*m_database);
    Names names(*m_database, m_digester);
    auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    auto shelf = Shelf::load(names, open->row, record);
    if (!shelf)
        return shelf.error();
    const std::int64_t cost = open->costIn(*shelf, path);
    if (open->open == 0 || !shelf->remove(open->open, path))
        return fail(Error::Code::notFound, "nothing is written to this field");
    if (auto done = shelf->save(); !done)
        return done;
    if (auto done = open->note(names, -cost); !done)
        return done;
    if (auto done = open->endIfEmpty(names); !done)
        return done;
    return transaction.commit();
}

base::Result<std::optional<OpenCopy>> OpenSet::copy(const base::SpaceId &space, std::uint64_t costLimitBytes) const
{
    Names names(*m_database, m_digester);
    const auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    if (open->open == 0)
        return std::optional<OpenCopy>();
    auto writes = open->copy(names, costLimitBytes);
    if (!writes)
        return writes.error();
    return std::optional(OpenCopy{std::move(writes->set), open->revision, writes->isAll});
}

base::Result<std::uint64_t> OpenSet::costBytes(const base::SpaceId &space) const
{
    Names names(*m_database, m_digester);
    const auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    return open->costBytes;
}

base::Done OpenSet::close(const base::SpaceId &space, const OpenCopy &copy, std::span<const Closed> parts)
{
    db::Transaction transaction(*m_database);
    Names names(*m_database, m_digester);
    auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    if (open->open == 0 || open->revision != copy.revision)
        return fail(Error::Code::busy, "somebody wrote since");
    if (auto fits = checkParts(copy.set, parts); !fits)
        return fits;
    Names fresh(*m_database, m_digester); // what the old one knows of the open set is over
    const bool whole = isWhole(copy, parts);
    if (auto done = whole ? closeWhole(fresh, *open, parts[0]) : closeInParts(fresh, *open, parts); !done)
        return done;
    if (!whole)
        if (auto done = open->endIfEmpty(fresh); !done)
            return done;
    const std::int64_t cost = copy.isAll ? static_cast<std::int64_t>(open->costBytes) : costOf(copy.set);
    if (auto done = open->note(fresh, -cost); !done)
        return done;
    return transaction.commit();
}

} // namespace store
