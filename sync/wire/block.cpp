// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/block.h"

#include "wire/cbor.h"
#include "wire/shapes.h"

#include <algorithm>

namespace wire {

namespace {

using base::Error;

constexpr std::string_view seatPurpose = "versta seat";
constexpr std::size_t sealedKeyBytes = SpaceKey::sizeBytes + crypto::sealedOverheadBytes;
constexpr std::size_t wrappedKeyBytes = sizeof(crypto::Nonce::bytes) + SpaceKey::sizeBytes + crypto::tagBytes;

enum BlockKind : std::uint64_t { kindFound = 1, kindInvite = 2, kindJoin = 3, kindRole = 4, kindRekey = 5 };

void put(Writer &to, const Generation &generation)
{
    to.array(3).bytes(generation.keyHash.view());
    to.map(generation.sealed.size());
    for (const auto &[tag, sealed] : generation.sealed)
        to.bytes(tag.view()).bytes(sealed);
    to.map(generation.previous.size());
    for (const PreviousKey &previous : generation.previous)
        to.bytes(previous.name.view()).bytes(previous.sealed);
}

Generation takeGeneration(Reader &from)
{
    Generation generation;
    from.record(3);
    generation.keyHash.bytes = from.fixed<32>();
    for (std::size_t left = from.map(maxRecipients); left > 0 && from.ok(); --left) {
        const base::Tag tag{from.fixed<8>()};
        generation.sealed[tag] = base::copyOf(from.fixed<sealedKeyBytes>());
    }
    for (std::size_t left = from.map(maxPreviousKeys); left > 0 && from.ok(); --left) {
        const GenerationName name{from.fixed<8>()};
        generation.previous.push_back({name, base::copyOf(from.fixed<wrappedKeyBytes>())});
    }
    return generation;
}

Role takeRole(Reader &from, Role least)
{
    const auto role = static_cast<Role>(from.number(static_cast<std::uint64_t>(Role::owner)));
    if (role < least)
        from.refuse("a role that cannot be given so");
    return role;
}

void put(Writer &to, const Found &found)
{
    to.array(5).number(kindFound).bytes(found.key.view()).bytes(found.box.view());
    put(to, found.generation);
    to.bytes(found.random);
}

Found takeFound(Reader &from)
{
    Found found;
    found.key.bytes = from.fixed<32>();
    found.box.bytes = from.fixed<32>();
    found.generation = takeGeneration(from);
    found.random = from.fixed<16>();
    if (!found.generation.previous.empty() || found.generation.sealed.size() != 1
        || !found.generation.sealed.contains(crypto::tagOf(found.key)))
        from.refuse("a first generation that is not the founder's alone");
    return found;
}

void put(Writer &to, const Invite &invite)
{
    to.array(7).number(kindInvite).bytes(invite.seat.view());
    to.number(static_cast<std::uint64_t>(invite.role)).number(static_cast<std::uint64_t>(invite.purpose));
    to.bytes(invite.generation.view()).bytes(invite.part.view()).integer(invite.expiresMs);
}

Invite takeInvite(Reader &from)
{
    Invite invite;
    invite.seat.bytes = from.fixed<32>();
    invite.role = takeRole(from, Role::reader);
    const std::uint64_t purpose = from.number();
    if (purpose != static_cast<std::uint64_t>(Purpose::person) && purpose != static_cast<std::uint64_t>(Purpose::mine))
        from.refuse("an invitation for no known purpose");
    invite.purpose = static_cast<Purpose>(purpose);
    invite.generation.bytes = from.fixed<8>();
    invite.part.bytes = from.fixed<32>();
    invite.expiresMs = from.integer();
    return invite;
}

/// All of a join that its seat signs.
void putUnsigned(Writer &to, const Join &join)
{
    to.bytes(join.key.view()).bytes(join.box.view());
    putDot(to, join.invite);
    to.bytes(join.seat.view()).bytes(join.generation.view()).bytes(join.sealedKey);
}

void put(Writer &to, const Join &join)
{
    to.array(8).number(kindJoin);
    putUnsigned(to, join);
    to.bytes(join.bySeat.view());
}

Join takeJoin(Reader &from)
{
    Join join;
    join.key.bytes = from.fixed<32>();
    join.box.bytes = from.fixed<32>();
    join.invite = takeDot(from);
    join.seat.bytes = from.fixed<32>();
    join.generation.bytes = from.fixed<8>();
    join.sealedKey = base::copyOf(from.fixed<sealedKeyBytes>());
    join.bySeat.bytes = from.fixed<64>();
    if (join.key == join.seat)
        from.refuse("a device that takes a seat with the seat's own key");
    return join;
}

void put(Writer &to, const RoleChange &change)
{
    to.array(6).number(kindRole).bytes(change.member.view()).number(static_cast<std::uint64_t>(change.role));
    putLine(to, change.last);
    to.array(change.replaces.size());
    for (const base::Hash &replaced : change.replaces)
        to.bytes(replaced.view());
    if (change.generation)
        put(to, *change.generation);
    else
        to.null();
}

RoleChange takeRoleChange(Reader &from)
{
    RoleChange change;
    change.member.bytes = from.fixed<8>();
    change.role = takeRole(from, Role::none);
    change.last = takeLine(from);
    for (std::size_t left = from.array(maxReplaces); left > 0 && from.ok(); --left)
        change.replaces.push_back({from.fixed<32>()});
    if (!isRising(change.replaces))
        from.refuse("replaced blocks unsorted or twice");
    if (from.next() == Reader::Type::null) {
        from.null();
        return change;
    }
    change.generation = takeGeneration(from);
    if (change.role != Role::none)
        from.refuse("a new generation with a role that stays");
    return change;
}

void put(Writer &to, const Rekey &rekey)
{
    to.array(2).number(kindRekey);
    put(to, rekey.generation);
}

Block takeBody(Reader &from, std::uint64_t kind)
{
    switch (kind) {
    case kindFound: return takeFound(from);
    case kindInvite: return takeInvite(from);
    case kindJoin: return takeJoin(from);
    case kindRole: return takeRoleChange(from);
    case kindRekey: return Rekey{takeGeneration(from)};
    default: break;
    }
    from.refuse("a block of a later kind", kind == 0 ? Error::Code::invalid : Error::Code::newer);
    return Rekey();
}

/// Items of a block, its kind included; 0 for a kind that is not known.
std::size_t itemsOf(std::uint64_t kind)
{
    constexpr std::size_t items[] = {0, 5, 7, 8, 6, 2};
    return kind < std::size(items) ? items[kind] : 0;
}

base::Hash seatHashOf(const base::SpaceId &space, const Join &join)
{
    Writer signedItems;
    signedItems.array(6);
    putUnsigned(signedItems, join);
    return crypto::Hasher(seatPurpose).add(space.view()).add(signedItems.written()).finish();
}

/// The key that a block brings itself, or null.
const crypto::VerifyKey *ownKeyIn(const Block &block)
{
    if (const auto *found = std::get_if<Found>(&block))
        return &found->key;
    if (const auto *join = std::get_if<Join>(&block))
        return &join->key;
    return nullptr;
}

} // namespace

base::Bytes encodeBlock(const Block &block)
{
    Writer writer;
    std::visit([&writer](const auto &kind) { put(writer, kind); }, block);
    return writer.take();
}

base::Result<Block> decodeBlock(base::View bytes)
{
    Reader reader(bytes);
    const std::size_t items = reader.array(23);
    const std::uint64_t kind = reader.number();
    if (itemsOf(kind) != 0 && items != itemsOf(kind))
        reader.refuse("a block with items missing or left over");
    Block block = takeBody(reader, kind);
    if (auto done = reader.finish(); !done)
        return done.error();
    return block;
}

const Generation *generationIn(const Block &block)
{
    if (const auto *found = std::get_if<Found>(&block))
        return &found->generation;
    if (const auto *rekey = std::get_if<Rekey>(&block))
        return &rekey->generation;
    const auto *change = std::get_if<RoleChange>(&block);
    return change != nullptr && change->generation ? &*change->generation : nullptr;
}

crypto::Signature signSeat(const base::SpaceId &space, const Join &join, const crypto::SigningKey &seat)
{
    return seat.sign(seatHashOf(space, join).view());
}

bool verifySeat(const base::SpaceId &space, const Join &join)
{
    return crypto::verify(join.seat, seatHashOf(space, join).view(), join.bySeat);
}

base::Result<KnownBlock> openBlock(const base::SpaceId &space, const base::Hash &previous, const Envelope &envelope,
                                   const crypto::VerifyKey *author)
{
    if (envelope.kind != Kind::block)
        return base::fail(Error::Code::invalid, "a change set where a block was expected");
    auto block = decodeBlock(envelope.content);
    if (!block)
        return block.error();
    KnownBlock known{envelope.name, hashOf(space, envelope), previous, std::move(*block)};
    const crypto::VerifyKey *ownKey = ownKeyIn(known.block);
    if (ownKey != nullptr && known.name.number != 1)
        return base::fail(Error::Code::invalid, "a found or join block that is not its author's first");
    if (ownKey == nullptr && author == nullptr)
        return base::fail(Error::Code::missing, "the key of a block's author");
    if (!verify(space, previous, envelope, ownKey != nullptr ? *ownKey : *author))
        return base::fail(Error::Code::damaged, "a block whose signature does not fit");
    const auto *join = std::get_if<Join>(&known.block);
    if (join != nullptr && !verifySeat(space, *join))
        return base::fail(Error::Code::damaged, "a join that its seat did not sign");
    if (std::holds_alternative<Found>(known.block) && known.hash != space.hash)
        return base::fail(Error::Code::damaged, "another space's found block");
    return known;
}

} // namespace wire
