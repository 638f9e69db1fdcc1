// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/digest_row.h"

#include "db/transaction.h"

namespace store::table {

namespace {

constexpr std::string_view noteName = "digest";

std::string understandingOf(const Digester *digester)
{
    return digester ? digester->understanding : std::string();
}

std::string fillingBy(const Digester *digester)
{
    return "filling " + understandingOf(digester);
}

/// Two versions of the program may have one file open: whoever writes with another understanding than the rows have
/// takes the note away, and the next that opens the file draws all anew.
base::Done noteStranger(db::Database &database, const Digester *digester)
{
    const std::string own = understandingOf(digester);
    const std::string filling = fillingBy(digester);
    return database.run("UPDATE note SET bytes = x'' WHERE name = ?1 AND bytes NOT IN (?2, ?3)", noteName,
                        base::bytesOf(own), base::bytesOf(filling));
}

} // namespace

base::Done saveDigest(Names &names, Row record, const record::RecordState &state)
{
    db::Database &database = names.database();
    if (names.isFirstDigest())
        if (auto done = noteStranger(database, names.digester()); !done)
            return done;
    const bool isListed = state.kind && !state.isDeleted;
    const Digester *digester = names.digester();
    const auto digest = isListed && digester ? digester->digestOf(state) : std::nullopt;
    if (!digest)
        return eraseDigest(database, record);
    // Parent, kind and name are taken from the row of the record: they are the same by construction.
    return database.run(
        "INSERT OR REPLACE INTO digest (record, birth, counter, kind, parent_birth, parent_counter, "
        "flags, rank, detail) SELECT id, birth, counter, kind, parent_birth, parent_counter, ?2, ?3, ?4 "
        "FROM record WHERE id = ?1",
        record, digest->flags, digest->rank, digest->detail);
}

base::Done eraseDigest(db::Database &database, Row record)
{
    return database.run("DELETE FROM digest WHERE record = ?1", record);
}

base::Result<bool> isUnderstood(db::Database &database, const Digester *digester)
{
    const std::string understanding = understandingOf(digester);
    const auto found =
        database.number("SELECT 1 FROM note WHERE name = ?1 AND bytes = ?2", noteName, base::bytesOf(understanding));
    if (!found)
        return found.error();
    return found->has_value();
}

base::Done beginDigests(db::Database &database, const Digester *digester)
{
    const std::string filling = fillingBy(digester);
    db::Transaction transaction(database);
    if (auto done = database.run("DELETE FROM digest"); !done)
        return done;
    if (auto done =
            database.run("INSERT OR REPLACE INTO note (name, bytes) VALUES (?1, ?2)", noteName, base::bytesOf(filling));
        !done)
        return done;
    return transaction.commit();
}

base::Done endDigests(db::Database &database, const Digester *digester)
{
    const std::string own = understandingOf(digester);
    const std::string filling = fillingBy(digester);
    return database.run("UPDATE note SET bytes = ?2 WHERE name = ?1 AND bytes = ?3", noteName, base::bytesOf(own),
                        base::bytesOf(filling));
}

} // namespace store::table
