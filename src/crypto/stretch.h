// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace crypto {

/// What one guess at a passphrase costs (Argon2id, RFC 9106, one lane).
struct StretchCost
{
    std::uint32_t memoryKib = 0;
    std::uint32_t passes = 0;

    bool operator==(const StretchCost &) const = default;
};

using Salt = std::array<std::byte, 16>;

Salt randomSalt();

/// Up to a second and up to 256 MiB by design: never on the thread that draws. Blocks its caller.
/// Error invalid: a cost Argon2 does not know (under 8 KiB, no pass). Error full: no memory for it.
base::Result<Key<PassphraseJob>> stretch(const Secret &passphrase, const Salt &salt, StretchCost cost);

} // namespace crypto
