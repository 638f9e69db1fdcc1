// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"

#include "db/connection.h"
#include "db/failure.h"

#include <sqlite3.h>

namespace db {

using base::Done;
using base::Error;
using base::Result;

namespace {

int flagsOf(Options::Access access)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Options::Access::readOnly: return common | SQLITE_OPEN_READONLY;
    case Options::Access::readWrite: return common | SQLITE_OPEN_READWRITE;
    case Options::Access::create: break;
    }
    return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

/// VACUUM attaches a nameless temporary database; with a name it would be a file that nobody sealed.
int refuseOtherFiles(void *, int action, const char *name, const char *, const char *, const char *)
{
    const bool isOtherFile = action == SQLITE_ATTACH && (name == nullptr || *name != '\0');
    return isOtherFile ? SQLITE_DENY : SQLITE_OK;
}

void foldIfFree(Connection &connection)
{
    sqlite3_wal_checkpoint_v2(connection.handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    connection.logPages = 0; // if somebody was in the way, the next commit tells again how long it is
}

int noteCommit(void *context, sqlite3 *, const char *, int pages)
{
    auto &connection = *static_cast<Connection *>(context);
    connection.logPages = pages;
    if (connection.checkpointPages > 0 && pages >= connection.checkpointPages)
        foldIfFree(connection);
    return SQLITE_OK;
}

std::string utf8Of(const std::filesystem::path &path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Done setNumber(Connection &connection, const char *pragma, int value)
{
    // a pragma takes no bound values; names and numbers here are the program's own
    const std::string sql = std::string("PRAGMA ") + pragma + " = " + std::to_string(value);
    const int code = sqlite3_exec(connection.handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(connection.handle, code);
    return {};
}

/// What must stand before the first byte of the file is read or written.
Done prepare(Connection &connection, const Options &options)
{
    sqlite3_busy_timeout(connection.handle, options.busyTimeoutMs);
    sqlite3_db_config(connection.handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection.handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_set_authorizer(connection.handle, refuseOtherFiles, nullptr);
    if (options.reservedBytes > 0) {
        int reserved = options.reservedBytes;
        const int code = sqlite3_file_control(connection.handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
        if (code != SQLITE_OK)
            return failureOf(connection.handle, code);
    }
    if (auto done = setNumber(connection, "page_size", options.pageBytes); !done)
        return done;
    return setNumber(connection, "temp_store", 2); // in memory
}

Done settle(Connection &connection, const Options &options)
{
    for (const auto &[pragma, value] : {std::pair("foreign_keys", 1), std::pair("synchronous", 2 /* FULL */),
                                        std::pair("cache_size", -options.cacheKib), std::pair("mmap_size", 0)})
        if (auto done = setNumber(connection, pragma, value); !done)
            return done;
    // Reading it here tells at once, not at the first query, that the file is no database.
    if (auto done = setNumber(connection, "wal_autocheckpoint", 0); !done)
        return done;
    connection.checkpointPages = options.checkpointPages;
    connection.restPages = options.restPages;
    sqlite3_wal_hook(connection.handle, noteCommit,
                     &connection); // in the place of SQLite's own, which folds at commits
    const bool isWal = options.journal == Options::Journal::wal;
    // SQLite 3.40 forgets, after a savepoint is given up, that it owes checksums to frames which spilled into the log:
    // what is committed then is lost with the process. Pages that never spill owe none; they wait in memory.
    if (isWal)
        if (auto done = setNumber(connection, "cache_spill", 0); !done)
            return done;
    const char *sql = options.access == Options::Access::readOnly ? "SELECT count(*) FROM sqlite_schema"
        : isWal                                                   ? "PRAGMA journal_mode = WAL"
                                                                  : "PRAGMA journal_mode = DELETE";
    const int code = sqlite3_exec(connection.handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(connection.handle, code);
    return {};
}

} // namespace

Result<Database> Database::open(const std::filesystem::path &path, const Options &options)
{
    std::error_code ignored;
    if (options.access != Options::Access::create && !std::filesystem::exists(path, ignored))
        return base::fail(Error::Code::notFound, "no such database file");
    auto connection = std::make_unique<Connection>();
    connection->companion = options.companion;
    const int code = sqlite3_open_v2(utf8Of(path).c_str(), &connection->handle, flagsOf(options.access),
                                     options.vfs.empty() ? nullptr : options.vfs.c_str());
    if (code != SQLITE_OK)
        return failureOf(connection->handle, code);
    if (auto done = prepare(*connection, options); !done)
        return done.error();
    if (auto done = settle(*connection, options); !done)
        return done.error();
    return Database(std::move(connection));
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Done Database::runScript(Sql script)
{
    if (m_connection->refusal)
        return *m_connection->refusal;
    const std::string text(script.text());
    const int code = sqlite3_exec(m_connection->handle, text.c_str(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    Error error = failureWithMessage(m_connection->handle, code);
    m_connection->noteFailure(code);
    return error;
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection->handle);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_connection->handle);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_connection->handle, "main") == 1;
}

Done Database::check()
{
    auto findings = query("PRAGMA integrity_check(1)");
    std::string first = findings.step() ? findings.text(0) : std::string("no answer");
    if (auto done = findings.finish(); !done)
        return done;
    if (first != "ok")
        return base::fail(Error::Code::damaged, "integrity check: " + first);
    return {};
}

Done Database::copyInto(Database &target)
{
    sqlite3 *to = target.m_connection->handle;
    sqlite3_backup *copying = sqlite3_backup_init(to, "main", m_connection->handle, "main");
    if (copying == nullptr)
        return failureOf(to, sqlite3_errcode(to));
    sqlite3_backup_step(copying, -1);
    const int code = sqlite3_backup_finish(copying);
    if (code != SQLITE_OK)
        return failureOf(to, code);
    return {};
}

Done Database::checkpoint()
{
    const int code =
        sqlite3_wal_checkpoint_v2(m_connection->handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(m_connection->handle, code);
    return {};
}

void Database::rest()
{
    if (m_connection->logPages >= m_connection->restPages && m_connection->openTransactions == 0)
        foldIfFree(*m_connection);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_connection->handle);
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

} // namespace db
