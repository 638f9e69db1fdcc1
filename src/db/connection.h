// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "db/sql.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace db {

/// Inside this room only: what a Database, its Statements and its Transactions share. Its place never changes.
struct Connection
{
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// One that lay idle, or a new one.
    base::Result<sqlite3_stmt *> take(Sql sql);
    void giveBack(std::string_view sql, sqlite3_stmt *statement);
    /// The error for a failed step. When SQLite undid the whole transaction by itself, what follows in it must not be
    /// committed piece by piece: the connection then refuses everything until the transaction is over.
    base::Error noteFailure(int code);

    sqlite3 *handle = nullptr;
    int transactions = 0; ///< that are not gone
    int openTransactions = 0; ///< that began and are neither committed nor undone
    std::optional<base::Error> refusal; ///< set while a broken transaction lasts
    std::map<std::string, std::vector<sqlite3_stmt *>, std::less<>> idle;
    int logPages = 0; ///< as the last commit left the log; 0: folded since
    int checkpointPages = 0; ///< as in Options
    int restPages = 0;
    std::shared_ptr<const void> companion; ///< goes after the handle
};

} // namespace db
