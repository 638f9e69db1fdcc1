// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "crypto/aead.h"
#include "crypto/sign.h"

namespace wire {

/// The version of what this program writes; it reads this one and all before it (version.cpp).
std::uint8_t envelopeVersion();
constexpr std::size_t maxEnvelopeBytes = 64 * 1024;
constexpr std::uint64_t maxNumber = std::uint64_t{1} << 53;

/// A generation of a space's key: the first 8 bytes of the hash of the block that carries it.
struct GenerationName
{
    std::array<std::byte, 8> bytes{};

    auto operator<=>(const GenerationName &) const = default;
    base::View view() const { return bytes; }
};

GenerationName generationOf(const base::Hash &block);

enum class Kind : std::uint8_t { changeSet = 1, block = 2 };

/// What stands at the head of every envelope of every version, so that what is newer can be stored, passed on and
/// held in its place.
struct Header
{
    std::uint8_t version = envelopeVersion();
    std::uint8_t kind = 0;
    base::Dot name;

    bool operator==(const Header &) const = default;
};

/// Grammar of an envelope (FORMAT.md has every byte):
///   envelope   = version kind author number body signature
///   version    = u8 1;  kind = u8: 1 change set, 2 block;  author = 8 bytes;  number = LEB128, shortest, 1..2^53
///   body       = generation(8) nonce(24) ciphertext  |  CBOR of a block (block.h)
///   signature  = 64 bytes, Ed25519, over the hash of purpose, space, predecessor and all before it
struct Envelope
{
    std::uint8_t version = envelopeVersion(); ///< as read: encoded again it gives the same bytes
    base::Dot name;
    Kind kind = Kind::changeSet;
    GenerationName generation; ///< change sets only
    crypto::Nonce nonce; ///< change sets only
    base::Bytes content; ///< ciphertext with its tag, or the block's CBOR
    crypto::Signature signature;
};

/// Reads the head alone, of any version. Error invalid: cut short, or a number that is 0, over 2^53 or not shortest;
/// tooLarge: over maxEnvelopeBytes.
base::Result<Header> peek(base::View bytes);

/// Error newer: a version or kind this program does not know (peek still names it: hold the raw bytes);
/// tooLarge; invalid: anything else that is not exactly one envelope. Signatures are `verify`'s business.
base::Result<Envelope> parse(base::View bytes);

/// Everything, or everything before the signature. The caller keeps name and sizes within the limits.
base::Bytes encode(const Envelope &envelope);
base::Bytes encodeUnsigned(const Envelope &envelope);

/// What the cipher of a change set binds besides its key: the space's id, then all bytes before the nonce.
base::Bytes associatedOf(const base::SpaceId &space, const Envelope &envelope);

/// True for a `found` block, which is signed and hashed with zeros in place of the space's id: its hash is that id.
bool isFound(const Envelope &envelope);

/// The name of these very bytes, signature included: what the author's next envelope signs as its predecessor.
/// For a `found` block it is the space's id.
base::Hash hashOf(const base::SpaceId &space, const Envelope &envelope);
/// The same of bytes as they came, also where they cannot be parsed because a later version made them.
base::Hash hashOf(const base::SpaceId &space, base::View bytes);

/// Puts the signature in and gives the whole bytes. `previous`: hash of the author's envelope before this one in this
/// space, zeros for number 1. Error tooLarge: over maxEnvelopeBytes; invalid: a number out of range.
base::Result<base::Bytes> signEnvelope(const base::SpaceId &space, const base::Hash &previous, Envelope &envelope,
                                       const crypto::SigningKey &key);

/// False also for a key whose tag is not the envelope's author.
bool verify(const base::SpaceId &space, const base::Hash &previous, const Envelope &envelope,
            const crypto::VerifyKey &author);

} // namespace wire
