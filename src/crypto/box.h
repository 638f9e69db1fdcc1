// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <compare>

namespace crypto {

/// The public half of an X25519 pair (RFC 7748).
struct BoxPublic
{
    std::array<std::byte, 32> bytes{};

    auto operator<=>(const BoxPublic &) const = default;
    base::View view() const { return bytes; }
    /// Error invalid: not 32 bytes.
    static base::Result<BoxPublic> from(base::View bytes);
};

/// The secret half, in guarded memory.
class BoxKey
{
public:
    static BoxKey random();
    static BoxKey copyOf(std::span<const std::byte, 32> bytes) { return BoxKey(Secret::copyOf(bytes)); }

    BoxKey clone() const { return BoxKey(m_secret.clone()); }

    BoxPublic publicKey() const;
    std::span<const std::byte, 32> view() const;

private:
    explicit BoxKey(Secret secret)
        : m_secret(std::move(secret))
    {
    }

    Secret m_secret;
};

constexpr std::size_t sealedOverheadBytes = 48;

/// What only the holder of the secret half can open; who sealed it is not told (libsodium's sealed box:
/// an ephemeral public key, then XSalsa20-Poly1305). `plain` grows by `sealedOverheadBytes`.
/// Error invalid: the public key is a point of low order, which somebody may send to us on purpose.
base::Result<base::Bytes> sealTo(const BoxPublic &to, base::View plain);

/// Error damaged: not for this key, or altered, or too short.
base::Result<Secret> openSealed(const BoxKey &key, base::View sealed);

} // namespace crypto
