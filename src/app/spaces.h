// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <QUrl>

namespace app {

class Desk;

/// Founds a space offline; it travels at the next exchange. `foundingCode`: the endpoint's one-time code, or empty:
/// then the space lives offline until `giveFoundingCode`.
base::Result<base::SpaceId> foundSpace(Desk &desk, const QString &name, domain::Level level,
                                       const QString &foundingCode);

base::Result<std::vector<SpaceRow>> spaceList(Desk &desk);

/// What a space's own record says of it. Empty and unknown where none has arrived.
struct Organisation
{
    QString name;
    domain::Level level = domain::Level::unknown;
};
base::Result<Organisation> organisationOf(Desk &desk, const base::SpaceId &space);

/// The space whose short name begins with `prefix`. Error notFound; conflict: several do.
base::Result<base::SpaceId> spaceNamed(Desk &desk, const QString &prefix);

/// The member whose short name begins with `prefix`. Error notFound; conflict: several do.
base::Result<base::Tag> memberNamed(Desk &desk, const base::SpaceId &space, const QString &prefix);

/// `role`: owner, editor or reader. Error refused: this device is no owner; invalid: no such role.
base::Result<Invitation> invite(Desk &desk, const base::SpaceId &space, const QString &role);

/// Asks the endpoint for the seat of the code, joins and fetches the space. Blocks: on its own lane only.
/// Error wrongKey (mistyped), notFound (nobody at this endpoint waits for it), network.
base::Result<base::SpaceId> join(Desk &desk, const QString &code);

/// Takes a member out; a new generation of keys is made in the same block. Error refused, notFound.
base::Done removeMember(Desk &desk, const base::SpaceId &space, const base::Tag &member);

/// Remembers where the centre is; its key is pinned at the first answer. Error invalid: no http(s) address.
base::Done setEndpoint(Desk &desk, const QUrl &url);
base::Result<QString> endpointOf(Desk &desk);

} // namespace app
