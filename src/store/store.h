// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/digests.h"
#include "store/identity.h"
#include "store/journal.h"
#include "store/keys.h"
#include "store/log.h"
#include "store/open_set.h"
#include "store/records.h"
#include "store/search.h"

#include <memory>

namespace store {

/// All that a profile holds, in the tables of one database. Keeps nothing in memory between calls, so several processes
/// may work on one file, and a transaction that is rolled back leaves no trace.
///
/// A call that changes something is one transaction by itself. To make several one, hold a db::Transaction around them
/// (they nest). Errors of every call: io, full, busy, damaged, and refused on a read-only connection; named are only
/// those beside them.
///
/// Not thread-safe: one Store for each connection, used by its thread. The database must outlive it.
class Store
{
public:
    /// Brings the tables to the newest layout. Error newer: the file was written by a later version.
    /// `digester`: whoever writes records gives the same; none: nothing is drawn from them.
    static base::Result<Store> open(db::Database &database, std::shared_ptr<const Digester> digester = nullptr);

    Identity identity() const { return Identity(*m_database, m_digester.get()); }
    Journal journal() const { return Journal(*m_database); }
    Keys keys() const { return Keys(*m_database); }
    Log log() const { return Log(*m_database); }
    Records records() const { return Records(*m_database, m_digester.get()); }
    OpenSet openSet() const { return OpenSet(*m_database, m_digester.get()); }
    Digests digests() const { return Digests(*m_database, m_digester.get()); }
    Search search() const { return Search(*m_database); }

    /// Removes all that was ever kept of a space. It does not come back but by an exchange.
    base::Done erase(const base::SpaceId &space);

    db::Database &database() const { return *m_database; }

private:
    Store(db::Database &database, std::shared_ptr<const Digester> digester)
        : m_database(&database)
        , m_digester(std::move(digester))
    {
    }

    db::Database *m_database;
    std::shared_ptr<const Digester> m_digester;
};

} // namespace store
