// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/device_keys.h"
#include "app/space_ledger.h"
#include "client/standing.h"

#include <QDateTime>

namespace app {

Desk::Desk(Profile &profile, std::unique_ptr<db::Database> database, store::Store store)
    : m_profile(&profile)
    , m_database(std::move(database))
    , m_store(std::move(store))
{
}

base::Result<std::unique_ptr<Desk>> Desk::at(Profile &profile, db::Database database)
{
    auto own = std::make_unique<db::Database>(std::move(database));
    auto store = store::Store::open(*own, profile.digester());
    if (!store)
        return store.error();
    return std::unique_ptr<Desk>(new Desk(profile, std::move(own), *store));
}

QDate Desk::today() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs()).date();
}

std::int64_t Desk::version()
{
    const auto version = m_database->number("PRAGMA data_version");
    return version && *version ? **version : -1;
}

base::Result<std::vector<wire::Member>> membersOf(Desk &desk, const base::SpaceId &space)
{
    SpaceLedger ledger(desk.store(), space);
    const auto standing = client::Standing::of(ledger);
    if (!standing)
        return standing.error();
    return standing->rights().members();
}

base::Result<Desk::Standing> Desk::standingIn(const base::SpaceId &space)
{
    const auto mark = m_store.log().blockMark(space);
    if (!mark)
        return mark.error();
    const auto known = m_standings.find(space);
    if (known != m_standings.end() && known->second.blockMark == *mark)
        return known->second.standing;
    const auto self = m_store.identity().self(space);
    if (!self)
        return self.error();
    const auto members = membersOf(*this, space);
    if (!members)
        return members.error();
    Standing standing;
    for (const wire::Member &member : *members) {
        standing.members += member.role == wire::Role::none ? 0 : 1;
        if (member.tag == self->tag)
            standing.right = static_cast<Right>(member.role);
    }
    m_standings[space] = {*mark, standing};
    return standing;
}

base::Result<Right> Desk::rightIn(const base::SpaceId &space)
{
    const auto standing = standingIn(space);
    return standing ? base::Result(standing->right) : standing.error();
}

} // namespace app
