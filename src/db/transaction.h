// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"

namespace db {

/// All or nothing: takes the writer's place at once (BEGIN IMMEDIATE; on a read-only connection a still view of the
/// data), undoes everything when it goes without having been committed. One inside another is a savepoint.
/// When it could not begin (Error busy) or commit, or SQLite undid it (disk full, I/O error), every further statement
/// of the Database fails with that error until the outermost Transaction is gone: nothing slips through outside of it.
class [[nodiscard]] Transaction
{
public:
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Whether it began; the same error comes from every statement.
    base::Done begun() const;
    /// Only after this the changes are durable. Error busy, full, io: they are not, and are undone.
    base::Done commit();
    /// Undoes it now. Nothing to undo is no error.
    void rollBack();

private:
    void end();

    Connection &m_connection;
    const bool m_isOutermost;
    bool m_isOpen = false;
};

} // namespace db
