// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_keys.h"
#include "app/room.h"
#include "app/space_ledger.h"
#include "db/transaction.h"
#include "wire/seat.h"

namespace app {

namespace {

constexpr std::int64_t seatMs = 60 * 60 * 1000; ///< taken at once; the label is for readers of the log

/// The last block that the old keys sign: a seat for the same person's new device.
base::Result<crypto::Secret> inviteSelf(Desk &desk, Room &room)
{
    const auto standing = room.gate().standing();
    if (!standing)
        return standing.error();
    const wire::Member *self = (*standing)->rights().find(room.gate().self().tag());
    if (self == nullptr || self->role == wire::Role::none)
        return base::fail(base::Error::Code::refused, "the old device is no member any more");
    return client::Membership(room.gate()).invite(self->role, wire::Purpose::mine, desk.nowMs() + seatMs);
}

base::Result<wire::Invitation> ownInvitation(client::Ledger &ledger, const crypto::Secret &code)
{
    const auto parts = ledger.parts();
    if (!parts)
        return parts.error();
    const auto seat = wire::seatKeysOf(code).signing.verifyKey();
    for (const client::SealedPart &part : *parts)
        if (part.seat == seat)
            return client::openInvitation(code, part.bytes);
    return base::fail(base::Error::Code::notFound, "the seat's sealed part is gone");
}

base::Done renewIn(Desk &desk, const base::SpaceId &space, const client::Device &fresh)
{
    const auto room = Room::in(desk, space);
    if (!room)
        return room.error();
    const auto code = inviteSelf(desk, **room);
    if (!code) // of a space that it was removed from nothing is to be saved but what lies here
        return code.error().code == base::Error::Code::refused ? base::Done() : code.error();
    const auto invitation = ownInvitation((*room)->ledger(), *code);
    if (!invitation)
        return invitation.error();
    if (auto done = becomeIn(desk.store(), space, fresh); !done)
        return done;
    SpaceLedger ledger(desk.store(), space);
    return client::join(ledger, fresh, *code, *invitation);
}

} // namespace

base::Done renewDevice(Desk &desk)
{
    db::Transaction transaction(desk.database());
    const auto fresh = freshDevice(desk.store());
    if (!fresh)
        return fresh.error();
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    for (const base::SpaceId &space : *spaces)
        if (auto done = renewIn(desk, space, *fresh); !done)
            return done;
    return transaction.commit();
}

} // namespace app
