// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/seat.h"

#include "crypto/derive.h"
#include "wire/shapes.h"

namespace wire {

namespace {

/// The seed of the seat's signing key, on its way from code to key.
struct SeatJob;

constexpr std::string_view signingPurpose = "versta seat signing";
constexpr std::string_view sealingPurpose = "versta seat sealing";
constexpr std::string_view partPurpose = "versta sealed part";
constexpr std::size_t nonceBytes = sizeof(crypto::Nonce::bytes);

base::Bytes associatedOf(const SeatKeys &keys)
{
    base::Bytes bytes = base::copyOf(base::bytesOf(partPurpose));
    base::append(bytes, keys.signing.verifyKey().view());
    return bytes;
}

base::Result<Invitation> decode(base::View plain)
{
    Reader reader(plain);
    reader.record(5);
    const base::SpaceId space{{reader.fixed<32>()}};
    const base::Dot invite = takeDot(reader);
    const auto role = static_cast<Role>(reader.number(static_cast<std::uint64_t>(Role::owner)));
    const GenerationName generation{reader.fixed<8>()};
    auto key = SpaceKey::from(crypto::Secret::copyOf(reader.bytes(SpaceKey::sizeBytes)));
    if (role == Role::none)
        reader.refuse("an invitation to no role");
    if (auto done = reader.finish(); !done)
        return done.error();
    if (!key)
        return key.error();
    return Invitation{space, invite, role, generation, std::move(*key)};
}

} // namespace

SeatKeys seatKeysOf(const crypto::Secret &code)
{
    const auto seed = crypto::derive<SeatJob>(code, signingPurpose);
    return {crypto::SigningKey::fromSeed(seed.view()), crypto::derive<crypto::InviteJob>(code, sealingPurpose)};
}

base::Bytes sealInvitation(const SeatKeys &keys, const Invitation &invitation)
{
    Writer plain;
    plain.array(5).bytes(invitation.space.view());
    putDot(plain, invitation.invite);
    plain.number(static_cast<std::uint64_t>(invitation.role));
    plain.bytes(invitation.generation.view()).bytes(invitation.key.view());
    const crypto::Nonce nonce = crypto::randomNonce();
    base::Bytes part = base::copyOf(nonce.view());
    base::Bytes bare = plain.take();
    base::append(part, crypto::seal(keys.sealing, nonce, associatedOf(keys), bare));
    crypto::wipe(bare);
    return part;
}

base::Result<Invitation> openInvitation(const SeatKeys &keys, base::View part)
{
    if (part.size() > maxPartBytes)
        return base::fail(base::Error::Code::tooLarge, "a sealed part over 512 bytes");
    if (part.size() < nonceBytes)
        return base::fail(base::Error::Code::damaged, "a sealed part cut short");
    const auto nonce = crypto::Nonce::from(part.first(nonceBytes));
    auto plain = crypto::open(keys.sealing, *nonce, associatedOf(keys), part.subspan(nonceBytes));
    if (!plain)
        return plain.error();
    auto invitation = decode(*plain);
    crypto::wipe(*plain);
    return invitation;
}

base::Hash hashOfPart(base::View part)
{
    return crypto::Hasher(partPurpose).add(part).finish();
}

} // namespace wire
