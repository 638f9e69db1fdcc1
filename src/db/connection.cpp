// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include "db/failure.h"

#include <sqlite3.h>

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t keptStatements = 256; // SQL is literal, so more is hardly met

bool isBlank(const char *tail, const char *end)
{
    return std::all_of(tail, end, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == ';'; });
}

} // namespace

Connection::~Connection()
{
    for (auto &[sql, statements] : idle)
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    sqlite3_close_v2(handle);
}

base::Result<sqlite3_stmt *> Connection::take(Sql sql)
{
    if (refusal)
        return *refusal;
    const auto place = idle.find(sql.text());
    if (place != idle.end() && !place->second.empty()) {
        sqlite3_stmt *statement = place->second.back();
        place->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    const auto text = sql.text();
    const int code = sqlite3_prepare_v3(handle, text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, &tail);
    if (code != SQLITE_OK)
        return failureWithMessage(handle, code);
    if (statement == nullptr || !isBlank(tail, text.data() + text.size())) {
        sqlite3_finalize(statement);
        return base::fail(base::Error::Code::invalid, "not one SQL statement");
    }
    return statement;
}

void Connection::giveBack(std::string_view sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    auto place = idle.find(sql);
    if (place == idle.end() && idle.size() < keptStatements)
        place = idle.emplace(sql, std::vector<sqlite3_stmt *>()).first;
    if (place == idle.end())
        sqlite3_finalize(statement);
    else
        place->second.push_back(statement);
}

base::Error Connection::noteFailure(int code)
{
    base::Error error = failureOf(handle, code);
    if (openTransactions > 0 && sqlite3_get_autocommit(handle) != 0)
        refusal = error;
    return error;
}

} // namespace db
