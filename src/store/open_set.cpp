// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/open_set.h"

#include "db/transaction.h"
#include "store/table/intake.h"
#include "store/table/log_row.h"
#include "store/table/open_writes.h"

#include <algorithm>

namespace store {

namespace {

using base::Error;
using base::fail;
using table::Names;
using table::OpenSpace;
using table::Row;
using table::Shelf;

/// The writes without what they replace: cutting a set in parts changes only that.
std::vector<record::Write> contentOf(std::vector<record::Write> writes)
{
    for (record::Write &write : writes)
        write.replaces.clear();
    record::sort(writes);
    return writes;
}

base::Done checkParts(const record::ChangeSet &open, std::span<const Closed> parts)
{
    std::vector<record::Write> writes;
    for (const Closed &part : parts) {
        if (auto fits = record::check(part.set); !fits)
            return fits;
        if (part.set.dot != part.kept.name || part.set.dot.author != open.dot.author)
            return fail(Error::Code::invalid, "a change set under another's name");
        writes.insert(writes.end(), part.set.writes.begin(), part.set.writes.end());
    }
    if (contentOf(std::move(writes)) != contentOf(open.writes))
        return fail(Error::Code::invalid, "what was sealed is not what is open");
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
base::Done closeWhole(Names &names, const OpenSpace &space, const Closed &part)
{
    db::Database &database = names.database();
    auto done = database.run("UPDATE log SET number = ?2, hash = ?3, state = 0, is_applied = 1 WHERE id = ?1",
                             space.open, part.kept.name.number, part.kept.hash);
    if (!done)
        return done;
    const auto row = table::keepRow(names, space.row, ownOf(part.kept));
    return row ? base::Done() : base::Done(row.error());
}

base::Done closeInParts(Names &names, const OpenSpace &space, std::span<const Closed> parts)
{
    if (auto done = table::takeOut(names, space.open); !done)
        return done;
    if (auto done = names.database().run("DELETE FROM log WHERE id = ?1", space.open); !done)
        return done;
    for (const Closed &part : parts) {
        const auto row = table::keepRow(names, space.row, ownOf(part.kept));
        if (!row)
            return row.error();
        if (auto done = table::takeIn(names, space.row, *row, part.set); !done)
            return done;
    }
    return {};
}

bool isWhole(const record::ChangeSet &open, std::span<const Closed> parts)
{
    return parts.size() == 1 && parts[0].set.writes == open.writes && parts[0].set.labelMs == open.labelMs
        && !parts[0].set.frontier;
}

} // namespace

base::Done OpenSet::write(const base::SpaceId &space, const record::Write &write, std::int64_t labelMs)
{
    if (auto fits = record::check(write); !fits)
        return fits;
    db::Transaction transaction(*m_database);
    Names names(*m_database);
    auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    for (const base::Dot &dot : write.replaces)
        if (dot.number == 0 && dot.author != open->self)
            return fail(Error::Code::invalid, "number 0 of another device");
    if (auto done = open->begin(names, labelMs); !done)
        return done;
    auto shelf = Shelf::load(names, open->row, write.record);
    if (!shelf)
        return shelf.error();
    const record::Write settled = open->settled(*shelf, write);
    const std::int64_t cost = table::costOf(settled) - open->costIn(*shelf, write.path);
    shelf->remove(open->open, write.path);
    shelf->add(table::slipOf(names, open->open, settled));
    if (auto done = shelf->save(); !done)
        return done;
    if (auto done = open->note(names, cost); !done)
        return done;
    return transaction.commit();
}

base::Done OpenSet::discard(const base::SpaceId &space, const base::RecordId &record, const record::Path &path)
{
    db::Transaction transaction(*m_database);
    Names names(*m_database);
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

base::Result<std::optional<OpenCopy>> OpenSet::copy(const base::SpaceId &space) const
{
    Names names(*m_database);
    const auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    if (open->open == 0)
        return std::optional<OpenCopy>();
    auto set = open->copy(names);
    if (!set)
        return set.error();
    return std::optional(OpenCopy{std::move(*set), open->revision});
}

base::Result<std::uint64_t> OpenSet::costBytes(const base::SpaceId &space) const
{
    Names names(*m_database);
    const auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    return open->costBytes;
}

base::Done OpenSet::close(const base::SpaceId &space, std::uint64_t revision, std::span<const Closed> parts)
{
    db::Transaction transaction(*m_database);
    Names names(*m_database);
    auto open = OpenSpace::find(names, space);
    if (!open)
        return open.error();
    if (open->open == 0 || open->revision != revision)
        return fail(Error::Code::busy, "somebody wrote since");
    const auto set = open->copy(names);
    if (!set)
        return set.error();
    if (auto fits = checkParts(*set, parts); !fits)
        return fits;
    Names fresh(*m_database); // what the old one knows of the open set is over
    auto closed = isWhole(*set, parts) ? closeWhole(fresh, *open, parts[0]) : closeInParts(fresh, *open, parts);
    if (!closed)
        return closed;
    if (auto done = open->note(fresh, -static_cast<std::int64_t>(open->costBytes)); !done)
        return done;
    return transaction.commit();
}

} // namespace store
