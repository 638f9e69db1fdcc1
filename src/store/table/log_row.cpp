// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/log_row.h"

namespace store::table {

namespace {

using base::fail;

base::Result<Row> rowOr0(base::Result<std::optional<std::int64_t>> found)
{
    if (!found)
        return found.error();
    return found->value_or(0);
}

/// What counts or is void has its place, whatever the caller says of it.
bool hasPlace(const Kept &kept)
{
    return kept.isLinked || kept.state != State::held;
}

base::Result<Row> insertRow(db::Database &database, Row space, Row author, const Kept &kept)
{
    const auto place = nextPlace(database);
    if (!place)
        return place.error();
    const auto other = database.number("SELECT count(*) FROM log WHERE space = ?1 AND author = ?2 AND number = ?3",
                                       space, author, kept.name.number);
    if (!other)
        return other.error();
    const bool isForked = other->value_or(0) > 0;
    auto done =
        database.run("INSERT INTO log (space, author, number, state, reason, is_block, sent, own, is_forked, "
                     "place, hash, previous, bytes, is_linked) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                     space, author, kept.name.number, static_cast<int>(kept.state), kept.reason, kept.isBlock,
                     kept.sent, kept.own, isForked, *place, kept.hash, kept.previous, kept.bytes, hasPlace(kept));
    if (!done)
        return done.error();
    return database.lastInsertId();
}

base::Done updateRow(db::Database &database, Row row, const Kept &kept)
{
    const auto state = database.number("SELECT state FROM log WHERE id = ?1", row);
    if (!state)
        return state.error();
    if (*state != static_cast<std::int64_t>(kept.state)) {
        const auto place = nextPlace(database);
        if (!place)
            return place.error();
        if (auto done = database.run("UPDATE log SET place = ?2 WHERE id = ?1", row, *place); !done)
            return done;
    }
    return database.run("UPDATE log SET state = ?2, reason = ?3, is_block = ?4, sent = ?5, own = ?6, previous = ?7, "
                        "bytes = ?8, is_linked = ?9 WHERE id = ?1",
                        row, static_cast<int>(kept.state), kept.reason, kept.isBlock, kept.sent, kept.own,
                        kept.previous, kept.bytes, hasPlace(kept));
}

/// The envelope that goes on after the end of a line: the one kept first, if there are several.
db::Statement nextOnLine(db::Database &database, Row space, Row author, const Line &end)
{
    return database.query("SELECT number, hash FROM log WHERE space = ?1 AND author = ?2 AND number = ?3 "
                          "AND state < 3 AND is_linked = 1 AND (number = 1 OR previous = ?4) ORDER BY id LIMIT 1",
                          space, author, end.number + 1, end.hash);
}

base::Result<Line> lineAt(db::Database &database, Row space, Row author)
{
    auto rows = database.query("SELECT number, hash FROM line WHERE space = ?1 AND author = ?2", space, author);
    Line line;
    if (rows.step()) {
        line.number = static_cast<std::uint64_t>(rows.int64(0));
        if (const auto hash = base::hashOf(rows.bytesView(1)))
            line.hash = *hash;
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return line;
}

} // namespace

base::Result<Row> findRow(db::Database &database, Row space, Row author, std::uint64_t number, const base::Hash &hash)
{
    return rowOr0(database.number("SELECT id FROM log WHERE space = ?1 AND author = ?2 AND number = ?3 AND hash = ?4",
                                  space, author, number, hash));
}

base::Result<Row> openRow(db::Database &database, Row space)
{
    return rowOr0(database.number("SELECT id FROM log WHERE space = ?1 AND state = 3", space));
}

base::Result<std::int64_t> nextPlace(db::Database &database)
{
    auto last = rowOr0(database.number("SELECT max(place) FROM log"));
    if (!last)
        return last;
    return *last + 1;
}

base::Done raiseLine(db::Database &database, Row space, Row author, bool isAnew)
{
    auto start = isAnew ? base::Result<Line>(Line()) : lineAt(database, space, author);
    if (!start)
        return start.error();
    Line end = *start;
    for (bool isMore = true; isMore;) {
        auto rows = nextOnLine(database, space, author, end);
        isMore = rows.step();
        if (isMore) {
            const auto hash = base::hashOf(rows.bytesView(1));
            if (!hash)
                return fail(base::Error::Code::damaged, "an envelope without its hash");
            end = {static_cast<std::uint64_t>(rows.int64(0)), *hash};
        }
        if (auto done = rows.finish(); !done)
            return done;
    }
    if (end == *start && !isAnew)
        return {};
    return database.run("INSERT OR REPLACE INTO line (space, author, number, hash) VALUES (?1, ?2, ?3, ?4)", space,
                        author, end.number, end.hash);
}

base::Result<Row> keepRow(Names &names, Row space, const Kept &kept)
{
    if (kept.name.number == 0)
        return fail(base::Error::Code::invalid, "an envelope has the number 0");
    db::Database &database = names.database();
    const Row author = names.device(kept.name.author);
    if (auto done = names.done(); !done)
        return done.error();
    auto row = findRow(database, space, author, kept.name.number, kept.hash);
    if (!row)
        return row;
    const bool isHeldAgain = *row != 0 && !hasPlace(kept);
    if (*row == 0)
        row = insertRow(database, space, author, kept);
    else if (auto done = updateRow(database, *row, kept); !done)
        return done.error();
    if (!row)
        return row;
    if (auto done = raiseLine(database, space, author, isHeldAgain); !done)
        return done.error();
    return row;
}

} // namespace store::table
