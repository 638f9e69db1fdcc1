// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/code.h"
#include "wire/block.h"

namespace wire {

/// The two keys that an invitation's code gives: one proves, one opens.
struct SeatKeys
{
    crypto::SigningKey signing;
    crypto::Key<crypto::InviteJob> sealing;
};

/// The words of the two kinds of code, for crypto::lettersOf and crypto::readCode: neither is taken for the other.
constexpr std::string_view codePurpose = "versta invite";
constexpr std::string_view foundingCodePurpose =
    "versta founding"; ///< given out by an endpoint, serves one space there
constexpr std::size_t maxPartBytes = 512;

/// `code`: the 16 secret bytes of crypto::makeCode or crypto::readCode.
SeatKeys seatKeysOf(const crypto::Secret &code);

/// What the inviter tells the joiner in the sealed part. Only who knows the code can read or make one.
struct Invitation
{
    base::SpaceId space;
    base::Dot invite; ///< name of the `invite` block
    Role role = Role::reader;
    GenerationName generation;
    SpaceKey key;
};

base::Bytes sealInvitation(const SeatKeys &keys, const Invitation &invitation);

/// Error damaged: made with another code, or altered; invalid: opens, but is no invitation; tooLarge.
base::Result<Invitation> openInvitation(const SeatKeys &keys, base::View part);

/// Stands in the `invite` block.
base::Hash hashOfPart(base::View part);

} // namespace wire
