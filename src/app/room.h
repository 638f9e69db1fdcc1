// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "client/gate.h"
#include "client/http_transport.h"
#include "client/membership.h"
#include "client/session.h"

namespace app {

/// Inside this room: what every call needs that talks to the endpoint or makes blocks.

/// One space with its ledger and its gate, standing there with the keys that this profile has in it.
class Room
{
public:
    static base::Result<std::unique_ptr<Room>> in(Desk &desk, const base::SpaceId &space);

    client::Ledger &ledger() { return *m_ledger; }
    client::Gate &gate() { return m_gate; }

    Room(std::unique_ptr<client::Ledger> ledger, client::Device device);

private:
    std::unique_ptr<client::Ledger> m_ledger;
    client::Gate m_gate;
};

/// Seals what is open in a space. Nothing open, or nothing to seal under yet (it stays open): no error.
base::Done closeOpenSet(Desk &desk, const base::SpaceId &space);

/// The endpoint that `setEndpoint` named. Error notFound: none is set.
base::Result<std::unique_ptr<client::HttpTransport>> transportOf(Desk &desk);

/// Its pinned key; asked for and pinned at the first contact. Errors as client::askHello.
base::Result<crypto::VerifyKey> pinnedKeyOf(Desk &desk, client::Transport &transport);

/// The founding code that waits for a space to reach the endpoint, if any.
base::Result<std::optional<base::Bytes>> foundingCodeOf(Desk &desk, const base::SpaceId &space);

/// After a copy of the folder, or when somebody else used this device's numbers: invites a fresh device of the same
/// person with the old keys, takes its seat and lets it go on in every space, in one transaction. Lines that exist
/// stay. The open change sets become the new device's.
base::Done renewDevice(Desk &desk);

} // namespace app
