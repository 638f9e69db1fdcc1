// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

#include <filesystem>
#include <memory>

struct sqlite3;

namespace db {

/// How a file is opened. The defaults suit a plain file that one process writes and others may read.
struct Options
{
    enum class Access {
        readOnly, ///< every write is Error refused; a Transaction is then a still view of the data
        readWrite, ///< the file must exist
        create, ///< makes it when it is not there
    };
    enum class Journal {
        wal, ///< readers and one writer at once, also from other processes
        rollback, ///< SQLite's DELETE mode
    };

    Access access = Access::create;
    Journal journal = Journal::wal;
    std::string vfs; ///< name of a registered file layer; empty: the system's
    std::shared_ptr<const void> companion; ///< kept until the file is closed: what the file layer needs
    int pageBytes = 4096; ///< of a new file
    int reservedBytes = 0; ///< at each page's end, for the file layer; of a new file
    int cacheKib = 8192; ///< a transaction in a log may take more: its pages stay in memory until the commit
    int busyTimeoutMs = 5000; ///< how long to wait for another writer before Error busy
    int checkpointPages = 1000; ///< length of the log at which a commit folds it into the file; 0: never
    int restPages = 1000; ///< length at which `rest` does: less, and few commits have to
};

/// One connection to one SQLite file: synchronous=FULL (what was committed survives a loss of power), foreign keys
/// checked, temporary data in memory only, ATTACH refused. Used by one thread at a time; movable; closed when it goes.
/// Errors as in db/failure.h.
class Database
{
public:
    /// Error notFound: no such file (unless it may be made), damaged: no SQLite file, io, busy.
    static base::Result<Database> open(const std::filesystem::path &path, const Options &options = {});

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Does one statement and throws away what it gives.
    template <typename... Values>
    base::Done run(Sql sql, const Values &...values)
    {
        Statement statement(*m_connection, sql);
        int place = 0;
        (statement.bind(++place, values, true), ...);
        while (statement.step()) { }
        return statement.finish();
    }

    /// Binds and gives the Statement, not stepped yet. Values are copied.
    template <typename... Values>
    Statement query(Sql sql, const Values &...values)
    {
        Statement statement(*m_connection, sql);
        int place = 0;
        (statement.bind(++place, values, false), ...);
        return statement;
    }

    /// The first column of the first row, nothing when there is no row or it is null.
    template <typename... Values>
    base::Result<std::optional<std::int64_t>> number(Sql sql, const Values &...values)
    {
        Statement statement = query(sql, values...);
        std::optional<std::int64_t> result;
        if (statement.step() && !statement.isNull(0))
            result = statement.int64(0);
        if (auto done = statement.finish(); !done)
            return done.error();
        return result;
    }

    /// Several statements in one text, without values: for schemas.
    base::Done runScript(Sql script);

    std::int64_t lastInsertId() const;
    /// Rows that the last INSERT, UPDATE or DELETE touched.
    std::int64_t changes() const;
    bool isReadOnly() const;

    /// Reads everything and compares it with itself. Error damaged with SQLite's first finding.
    base::Done check();
    /// Writes this database over all that `target` holds, page by page, as of one moment.
    base::Done copyInto(Database &target);
    /// Folds the whole write-ahead log into the file and empties it. Error busy: somebody still reads.
    base::Done checkpoint();

    /// Folds the log if it has grown long and nobody is in the way: for a moment when nobody waits for this connection.
    /// What fails here is tried again later; the log holds it all.
    void rest();

    /// Makes what runs end with Error cancelled. The only call that another thread may make, while the Database lives.
    void interrupt();

    /// For what SQLite offers and this class does not: tokenizers, hooks. Never for SQL with values in it.
    sqlite3 *handle() const;

private:
    friend class Transaction;

    explicit Database(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace db
