// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/statement.h"

#include "db/connection.h"
#include "db/failure.h"

#include <sqlite3.h>

namespace db {

using base::Error;

namespace {

// SQLite's macros are C casts
const auto keptAsIs = static_cast<sqlite3_destructor_type>(nullptr);
// NOLINTNEXTLINE(performance-no-int-to-ptr): as SQLite defines it
const auto copied = reinterpret_cast<sqlite3_destructor_type>(std::intptr_t{-1});

} // namespace

Statement::Statement(Connection &connection, Sql sql)
    : m_connection(&connection)
    , m_sql(sql.text())
{
    if (auto statement = connection.take(sql))
        m_statement = *statement;
    else
        m_failure = statement.error();
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_sql(other.m_sql)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_failure(std::move(other.m_failure))
{
}

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_connection->giveBack(m_sql, m_statement);
}

bool Statement::step()
{
    if (!m_failure && m_connection->refusal)
        m_failure = m_connection->refusal;
    if (m_failure || m_statement == nullptr)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        m_connection->giveBack(m_sql, std::exchange(m_statement, nullptr));
    else
        m_failure = m_connection->noteFailure(code);
    return false;
}

base::Done Statement::finish()
{
    if (m_statement != nullptr)
        m_connection->giveBack(m_sql, std::exchange(m_statement, nullptr));
    if (m_failure)
        return *m_failure;
    return {};
}

bool Statement::isNull(int column) const
{
    return m_statement == nullptr || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::int64(int column) const
{
    return m_statement == nullptr ? 0 : sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return m_statement == nullptr ? 0 : sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const
{
    return std::string(textView(column));
}

base::Bytes Statement::bytes(int column) const
{
    return base::copyOf(bytesView(column));
}

std::string_view Statement::textView(int column) const
{
    if (isNull(column))
        return {};
    const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return letters == nullptr ? std::string_view()
                              : std::string_view(letters, sqlite3_column_bytes(m_statement, column));
}

base::View Statement::bytesView(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const std::byte *>(sqlite3_column_blob(m_statement, column));
    return bytes == nullptr ? base::View() : base::View(bytes, sqlite3_column_bytes(m_statement, column));
}

void Statement::bind(int place, std::nullptr_t, bool)
{
    if (m_statement != nullptr)
        note(sqlite3_bind_null(m_statement, place));
}

void Statement::bind(int place, std::int64_t value)
{
    if (m_statement != nullptr)
        note(sqlite3_bind_int64(m_statement, place, value));
}

void Statement::bind(int place, double value, bool)
{
    if (m_statement != nullptr)
        note(sqlite3_bind_double(m_statement, place, value));
}

void Statement::bind(int place, std::string_view text, bool isKept)
{
    // SQLite takes a null pointer for a null; no text is not null
    if (m_statement != nullptr)
        note(sqlite3_bind_text64(m_statement, place, text.data() == nullptr ? "" : text.data(), text.size(),
                                 isKept ? keptAsIs : copied, SQLITE_UTF8));
}

void Statement::bind(int place, base::View bytes, bool isKept)
{
    if (m_statement == nullptr)
        return;
    if (bytes.empty())
        note(sqlite3_bind_zeroblob(m_statement, place, 0));
    else
        note(sqlite3_bind_blob64(m_statement, place, bytes.data(), bytes.size(), isKept ? keptAsIs : copied));
}

void Statement::refuse(const char *detail)
{
    if (!m_failure)
        m_failure = base::fail(Error::Code::invalid, detail);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_failure)
        m_failure = failureOf(m_connection->handle, code);
}

} // namespace db
