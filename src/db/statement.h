// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "db/sql.h"

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace db {

struct Connection;

/// What is bound and read: int64 (any whole number; bool is 0 or 1), double, text, bytes, null; std::optional of these;
/// and any value with a `view()` of bytes (a Tag, a Hash, a key's public half) as bytes.
template <typename T>
concept HasView = requires(const T &value)
{
    {
        value.view()
        } -> std::convertible_to<base::View>;
};

/// One query on its way: binds, steps, reports. The first failure sticks, `step` is false from then on, and `finish`
/// tells it. Lives no longer than its Database. A Statement that is gone is reused by the next query with the same SQL.
///
///     auto rows = database.query("SELECT number, bytes FROM change WHERE space = ?1", space);
///     while (rows.step())
///         take(rows.int64(0), rows.bytes(1));
///     if (auto done = rows.finish(); !done)
///         return done.error();
class [[nodiscard]] Statement
{
public:
    Statement(Connection &connection, Sql sql);
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// True: a row is there to be read. False: no more, or a failure.
    bool step();
    /// Ends the query; ok when it went through, even if rows were left unread.
    base::Done finish();

    // Columns count from 0 and follow SQLite's conversions; a null is 0, "" or no bytes.
    bool isNull(int column) const;
    std::int64_t int64(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    base::Bytes bytes(int column) const;
    /// Seen in place: valid until the next step.
    std::string_view textView(int column) const;
    base::View bytesView(int column) const;

    // Places count from 1. `isKept`: the bytes outlive the Statement's last step and need no copy.
    void bind(int place, std::nullptr_t, bool isKept);
    void bind(int place, std::nullopt_t, bool isKept) { bind(place, nullptr, isKept); }
    void bind(int place, std::int64_t value);
    void bind(int place, double value, bool isKept);
    void bind(int place, std::string_view text, bool isKept);
    void bind(int place, const std::string &text, bool isKept) { bind(place, std::string_view(text), isKept); }
    void bind(int place, const char *text, bool isKept) { bind(place, std::string_view(text), isKept); }
    void bind(int place, base::View bytes, bool isKept);
    void bind(int place, const base::Bytes &bytes, bool isKept) { bind(place, base::View(bytes), isKept); }

    void bind(int place, bool value, bool) { bind(place, std::int64_t{value}); }

    /// Over 2^63 - 1: Error invalid.
    template <std::integral T>
    void bind(int place, T value, bool)
    {
        if (std::in_range<std::int64_t>(value))
            bind(place, static_cast<std::int64_t>(value));
        else
            refuse("a number over 63 bits");
    }
    template <HasView T>
    void bind(int place, const T &value, bool isKept)
    {
        bind(place, base::View(value.view()), isKept);
    }
    template <typename T>
    void bind(int place, const std::optional<T> &value, bool isKept)
    {
        if (value)
            bind(place, *value, isKept);
        else
            bind(place, nullptr, isKept);
    }

private:
    void refuse(const char *detail);
    void note(int code);

    Connection *m_connection;
    std::string_view m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<base::Error> m_failure;
};

} // namespace db
