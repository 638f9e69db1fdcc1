// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace pages {

namespace {

constexpr std::size_t singles = 2000;
constexpr std::size_t perTransaction = 100;
constexpr std::size_t reads = 3000;
constexpr int openings = 50;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void must(bool isGood, sqlite3 *database)
{
    if (isGood)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    std::exit(1);
}

void run(sqlite3 *database, const char *sql)
{
    must(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, database);
}

using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

Prepared prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *made = nullptr;
    must(sqlite3_prepare_v2(database, sql, -1, &made, nullptr) == SQLITE_OK, database);
    return {made, &sqlite3_finalize};
}

void insert(sqlite3 *database, sqlite3_stmt *statement, std::size_t id, const std::string &bytes)
{
    sqlite3_bind_int64(statement, 1, static_cast<sqlite3_int64>(id));
    sqlite3_bind_blob(statement, 2, bytes.data(), static_cast<int>(bytes.size()), nullptr);
    must(sqlite3_step(statement) == SQLITE_DONE, database);
    sqlite3_reset(statement);
}

void insertAll(sqlite3 *database, const std::vector<Row> &rows, std::size_t from, std::size_t to, std::size_t group)
{
    const auto statement = prepare(database, "INSERT INTO record (id, body) VALUES (?1, ?2)");
    for (std::size_t at = from; at < to;) {
        run(database, "BEGIN IMMEDIATE");
        for (const std::size_t end = std::min(to, at + group); at < end; ++at)
            insert(database, statement.get(), at, rows[at].body);
        run(database, "COMMIT");
    }
}

/// Bytes of what the statement gives, every one of them looked at.
std::size_t read(sqlite3_stmt *statement)
{
    std::size_t sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto *bytes = static_cast<const unsigned char *>(sqlite3_column_blob(statement, 0));
        for (int at = 0; at < sqlite3_column_bytes(statement, 0); at += 64)
            sum += bytes[at];
    }
    sqlite3_reset(statement);
    return sum;
}

std::size_t readSome(sqlite3 *database, std::size_t count)
{
    const auto statement = prepare(database, "SELECT body FROM record WHERE id = ?1");
    std::size_t sum = 0;
    for (std::size_t i = 0; i < reads; ++i) {
        sqlite3_bind_int64(statement.get(), 1, static_cast<sqlite3_int64>(i * 7919 % count));
        sum += read(statement.get());
    }
    return sum;
}

void fillSearch(sqlite3 *database, const std::vector<Row> &rows)
{
    run(database, "CREATE VIRTUAL TABLE search USING fts5 (texts, content = '')");
    run(database, "BEGIN IMMEDIATE");
    const auto statement = prepare(database, "INSERT INTO search (rowid, texts) VALUES (?1, CAST(?2 AS TEXT))");
    for (std::size_t at = 0; at < rows.size(); ++at)
        insert(database, statement.get(), at, rows[at].texts);
    run(database, "COMMIT");
}

void find(sqlite3 *database, const std::vector<Row> &rows)
{
    const auto statement = prepare(database, "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rank LIMIT 50");
    for (std::size_t i = 0; i < 100; ++i) {
        const std::string &texts = rows[i * 31 % rows.size()].texts;
        const std::string word = texts.substr(0, texts.find(' '));
        sqlite3_bind_text(statement.get(), 1, word.data(), static_cast<int>(word.size()), nullptr);
        while (sqlite3_step(statement.get()) == SQLITE_ROW) { }
        sqlite3_reset(statement.get());
    }
}

void measure(const char *name, const std::function<void()> &step)
{
    const double begin = cpuMilliseconds();
    step();
    std::printf("%s %.2f\n", name, cpuMilliseconds() - begin);
    std::fflush(stdout);
}

std::string counted(std::FILE *file)
{
    unsigned size = 0;
    if (std::fread(&size, sizeof size, 1, file) != 1)
        return {};
    std::string bytes(size, '\0');
    return std::fread(bytes.data(), 1, size, file) == size ? bytes : std::string();
}

} // namespace

std::vector<Row> rowsOf(const char *name)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(name, "rb"), &std::fclose);
    std::vector<Row> rows;
    for (std::string body; file && !(body = counted(file.get())).empty();)
        rows.push_back({std::move(body), counted(file.get())});
    return rows;
}

void fill(const Opener &open, const std::vector<Row> &rows)
{
    const Connection database = open();
    run(database.get(), "CREATE TABLE record (id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    insertAll(database.get(), rows, 0, rows.size(), 1000);
    run(database.get(), "PRAGMA wal_checkpoint(TRUNCATE)");
}

void runAll(const Opener &open, const std::vector<Row> &rows, bool hasSearch)
{
    Connection database = open();
    run(database.get(), "CREATE TABLE record (id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    measure("insert-one", [&] { insertAll(database.get(), rows, 0, singles, 1); });
    measure("insert-hundred", [&] { insertAll(database.get(), rows, singles, rows.size(), perTransaction); });
    if (hasSearch)
        fillSearch(database.get(), rows);
    run(database.get(), "PRAGMA wal_checkpoint(TRUNCATE)");
    database.reset();
    measure("open", [&] {
        for (int i = 0; i < openings; ++i)
            run(open().get(), "SELECT count(*) FROM sqlite_master");
    });
    database = open();
    measure("point-read", [&] { readSome(database.get(), rows.size()); });
    database = open();
    measure("scan", [&] { read(prepare(database.get(), "SELECT body FROM record").get()); });
    database = open();
    if (hasSearch)
        measure("search", [&] { find(database.get(), rows); });
}

} // namespace pages
