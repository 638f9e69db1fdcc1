// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log.h"

#include "db/transaction.h"
#include "store/table/log_row.h"

#include <algorithm>

namespace store {

namespace {

using table::Names;
using table::Row;

template <std::size_t size>
void copyTo(std::array<std::byte, size> &to, base::View from)
{
    std::copy_n(from.begin(), std::min(size, from.size()), to.begin());
}

// Columns of every query below: author, number, hash, previous, is_block, bytes, state, reason, sent, own, is_linked.
Kept keptIn(const db::Statement &row, Names &names)
{
    Kept kept;
    kept.name = {names.tag(row.int64(0)), static_cast<std::uint64_t>(row.int64(1))};
    copyTo(kept.hash.bytes, row.bytesView(2));
    copyTo(kept.previous.bytes, row.bytesView(3));
    kept.isBlock = row.int64(4) != 0;
    kept.bytes = row.bytes(5);
    kept.state = static_cast<State>(row.int64(6));
    kept.reason = static_cast<std::uint8_t>(row.int64(7));
    kept.sent = row.int64(8) != 0;
    kept.own = row.int64(9) != 0;
    kept.isLinked = kept.state == State::held && row.int64(10) != 0;
    return kept;
}

base::Result<std::vector<Kept>> keptOf(db::Statement rows, Names &names, std::size_t limitBytes)
{
    std::vector<Kept> all;
    std::size_t sum = 0;
    while (rows.step()) {
        Kept kept = keptIn(rows, names);
        sum += kept.bytes.size();
        if (sum > limitBytes && !all.empty())
            break;
        all.push_back(std::move(kept));
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    return all;
}

constexpr std::size_t noLimit = static_cast<std::size_t>(-1);

} // namespace

base::Done Log::keep(const base::SpaceId &space, const Kept &kept)
{
    db::Transaction transaction(*m_database);
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    Names names(*m_database);
    if (auto done = table::keepRow(names, *row, kept); !done)
        return done.error();
    return transaction.commit();
}

base::Result<std::vector<Kept>> Log::find(const base::SpaceId &space, const base::Dot &name) const
{
    Names names(*m_database);
    auto rows =
        m_database->query("SELECT author, number, hash, previous, is_block, bytes, state, reason, sent, own, is_linked "
                          "FROM log WHERE space = (SELECT id FROM space WHERE hash = ?1) "
                          "AND author = ?2 AND number = ?3 AND state <> 3 ORDER BY id",
                          space, names.findDevice(name.author), name.number);
    return keptOf(std::move(rows), names, noLimit);
}

base::Result<std::vector<Kept>> Log::from(const base::SpaceId &space, const base::Tag &author,
                                          std::uint64_t number) const
{
    Names names(*m_database);
    auto rows =
        m_database->query("SELECT author, number, hash, previous, is_block, bytes, state, reason, sent, own, is_linked "
                          "FROM log WHERE space = (SELECT id FROM space WHERE hash = ?1) "
                          "AND author = ?2 AND number >= ?3 AND state <> 3 ORDER BY number, id",
                          space, names.findDevice(author), number);
    return keptOf(std::move(rows), names, noLimit);
}

base::Result<std::vector<Kept>> Log::blocks(const base::SpaceId &space) const
{
    Names names(*m_database);
    auto rows =
        m_database->query("SELECT author, number, hash, previous, is_block, bytes, state, reason, sent, own, is_linked "
                          "FROM log WHERE space = (SELECT id FROM space WHERE hash = ?1) "
                          "AND is_block = 1 AND state IN (0, 2) ORDER BY place",
                          space);
    return keptOf(std::move(rows), names, noLimit);
}

base::Result<std::vector<Kept>> Log::counting(const base::SpaceId &space) const
{
    Names names(*m_database);
    auto rows =
        m_database->query("SELECT author, number, hash, previous, is_block, bytes, state, reason, sent, own, is_linked "
                          "FROM log WHERE space = (SELECT id FROM space WHERE hash = ?1) "
                          "AND state < 2 AND is_linked = 1 ORDER BY place",
                          space);
    return keptOf(std::move(rows), names, noLimit);
}

base::Result<std::int64_t> Log::blockMark(const base::SpaceId &space) const
{
    const auto mark = m_database->number(
        "SELECT max(place) FROM log WHERE space = (SELECT id FROM space WHERE hash = ?1) AND is_block = 1", space);
    if (!mark)
        return mark.error();
    return mark->value_or(0);
}

base::Result<std::vector<Kept>> Log::held(const base::SpaceId &space) const
{
    Names names(*m_database);
    auto rows = m_database->query(
        "SELECT author, number, log.hash, previous, is_block, bytes, state, reason, sent, own, is_linked "
        "FROM log JOIN device ON device.id = log.author "
        "WHERE space = (SELECT id FROM space WHERE hash = ?1) AND state = 1 ORDER BY tag, number",
        space);
    return keptOf(std::move(rows), names, noLimit);
}

base::Result<std::vector<Held>> Log::heldGroups(const base::SpaceId &space) const
{
    Names names(*m_database);
    auto rows = m_database->query(
        "SELECT author, reason, hash IN (SELECT hash FROM aside WHERE space = log.space) AS is_aside, count(*) "
        "FROM log WHERE space = (SELECT id FROM space WHERE hash = ?1) AND state > 0 AND state = 1 "
        "GROUP BY author, reason, is_aside ORDER BY is_aside, author, reason",
        space);
    std::vector<Held> groups;
    while (rows.step())
        groups.push_back({names.tag(rows.int64(0)), static_cast<std::uint8_t>(rows.int64(1)), rows.int64(2) != 0,
                          static_cast<std::uint64_t>(rows.int64(3))});
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    return groups;
}

base::Done Log::setAside(const base::SpaceId &space, const base::Tag &author, std::uint8_t reason, bool isAside)
{
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    Names names(*m_database);
    const auto device = names.findDevice(author);
    if (!isAside)
        return m_database->run("DELETE FROM aside WHERE space = ?1 AND hash IN (SELECT hash FROM log "
                               "WHERE space = ?1 AND state = 1 AND author = ?2 AND reason = ?3)",
                               *row, device, reason);
    return m_database->run("INSERT OR IGNORE INTO aside (space, hash) SELECT space, hash FROM log "
                           "WHERE space = ?1 AND state = 1 AND author = ?2 AND reason = ?3",
                           *row, device, reason);
}

base::Result<std::map<base::Tag, Line>> Log::lines(const base::SpaceId &space) const
{
    Names names(*m_database);
    auto rows = m_database->query("SELECT author, number, hash FROM line "
                                  "WHERE space = (SELECT id FROM space WHERE hash = ?1) AND number > 0",
                                  space);
    std::map<base::Tag, Line> lines;
    while (rows.step()) {
        Line &line = lines[names.tag(rows.int64(0))];
        line.number = static_cast<std::uint64_t>(rows.int64(1));
        copyTo(line.hash.bytes, rows.bytesView(2));
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    return lines;
}

base::Result<std::vector<Kept>> Log::offers(const base::SpaceId &space, std::size_t limitBytes) const
{
    Names names(*m_database);
    auto rows =
        m_database->query("SELECT author, number, hash, previous, is_block, bytes, state, reason, sent, own, is_linked "
                          "FROM log WHERE space = (SELECT id FROM space WHERE hash = ?1) "
                          "AND sent = 0 AND state < 2 AND is_linked = 1 ORDER BY place",
                          space);
    return keptOf(std::move(rows), names, limitBytes);
}

base::Done Log::acknowledge(const base::SpaceId &space, const base::Dot &name, const base::Hash &hash)
{
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    Names names(*m_database);
    return m_database->run(
        "UPDATE log SET sent = 1 WHERE space = ?1 AND author = ?2 AND number = ?3 AND hash = ?4 AND sent = 0", *row,
        names.findDevice(name.author), name.number, hash);
}

base::Done Log::offerAgain(const base::SpaceId &space, const base::Tag &author, std::uint64_t number)
{
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    Names names(*m_database);
    return m_database->run("UPDATE log SET sent = 0 WHERE space = ?1 AND author = ?2 AND number > ?3 AND sent = 1",
                           *row, names.findDevice(author), number);
}

base::Result<std::optional<Cursor>> Log::cursor(const base::SpaceId &space) const
{
    auto rows = m_database->query("SELECT position, row_tag FROM space WHERE hash = ?1", space);
    std::optional<Cursor> cursor;
    if (rows.step() && !rows.isNull(0)) {
        cursor.emplace();
        cursor->position = static_cast<std::uint64_t>(rows.int64(0));
        copyTo(cursor->rowTag, rows.bytesView(1));
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return cursor;
}

base::Done Log::setCursor(const base::SpaceId &space, const std::optional<Cursor> &cursor)
{
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    if (!cursor)
        return m_database->run("UPDATE space SET position = NULL, row_tag = NULL WHERE id = ?1", *row);
    return m_database->run("UPDATE space SET position = ?2, row_tag = ?3 WHERE id = ?1", *row, cursor->position,
                           base::View(cursor->rowTag));
}

base::Result<Tally> Log::tally(const base::SpaceId &space) const
{
    auto rows = m_database->query(
        "SELECT (SELECT count(*) FROM log WHERE space = s.id AND sent = 0 AND state < 2 AND is_linked = 1), "
        "(SELECT count(*) FROM log WHERE space = s.id AND state > 0 AND state = 1 "
        "AND hash NOT IN (SELECT hash FROM aside WHERE space = s.id)), "
        "(SELECT count(*) FROM log WHERE space = s.id AND state > 0 AND state = 1 "
        "AND hash IN (SELECT hash FROM aside WHERE space = s.id)), "
        "(SELECT count(*) FROM log WHERE space = s.id AND state > 0 AND state = 2), "
        "(SELECT count(*) FROM (SELECT DISTINCT author, number FROM log WHERE space = s.id AND is_forked = 1)), "
        "(SELECT count(*) FROM log WHERE space = s.id AND state > 0 AND state = 3) FROM space AS s WHERE hash = ?1",
        space);
    Tally tally;
    if (rows.step()) {
        const auto at = [&](int column) { return static_cast<std::uint64_t>(rows.int64(column)); };
        tally = {at(0), at(1), at(2), at(3), at(4), at(5) > 0};
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return tally;
}

} // namespace store
