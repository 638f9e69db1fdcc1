// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/membership.h"

#include "client/sealer.h"
#include "crypto/random.h"

#include <algorithm>
#include <set>

namespace client {

namespace {

using base::Error;

/// Generations that no later one carries: with their keys all the past can be read.
base::Result<std::vector<Writing>> newestKeys(Ledger &ledger, const std::vector<wire::KnownBlock> &blocks)
{
    std::set<Generation> names;
    for (const wire::KnownBlock &known : blocks)
        if (wire::generationIn(known.block))
            names.insert(wire::generationOf(known.hash));
    for (const wire::KnownBlock &known : blocks)
        if (const auto *generation = wire::generationIn(known.block))
            for (const wire::PreviousKey &previous : generation->previous)
                names.erase(previous.name);
    std::vector<Writing> keys;
    for (const Generation &name : names) {
        auto key = ledger.key(name);
        if (!key && key.error().code != Error::Code::missing)
            return key.error();
        if (key && keys.size() < wire::maxPreviousKeys)
            keys.push_back({name, std::move(*key)});
    }
    return keys;
}

/// The generation that this device's invitation brought.
std::optional<Generation> joinedWith(const Standing &standing, const base::Tag &self)
{
    for (const wire::KnownBlock &known : standing.blocks())
        if (const auto *join = std::get_if<wire::Join>(&known.block); join && known.name.author == self)
            return join->generation;
    return std::nullopt;
}

base::Result<wire::Line> lineOf(Ledger &ledger, const base::Tag &author)
{
    const auto lines = ledger.lines();
    if (!lines)
        return lines.error();
    const auto line = lines->find(author);
    return line == lines->end() ? wire::Line() : line->second;
}

Error refusal()
{
    return base::fail(Error::Code::refused, "the rights in this space do not allow it");
}

} // namespace

base::Result<Founding> found(const Device &device)
{
    SpaceKey key = SpaceKey::random();
    auto generation = wire::makeGeneration(key, {{device.tag(), device.box.publicKey()}}, {});
    if (!generation)
        return generation.error();
    wire::Found block{device.signing.verifyKey(), device.box.publicKey(), std::move(*generation), {}};
    crypto::fillRandom(block.random);
    auto kept = signBlock({}, {}, device, block);
    if (!kept)
        return kept.error();
    const base::Hash hash = kept->hash;
    return Founding{{hash}, std::move(*kept), wire::generationOf(hash), std::move(key)};
}

base::Done enter(Ledger &ledger, const Founding &founding)
{
    return ledger.transaction([&]() -> base::Done {
        if (auto done = ledger.keepKey(founding.generation, founding.key); !done)
            return done;
        return ledger.keep(founding.block);
    });
}

base::Result<wire::Invitation> openInvitation(const crypto::Secret &code, base::View part)
{
    return wire::openInvitation(wire::seatKeysOf(code), part);
}

base::Done join(Ledger &ledger, const Device &device, const crypto::Secret &code, const wire::Invitation &invitation)
{
    const auto line = lineOf(ledger, device.tag());
    if (!line)
        return line.error();
    if (ledger.space() != invitation.space || line->number != 0)
        return base::fail(Error::Code::refused, "another space, or this device is in it already");
    const wire::SeatKeys seat = wire::seatKeysOf(code);
    auto sealedKey = crypto::sealTo(device.box.publicKey(), invitation.key.view());
    if (!sealedKey)
        return sealedKey.error();
    wire::Join block{device.signing.verifyKey(),
                     device.box.publicKey(),
                     invitation.invite,
                     seat.signing.verifyKey(),
                     invitation.generation,
                     std::move(*sealedKey),
                     {}};
    block.bySeat = wire::signSeat(invitation.space, block, seat.signing);
    auto kept = signBlock(invitation.space, {}, device, block);
    if (!kept)
        return kept.error();
    return ledger.transaction([&]() -> base::Done {
        if (auto done = ledger.keepKey(invitation.generation, invitation.key); !done)
            return done;
        return ledger.keep(*kept);
    });
}

base::Result<std::shared_ptr<const Standing>> Membership::asOwner()
{
    auto standing = m_gate.standing();
    if (!standing)
        return standing;
    const wire::Member *self = (*standing)->rights().find(m_gate.self().tag());
    if (!self || self->role != wire::Role::owner)
        return refusal();
    return standing;
}

base::Done Membership::write(const wire::Block &block)
{
    const auto line = lineOf(m_gate.ledger(), m_gate.self().tag());
    if (!line)
        return line.error();
    const auto kept = signBlock(m_gate.ledger().space(), *line, m_gate.self(), block);
    if (!kept)
        return kept.error();
    const auto admitted = m_gate.admit(kept->bytes); // the same door as for others' blocks
    if (!admitted)
        return admitted.error();
    return admitted->fate == Admission::Fate::counts ? base::Done() : base::Done(refusal());
}

base::Result<crypto::Secret> Membership::invite(wire::Role role, wire::Purpose purpose, std::int64_t expiresMs)
{
    const auto standing = m_gate.standing();
    if (!standing)
        return standing.error();
    const wire::Member *self = (*standing)->rights().find(m_gate.self().tag());
    const bool mayInvite =
        self && (purpose == wire::Purpose::person ? self->role == wire::Role::owner : role <= self->role);
    if (!mayInvite || role == wire::Role::none)
        return refusal();
    const auto key = writing();
    if (!key)
        return key.error();
    const auto line = lineOf(m_gate.ledger(), m_gate.self().tag());
    if (!line)
        return line.error();
    crypto::Secret code = crypto::makeCode();
    const wire::SeatKeys seat = wire::seatKeysOf(code);
    const wire::Invitation invitation{
        m_gate.ledger().space(), {m_gate.self().tag(), line->number + 1}, role, key->generation, key->key.clone()};
    const base::Bytes part = wire::sealInvitation(seat, invitation);
    const wire::Invite block{seat.signing.verifyKey(), role,     purpose, key->generation,
                             wire::hashOfPart(part),   expiresMs};
    const auto done = m_gate.ledger().transaction([&]() -> base::Done {
        if (auto written = write(block); !written)
            return written;
        return m_gate.ledger().keepPart({block.seat, part, false});
    });
    if (done)
        return code;
    m_gate.forget();
    return done.error();
}

base::Result<wire::Generation> Membership::nextGeneration(const Standing &standing, const base::Tag &without)
{
    std::vector<wire::Recipient> to;
    for (const wire::Member &member : standing.rights().members())
        if (member.role != wire::Role::none && member.tag != without)
            to.push_back({member.tag, member.box});
    const auto keys = newestKeys(m_gate.ledger(), standing.blocks());
    if (!keys)
        return keys.error();
    std::vector<wire::OlderKey> older;
    for (const Writing &key : *keys)
        older.push_back({key.generation, key.key});
    return wire::makeGeneration(SpaceKey::random(), to, older);
}

base::Done Membership::end(const base::Tag &member, wire::Role role, const wire::Line &last,
                           const std::vector<base::Hash> &replaces)
{
    const auto standing = m_gate.standing();
    if (!standing)
        return standing.error();
    wire::RoleChange block{member, role, last, replaces, std::nullopt};
    if (role == wire::Role::none && member != m_gate.self().tag()) {
        auto next = nextGeneration(**standing, member);
        if (!next)
            return next.error();
        block.generation = std::move(*next);
    }
    return write(block);
}

base::Done Membership::changeRole(const base::Tag &tag, wire::Role role)
{
    const auto standing = m_gate.standing();
    if (!standing)
        return standing.error();
    const wire::Rights &rights = (*standing)->rights();
    const wire::Member *member = rights.find(tag);
    const base::Tag self = m_gate.self().tag();
    const bool endsItself = tag == self && role == wire::Role::none;
    if (!member || role == wire::Role::owner || !(endsItself || rights.mayChange(self, tag)))
        return refusal();
    const auto line = lineOf(m_gate.ledger(), tag);
    if (!line)
        return line.error();
    return end(tag, role, *line, member->roleBlocks);
}

base::Done Membership::withdraw(const crypto::VerifyKey &key)
{
    const auto standing = asOwner();
    if (!standing)
        return standing.error();
    const wire::Seat *seat = (*standing)->rights().findSeat(key);
    if (!seat || seat->isWithdrawn || !seat->joined.empty())
        return refusal();
    return end(seat->tag, wire::Role::none, {}, {});
}

base::Done Membership::rekey()
{
    const auto standing = asOwner();
    if (!standing)
        return standing.error();
    auto next = nextGeneration(**standing, {});
    if (!next)
        return next.error();
    return write(wire::Rekey{std::move(*next)});
}

base::Result<bool> Membership::mend()
{
    const auto standing = asOwner();
    if (!standing)
        return standing.error().code == Error::Code::refused ? base::Result(false) : standing.error();
    const wire::Rights &rights = (*standing)->rights();
    if (rights.newestGeneration() && rights.membersWithoutKey().empty())
        return false;
    if (auto done = rekey(); !done)
        return done.error();
    return true;
}

base::Result<Writing> Membership::writing()
{
    const auto standing = m_gate.standing();
    if (!standing)
        return standing.error();
    const wire::Rights &rights = (*standing)->rights();
    auto name = rights.newestGeneration();
    if (!name && !rights.find(m_gate.self().tag()))
        name =
            joinedWith(**standing, m_gate.self().tag()); // joined without a network: the rest of the blocks will come
    if (!name)
        return base::fail(Error::Code::missing, "every generation is known to somebody removed");
    auto key = m_gate.ledger().key(*name);
    if (!key)
        return key.error();
    return Writing{*name, std::move(*key)};
}

} // namespace client
