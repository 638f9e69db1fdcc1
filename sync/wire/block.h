// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/generation.h"
#include "wire/line.h"

#include <optional>
#include <variant>

namespace wire {

/// In rising order, so that std::min gives the lower right.
enum class Role : std::uint8_t { none = 0, reader = 1, editor = 2, owner = 3 };

enum class Purpose : std::uint8_t { person = 1, mine = 2 };

/// The founder's number 1; its hash is the space's id.
struct Found
{
    crypto::VerifyKey key; ///< of the founder's device, whose tag is the author
    crypto::BoxPublic box;
    Generation generation; ///< sealed to the founder's device, no previous key
    std::array<std::byte, 16> random{};

    bool operator==(const Found &) const = default;
};

/// Opens a seat for who knows the code (seat.h).
struct Invite
{
    crypto::VerifyKey seat; ///< of the signing key that the code gives
    Role role = Role::reader; ///< never none
    Purpose purpose = Purpose::person;
    GenerationName generation; ///< whose key lies in the sealed part
    base::Hash part; ///< hashOfPart of the sealed part
    std::int64_t expiresMs = 0; ///< a label; no device judges by it

    bool operator==(const Invite &) const = default;
};

/// The joiner's number 1.
struct Join
{
    crypto::VerifyKey key; ///< of the joining device, whose tag is the author; not the seat's
    crypto::BoxPublic box;
    base::Dot invite; ///< the block that opened the seat
    crypto::VerifyKey seat;
    GenerationName generation; ///< the one the sealed part held
    base::Bytes sealedKey; ///< its key sealed to `box`: 80 bytes
    crypto::Signature bySeat; ///< the seat's key over the space and all the above (signSeat)

    bool operator==(const Join &) const = default;
};

/// Changes a member's role, or withdraws a seat (member = tag of the seat's key, role none).
struct RoleChange
{
    base::Tag member;
    Role role = Role::none;
    Line last; ///< the member's last envelope judged by the old role; number 0: none is
    std::vector<base::Hash> replaces; ///< the role blocks on that member its author was shown; sorted, none twice
    std::optional<Generation> generation; ///< with `none`: the next one, sealed to all who stay

    bool operator==(const RoleChange &) const = default;
};

/// A new generation alone.
struct Rekey
{
    Generation generation;

    bool operator==(const Rekey &) const = default;
};

using Block = std::variant<Found, Invite, Join, RoleChange, Rekey>;

constexpr std::size_t maxReplaces = 64;

/// The CBOR that is an envelope's content.
base::Bytes encodeBlock(const Block &block);

/// Error newer: a kind of block this program does not know; invalid: anything else that is not exactly one block.
base::Result<Block> decodeBlock(base::View bytes);

/// The generation that a block carries, or null.
const Generation *generationIn(const Block &block);

crypto::Signature signSeat(const base::SpaceId &space, const Join &join, const crypto::SigningKey &seat);
bool verifySeat(const base::SpaceId &space, const Join &join);

/// A block whose own signatures are checked: what rights are made of.
struct KnownBlock
{
    base::Dot name;
    base::Hash hash;
    base::Hash previous;
    Block block;

    bool operator==(const KnownBlock &) const = default;
};

/// Checks all that a block can be checked for by itself: form, its author's signature, and the seat's in a `join`.
/// `author`: the author's key, not needed (null) for `found` and `join`, which bring it. `previous` as in signEnvelope.
/// Error newer; invalid: form, or a `found` or `join` that is not number 1; damaged: a signature does not fit, or
/// `found` is not this space's; missing: the author's key is needed and not given.
base::Result<KnownBlock> openBlock(const base::SpaceId &space, const base::Hash &previous, const Envelope &envelope,
                                   const crypto::VerifyKey *author);

} // namespace wire
