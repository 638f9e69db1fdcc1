// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "store/store.h"
#include "wire/rights.h"

#include <QDate>

#include <map>

namespace app {

/// This device's own right in a space, as the command line names it.
enum class Right { none, reader, editor, owner };

/// One thread's place at an unlocked profile: a connection to the vault and the store on it. Everything that people do
/// is a function over a desk (records.h, roadmaps.h, spaces.h, exchange.h).
class Desk
{
public:
    /// Error newer: a later version wrote the vault's tables.
    static base::Result<std::unique_ptr<Desk>> at(Profile &profile, db::Database database);

    store::Store &store() { return m_store; }
    db::Database &database() { return *m_database; }
    Profile &profile() const { return *m_profile; }
    const Library &library() const { return m_profile->library(); }
    std::int64_t nowMs() const { return m_profile->clock().nowMs(); }
    QDate today() const;

    /// Changes when another connection or process committed something.
    std::int64_t version();

    /// Computed from the blocks and remembered until a block arrives.
    struct Standing
    {
        Right right = Right::none;
        int members = 0; ///< devices that were not removed
    };
    base::Result<Standing> standingIn(const base::SpaceId &space);
    /// Asked before every change.
    base::Result<Right> rightIn(const base::SpaceId &space);

private:
    Desk(Profile &profile, std::unique_ptr<db::Database> database, store::Store store);

    struct Known
    {
        std::int64_t blockMark = 0;
        Standing standing;
    };

    Profile *m_profile;
    std::unique_ptr<db::Database> m_database;
    store::Store m_store;
    std::map<base::SpaceId, Known> m_standings;
};

/// The devices of a space with their roles, as its blocks tell it now; who was removed has role none.
base::Result<std::vector<wire::Member>> membersOf(Desk &desk, const base::SpaceId &space);

} // namespace app
