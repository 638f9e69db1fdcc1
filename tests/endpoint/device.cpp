// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include "crypto/random.h"

#include <cstdlib>

namespace {

template <class T>
T sure(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "a test could not make its data: %s\n", result.error().detail.c_str());
        std::abort();
    }
    return *std::move(result);
}

} // namespace

wire::SeatKeys freshSeat()
{
    return wire::seatKeysOf(crypto::makeCode());
}

Device::Device()
    : key(crypto::SigningKey::random())
    , box(crypto::BoxKey::random())
    , spaceKey(wire::SpaceKey::random())
{
}

base::Bytes Device::signs(wire::Envelope envelope)
{
    envelope.name = {tag(), ++number};
    base::Bytes bytes = sure(wire::signEnvelope(space, previous, envelope, key));
    previous = wire::hashOf(space, envelope);
    return bytes;
}

base::Bytes Device::signs(const wire::Block &block)
{
    wire::Envelope envelope;
    envelope.kind = wire::Kind::block;
    envelope.content = wire::encodeBlock(block);
    return signs(std::move(envelope));
}

base::Bytes Device::founds()
{
    wire::Found found;
    found.key = key.verifyKey();
    found.box = box.publicKey();
    found.generation = sure(wire::makeGeneration(spaceKey, {{tag(), box.publicKey()}}, {}));
    crypto::fillRandom(found.random);
    base::Bytes bytes = signs(found);
    space = {previous};
    generation = wire::generationOf(previous);
    return bytes;
}

base::Bytes Device::invites(const wire::SeatKeys &seat, wire::Role role, std::int64_t expiresMs, wire::Purpose purpose)
{
    lastInvite = {tag(), number + 1};
    part = wire::sealInvitation(seat, {space, lastInvite, role, generation, spaceKey.clone()});
    wire::Invite invite;
    invite.seat = seat.signing.verifyKey();
    invite.role = role;
    invite.purpose = purpose;
    invite.generation = generation;
    invite.part = wire::hashOfPart(part);
    invite.expiresMs = expiresMs;
    return signs(invite);
}

base::Bytes Device::joins(const wire::SeatKeys &seat, base::View sealedPart)
{
    const wire::Invitation invitation = sure(wire::openInvitation(seat, sealedPart));
    space = invitation.space;
    generation = invitation.generation;
    spaceKey = invitation.key.clone();
    wire::Join join;
    join.key = key.verifyKey();
    join.box = box.publicKey();
    join.invite = invitation.invite;
    join.seat = seat.signing.verifyKey();
    join.generation = invitation.generation;
    join.sealedKey = sure(crypto::sealTo(join.box, spaceKey.view()));
    join.bySeat = wire::signSeat(space, join, seat.signing);
    return signs(join);
}

base::Bytes Device::removes(const Device &other, const wire::Line &last)
{
    wire::RoleChange change;
    change.member = other.tag();
    change.role = wire::Role::none;
    change.last = last;
    const wire::SpaceKey fresh = wire::SpaceKey::random();
    change.generation = sure(wire::makeGeneration(fresh, {{tag(), box.publicKey()}}, {{generation, spaceKey}}));
    return signs(change);
}

base::Bytes Device::withdraws(const wire::SeatKeys &seat)
{
    wire::RoleChange change;
    change.member = crypto::tagOf(seat.signing.verifyKey());
    const wire::SpaceKey fresh = wire::SpaceKey::random();
    change.generation = sure(wire::makeGeneration(fresh, {{tag(), box.publicKey()}}, {{generation, spaceKey}}));
    return signs(change);
}

base::Bytes Device::writes(std::size_t sizeBytes)
{
    wire::Envelope envelope;
    envelope.generation = generation;
    envelope.nonce = crypto::randomNonce();
    envelope.content = crypto::randomBytes(sizeBytes);
    return signs(std::move(envelope));
}

base::Bytes Device::writes(std::string_view needle)
{
    wire::Envelope envelope;
    envelope.generation = generation;
    envelope.nonce = crypto::randomNonce();
    envelope.content = base::copyOf(base::bytesOf(needle));
    return signs(std::move(envelope));
}

base::Bytes Device::writesNewer()
{
    base::Bytes bytes = writes();
    bytes[0] = std::byte{2};
    previous = crypto::Hasher("versta envelope 1").add(space.view()).add(bytes).finish();
    return bytes;
}

wire::ExchangeRequest Device::asks(std::vector<base::Bytes> envelopes) const
{
    wire::ExchangeRequest request;
    wire::ExchangeRequest::Space &asked = request.spaces.emplace_back();
    asked.space = space;
    asked.cursor = cursor;
    asked.envelopes = std::move(envelopes);
    return request;
}
