// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/transaction.h"

#include "db/connection.h"
#include "db/failure.h"

#include <sqlite3.h>

namespace db {

using base::Done;

namespace {

Done runOn(Connection &connection, const char *sql)
{
    const int code = sqlite3_exec(connection.handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(connection.handle, code);
    return {};
}

const char *beginningOf(const Connection &connection, bool isOutermost)
{
    if (!isOutermost)
        return "SAVEPOINT inner_transaction";
    return sqlite3_db_readonly(connection.handle, "main") == 1 ? "BEGIN" : "BEGIN IMMEDIATE";
}

} // namespace

Transaction::Transaction(Database &database)
    : m_connection(*database.m_connection)
    , m_isOutermost(m_connection.transactions == 0)
{
    ++m_connection.transactions;
    if (m_connection.refusal)
        return;
    if (auto done = runOn(m_connection, beginningOf(m_connection, m_isOutermost)); !done) {
        m_connection.refusal = done.error();
        return;
    }
    m_isOpen = true;
    ++m_connection.openTransactions;
}

Transaction::~Transaction()
{
    rollBack();
    if (--m_connection.transactions == 0)
        m_connection.refusal.reset();
}

Done Transaction::begun() const
{
    if (m_connection.refusal)
        return *m_connection.refusal;
    return {};
}

Done Transaction::commit()
{
    if (m_connection.refusal)
        return *m_connection.refusal;
    if (!m_isOpen)
        return base::fail(base::Error::Code::invalid, "a transaction that is over already");
    if (auto done = runOn(m_connection, m_isOutermost ? "COMMIT" : "RELEASE inner_transaction"); !done) {
        rollBack();
        if (m_isOutermost)
            m_connection.refusal = done.error(); // until this object is gone: nothing slips through outside of it
        return done;
    }
    end();
    return {};
}

void Transaction::rollBack()
{
    if (!m_isOpen)
        return;
    end();
    if (sqlite3_get_autocommit(m_connection.handle) != 0)
        return; // SQLite undid it already
    // A failing ROLLBACK still ends the transaction; the file is mended by its journal at the next opening.
    const char *sql = m_isOutermost ? "ROLLBACK" : "ROLLBACK TO inner_transaction; RELEASE inner_transaction";
    sqlite3_exec(m_connection.handle, sql, nullptr, nullptr, nullptr);
}

void Transaction::end()
{
    m_isOpen = false;
    --m_connection.openTransactions;
}

} // namespace db
