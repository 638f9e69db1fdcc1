// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/block.h"
#include "wire/message.h"
#include "wire/seat.h"

/// The same few keys, blocks and messages for all tests, from fixed seeds.
namespace made {

using namespace wire;

template <std::size_t size>
std::array<std::byte, size> filled(int value)
{
    std::array<std::byte, size> bytes{};
    bytes.fill(static_cast<std::byte>(value));
    return bytes;
}

inline base::Bytes filledBytes(std::size_t size, int value)
{
    return base::Bytes(size, static_cast<std::byte>(value));
}

inline crypto::SigningKey signer(int seed)
{
    return crypto::SigningKey::fromSeed(filled<32>(seed));
}

inline crypto::BoxKey boxKey(int seed)
{
    return crypto::BoxKey::copyOf(filled<32>(seed));
}

inline base::Tag tagOf(int seed)
{
    return crypto::tagOf(signer(seed).verifyKey());
}

inline base::Hash hash(int value)
{
    return {filled<32>(value)};
}

constexpr int founder = 1;
constexpr int joiner = 2;
constexpr int endpoint = 4;

inline SeatKeys seatKeys()
{
    return seatKeysOf(crypto::Secret::copyOf(filled<16>(3)));
}

inline Generation generation(bool hasPrevious)
{
    Generation generation;
    generation.keyHash = hash(0x11);
    generation.sealed[tagOf(founder)] = filledBytes(80, 0x22);
    if (hasPrevious) {
        generation.sealed[tagOf(joiner)] = filledBytes(80, 0x23);
        generation.previous.push_back({{filled<8>(0x24)}, filledBytes(72, 0x25)});
    }
    return generation;
}

inline Found found()
{
    return {signer(founder).verifyKey(), boxKey(founder).publicKey(), generation(false), filled<16>(0x33)};
}

inline Envelope blockEnvelope(int author, std::uint64_t number, const Block &block)
{
    Envelope envelope;
    envelope.name = {tagOf(author), number};
    envelope.kind = Kind::block;
    envelope.content = encodeBlock(block);
    return envelope;
}

inline base::Bytes foundBytes()
{
    Envelope envelope = blockEnvelope(founder, 1, found());
    return *signEnvelope({}, {}, envelope, signer(founder));
}

inline base::SpaceId space()
{
    return {hashOf({}, *parse(foundBytes()))};
}

inline Invite invite()
{
    return {seatKeys().signing.verifyKey(), Role::editor, Purpose::person, generationOf(space().hash), hash(0x44), -5};
}

inline Join join()
{
    Join join;
    join.key = signer(joiner).verifyKey();
    join.box = boxKey(joiner).publicKey();
    join.invite = {tagOf(founder), 2};
    join.seat = seatKeys().signing.verifyKey();
    join.generation = generationOf(space().hash);
    join.sealedKey = filledBytes(80, 0x55);
    join.bySeat = signSeat(space(), join, seatKeys().signing);
    return join;
}

inline RoleChange removal()
{
    return {tagOf(joiner), Role::none, {7, hash(0x66)}, {hash(0x67), hash(0x68)}, generation(true)};
}

inline Envelope changeSet(std::uint64_t number)
{
    Envelope envelope;
    envelope.name = {tagOf(founder), number};
    envelope.generation = generationOf(space().hash);
    envelope.nonce.bytes = filled<24>(0x77);
    envelope.content = filledBytes(16 + 32, 0x78);
    return envelope;
}

} // namespace made
