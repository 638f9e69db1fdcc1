// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/archive/sqlite_archive.h"
#include "endpoint/archive/sqlite_change.h"

#include "crypto/random.h"
#include "crypto/secret.h"
#include "db/schema.h"
#include "db/transaction.h"
#include "wire/envelope.h"

namespace endpoint {

using base::Done;
using base::Error;
using base::Result;
using std::filesystem::path;

namespace {

constexpr std::int64_t applicationId = 0x56525354; // "VRST"

constexpr std::array<db::Sql, 1> steps{db::Sql(R"(
    PRAGMA application_id = 0x56525354;
    CREATE TABLE self (seed BLOB NOT NULL);
    CREATE TABLE space (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, position INTEGER NOT NULL);
    CREATE TABLE envelope (
        place INTEGER PRIMARY KEY, -- space * 2^40 + position
        space INTEGER NOT NULL REFERENCES space,
        tag BLOB NOT NULL, author BLOB NOT NULL, number INTEGER NOT NULL,
        hash BLOB NOT NULL, previous BLOB NOT NULL, block INTEGER NOT NULL, bytes BLOB NOT NULL);
    CREATE INDEX envelope_name ON envelope (space, author, number);
    CREATE INDEX envelope_block ON envelope (place) WHERE block = 1;
    CREATE TABLE share (
        space INTEGER NOT NULL, author BLOB NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL,
        bytes INTEGER NOT NULL, forked INTEGER NOT NULL, PRIMARY KEY (space, author)) WITHOUT ROWID;
    CREATE TABLE part (
        seat BLOB PRIMARY KEY, space BLOB NOT NULL, bytes BLOB NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE code (code BLOB PRIMARY KEY, space BLOB) WITHOUT ROWID;
    CREATE TABLE token (token BLOB PRIMARY KEY, device BLOB NOT NULL, ends INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX token_device ON token (device, ends);
)")};

/// A new file is its owner's alone: it will hold the endpoint's key.
Done makeFile(const path &file)
{
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return {};
    return base::replaceFile(file, {});
}

Done refuseStranger(db::Database &database)
{
    auto id = database.number("PRAGMA application_id");
    if (!id)
        return id.error();
    auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    if (*tables != 0 && *id != applicationId)
        return base::fail(Error::Code::invalid, "this SQLite file is no archive of an endpoint");
    return {};
}

Done makeKey(db::Database &database)
{
    db::Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    auto keys = database.number("SELECT count(*) FROM self");
    if (!keys)
        return keys.error();
    if (*keys == 1)
        return {};
    const crypto::SigningKey key = crypto::SigningKey::random();
    if (auto done = database.run("INSERT INTO self (seed) VALUES (?1)", base::View(key.seed())); !done)
        return done;
    return transaction.commit();
}

Result<db::Database> openFile(const path &file, const db::Options &options)
{
    auto database = db::Database::open(file, options);
    if (!database)
        return database.error();
    if (auto done = refuseStranger(*database); !done)
        return done.error();
    if (auto done = db::applySchema(*database, steps); !done)
        return done.error();
    return database;
}

/// What must be 0 in a whole archive; each query counts rows that break a rule.
Done checkRules(db::Database &database)
{
    static constexpr std::array<db::Sql, 4> rules{
        db::Sql("SELECT count(*) FROM envelope WHERE place / 1099511627776 != space"),
        db::Sql("SELECT count(*) FROM space WHERE position !="
                " (SELECT count(*) FROM envelope WHERE envelope.space = space.number) OR position !="
                " (SELECT coalesce(max(place), 0) % 1099511627776 FROM envelope WHERE envelope.space = space.number)"),
        db::Sql("SELECT count(*) FROM share WHERE (bytes, number) != (SELECT sum(length(envelope.bytes)),"
                " max(envelope.number) FROM envelope WHERE envelope.space = share.space"
                " AND envelope.author = share.author)"),
        db::Sql("SELECT count(*) FROM envelope AS later WHERE number > 1 AND NOT EXISTS (SELECT 1 FROM envelope"
                " WHERE space = later.space AND author = later.author AND number = later.number - 1"
                " AND hash = later.previous)"),
    };
    for (const db::Sql &rule : rules) {
        auto broken = database.number(rule);
        if (!broken)
            return broken.error();
        if (*broken != 0)
            return base::fail(Error::Code::damaged, "rows of the archive contradict one another");
    }
    return {};
}

Result<std::uint64_t> checkHashes(db::Database &database)
{
    std::uint64_t envelopes = 0;
    auto rows = database.query("SELECT id, hash, bytes FROM envelope JOIN space ON space.number = envelope.space"
                               " ORDER BY place");
    while (rows.step()) {
        auto space = base::hashOf(rows.bytesView(0));
        auto hash = base::hashOf(rows.bytesView(1));
        if (!space || !hash || wire::hashOf(base::SpaceId{*space}, rows.bytesView(2)) != *hash)
            return base::fail(Error::Code::damaged, "an envelope is not what its hash says");
        ++envelopes;
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return envelopes;
}

Result<std::uint64_t> checkAll(db::Database &database)
{
    if (auto done = database.check(); !done)
        return done.error();
    if (auto done = checkRules(database); !done)
        return done.error();
    return checkHashes(database);
}

Done copyFile(db::Database &from, const path &to)
{
    if (auto done = makeFile(to); !done)
        return done;
    auto target = db::Database::open(to);
    if (!target)
        return target.error();
    return from.copyInto(*target);
}

/// Makes the copy of a backup in which no device's cursor is known. The backup itself is not opened: it stays as it is.
Done copyWithNewTags(const path &backup, const path &to)
{
    std::error_code error;
    if (!std::filesystem::exists(backup, error))
        return base::fail(Error::Code::notFound, "no such backup");
    if (auto done = makeFile(to); !done)
        return done;
    std::filesystem::copy_file(backup, to, std::filesystem::copy_options::overwrite_existing, error);
    if (error)
        return base::fail(Error::Code::io, "cannot copy the backup");
    auto copy = openFile(to, {});
    if (!copy)
        return copy.error();
    if (auto whole = checkAll(*copy); !whole)
        return whole.error();
    if (auto done = copy->run("UPDATE envelope SET tag = randomblob(8)"); !done)
        return done;
    return copy->run("DELETE FROM token");
}

void removeWithSideFiles(const path &file)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(path(file) += suffix, ignored);
}

} // namespace

Result<std::unique_ptr<Archive>> SqliteArchive::open(const path &file)
{
    if (auto done = makeFile(file); !done)
        return done.error();
    auto database = openFile(file, {});
    if (!database)
        return database.error();
    if (auto done = makeKey(*database); !done)
        return done.error();
    return std::unique_ptr<Archive>(new SqliteArchive(file, *std::move(database)));
}

Result<crypto::SigningKey> SqliteArchive::key()
{
    Reading reading(*this);
    if (!reading)
        return reading.error();
    crypto::Secret seed(32);
    auto row = reading->query("SELECT seed FROM self");
    const bool found = row.step() && row.bytesView(0).size() == seed.size();
    if (found)
        std::memcpy(seed.mutableView().data(), row.bytesView(0).data(), seed.size());
    if (auto done = row.finish(); !done)
        return done.error();
    if (!found)
        return base::fail(Error::Code::damaged, "the archive has no key");
    return crypto::SigningKey::fromSeed(seed.view().first<32>());
}

Done SqliteArchive::backup(const path &file)
{
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return base::fail(Error::Code::refused, "the backup's file exists");
    const path unfinished = path(file) += ".unfinished";
    removeWithSideFiles(unfinished);
    Reading reading(*this);
    if (!reading)
        return reading.error();
    if (auto done = copyFile(*reading, unfinished); !done) {
        removeWithSideFiles(unfinished);
        return done;
    }
    return base::renameDurably(unfinished, file);
}

Result<std::uint64_t> SqliteArchive::check()
{
    Reading reading(*this);
    if (!reading)
        return reading.error();
    return checkAll(*reading);
}

Done SqliteArchive::restore(const path &file, const path &backup)
{
    const path fresh = path(file) += ".restoring";
    removeWithSideFiles(fresh);
    Done done = copyWithNewTags(backup, fresh);
    if (done) {
        // page by page into the standing file, in one transaction of its own: whole or not at all
        auto from = db::Database::open(fresh);
        done = from ? copyFile(*from, file) : Done(from.error());
    }
    removeWithSideFiles(fresh);
    return done;
}

} // namespace endpoint
