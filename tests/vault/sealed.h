// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "db/transaction.h"
#include "vault/file_layer.h"
#include "vault/key_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

// What several tests of the sealed files share: a layer with a known key, and work at random.

inline vault::VaultKey knownKey(std::byte fill = std::byte{7})
{
    std::array<std::byte, 32> bytes{};
    bytes.fill(fill);
    return vault::VaultKey::copyOf(bytes);
}

struct Manner
{
    db::Options::Journal journal = db::Options::Journal::wal;
    db::Options::Access access = db::Options::Access::create;
    int cacheKib = 64; ///< so little that pages spill in mid-transaction
    int checkpointPages = 50;
    bool isSealed = true;
    bool isDurable = false; ///< waits for the disk; what is not about loss of power runs ten times faster without
    std::byte key{7};
};

inline base::Result<db::Database> tryOpening(const std::filesystem::path &path, const Manner &manner = {})
{
    db::Options options;
    if (manner.isSealed) {
        auto layer = vault::FileLayer::create(knownKey(manner.key));
        if (!layer)
            return layer.error();
        options.vfs = (*layer)->name();
        options.companion = *layer;
    }
    options.access = manner.access;
    options.journal = manner.journal;
    options.pageBytes = static_cast<int>(vault::pageBytes);
    options.reservedBytes = static_cast<int>(vault::reservedBytes);
    options.cacheKib = manner.cacheKib;
    options.checkpointPages = manner.checkpointPages;
    auto database = db::Database::open(path, options);
    if (database && !manner.isDurable)
        if (auto done = database->run("PRAGMA synchronous = OFF"); !done)
            return done.error();
    return database;
}

inline db::Database opened(const std::filesystem::path &path, const Manner &manner = {})
{
    auto database = tryOpening(path, manner);
    if (!database)
        qFatal("%s", database.error().detail.c_str());
    return std::move(*database);
}

inline void must(const base::Done &done)
{
    if (!done)
        qFatal("%s", done.error().detail.c_str());
}

/// The same seed gives the same statements, whatever database they go to.
class Work
{
public:
    explicit Work(std::uint32_t seed)
        : m_random(seed)
    {
    }

    static void prepare(db::Database &database)
    {
        must(database.run("CREATE TABLE t (id INTEGER PRIMARY KEY, a INT, b BLOB)"));
        must(database.run("CREATE INDEX by_a ON t (a)"));
        must(database.run("CREATE TABLE n (v INT, rows INT)"));
        must(database.run("INSERT INTO n VALUES (0, 0)"));
    }

    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(m_random() % end); }

    base::Bytes blob(std::uint32_t most)
    {
        base::Bytes bytes(below(most));
        std::byte fill{static_cast<unsigned char>(below(256))};
        for (auto &byte : bytes)
            byte = fill = static_cast<std::byte>(std::to_integer<unsigned>(fill) * 5 + 1);
        return bytes;
    }

    void step(db::Database &database)
    {
        const auto kind = below(10);
        const std::int64_t a = below(100'000);
        if (kind < 6)
            must(database.run("INSERT INTO t (a, b) VALUES (?1, ?2)", a, blob(below(12) == 0 ? 60'000 : 3000)));
        else if (kind < 8)
            must(database.run("UPDATE t SET b = ?2, a = ?3 WHERE id ="
                              " (SELECT id FROM t WHERE a >= ?1 ORDER BY a, id LIMIT 1)",
                              a, blob(20'000), std::int64_t{below(100'000)}));
        else
            must(database.run("DELETE FROM t WHERE id = (SELECT id FROM t WHERE a >= ?1 ORDER BY a, id LIMIT 1)", a));
    }

    /// One transaction that ends by raising the counter; now and then a large one, or one given up.
    bool transact(db::Database &database)
    {
        db::Transaction transaction(database);
        const auto steps = 1 + below(below(15) == 0 ? 200 : 12);
        for (std::uint32_t i = 0; i < steps; ++i)
            step(database);
        if (below(8) == 0) {
            db::Transaction inner(database);
            for (int i = 0; i < 5; ++i)
                step(database);
            if (below(2) == 0)
                must(inner.commit());
        }
        if (below(40) == 0)
            must(database.run("DELETE FROM t WHERE id % 3 = 0"));
        if (*database.number("SELECT count(*) FROM t") > 600)
            must(database.run("DELETE FROM t WHERE id % 10 <> 0"));
        must(database.run("UPDATE n SET v = v + 1, rows = (SELECT count(*) FROM t)"));
        if (below(15) == 0)
            return false;
        must(transaction.commit());
        return true;
    }

private:
    std::mt19937 m_random;
};

inline std::int64_t counterOf(db::Database &database)
{
    return **database.number("SELECT v FROM n");
}

/// Empty when all is well.
inline std::string findingIn(db::Database &database)
{
    if (auto done = database.check(); !done)
        return done.error().detail;
    const auto isRight = database.number("SELECT rows = (SELECT count(*) FROM t) FROM n");
    if (!isRight)
        return isRight.error().detail;
    return **isRight == 1 ? "" : "the counter and the rows tell different stories";
}
