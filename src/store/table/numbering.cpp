// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/numbering.h"

#include "store/table/intake.h"

namespace store::table {

namespace {

using base::Error;
using base::fail;

/// What one set has of one record.
struct Piece
{
    Row log = 0;
    std::span<const record::Write> writes;
};

/// Calls `each` with the pieces of one record after the other.
template <typename Each>
base::Done forEachRecord(std::span<const Numbered> sets, Each each)
{
    std::vector<Piece> pieces;
    for (const Numbered &numbered : sets) {
        const std::span<const record::Write> writes(numbered.set->writes);
        for (std::size_t first = 0, last = 0; first < writes.size(); first = last) {
            while (last < writes.size() && writes[last].record == writes[first].record)
                ++last;
            if (!pieces.empty() && pieces.back().writes.front().record != writes[first].record) {
                if (auto done = each(pieces); !done)
                    return done;
                pieces.clear();
            }
            pieces.push_back({numbered.log, writes.subspan(first, last - first)});
        }
    }
    return pieces.empty() ? base::Done() : each(pieces);
}

/// The record as it lies in its table.
struct Lying
{
    Row row = 0;
    bool isPlain = false; ///< neither in conflict nor with history of the open set
    base::Bytes body; ///< of a plain one
};

base::Result<Lying> find(Names &names, Row space, const base::RecordId &record, Row open)
{
    auto rows = names.database().query(
        "SELECT id, NOT is_conflict AND NOT EXISTS (SELECT 1 FROM past WHERE record = r.id AND log = ?4), body "
        "FROM record AS r WHERE birth = ?1 AND counter = ?2 AND space = ?3",
        names.findDevice(record.birth), record.counter, space, open);
    Lying lying;
    if (rows.step())
        lying = {rows.int64(0), rows.int64(1) != 0, rows.bytes(2)};
    if (auto done = rows.finish(); !done)
        return done.error();
    if (lying.row == 0)
        return fail(Error::Code::damaged, "an open record is not there");
    return lying;
}

base::Done mergeAnew(Names &names, Row record, Row open, const std::vector<Piece> &pieces)
{
    auto shelf = Shelf::load(names, record);
    if (!shelf)
        return shelf.error();
    shelf->remove(open);
    for (const Piece &piece : pieces)
        for (const record::Write &write : piece.writes)
            shelf->add(slipOf(names, piece.log, write));
    return shelf->save();
}

base::Done rename(db::Database &database, Row record, Row open, Row log, const base::Bytes &body)
{
    if (auto done = database.run("UPDATE record SET body = ?2 WHERE id = ?1", record, body); !done)
        return done;
    if (auto done = database.run("INSERT INTO touch (log, record) VALUES (?1, ?2)", log, record); !done)
        return done;
    return database.run("DELETE FROM touch WHERE log = ?1 AND record = ?2", open, record);
}

base::Done numberRecord(Names &names, Row space, Row open, const std::vector<Piece> &pieces)
{
    const auto lying = find(names, space, pieces.front().writes.front().record, open);
    if (!lying)
        return lying.error();
    if (pieces.size() > 1 || !lying->isPlain)
        return mergeAnew(names, lying->row, open, pieces);
    const auto body = renamed(lying->body, open, pieces.front().log);
    if (!body)
        return body.error();
    if (!*body)
        return mergeAnew(names, lying->row, open, pieces);
    return rename(names.database(), lying->row, open, pieces.front().log, **body);
}

} // namespace

base::Done giveNumbers(Names &names, Row space, Row open, std::span<const Numbered> sets)
{
    for (const Numbered &numbered : sets)
        if (auto done = noteApplied(names, space, numbered.log, *numbered.set); !done)
            return done;
    return forEachRecord(sets,
                         [&](const std::vector<Piece> &pieces) { return numberRecord(names, space, open, pieces); });
}

} // namespace store::table
