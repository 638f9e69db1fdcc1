// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/hash.h"
#include "crypto/secret.h"

#include <compare>

namespace crypto {

/// The public half of an Ed25519 pair (RFC 8032).
struct VerifyKey
{
    std::array<std::byte, 32> bytes{};

    auto operator<=>(const VerifyKey &) const = default;
    base::View view() const { return bytes; }
    /// Error invalid: not 32 bytes.
    static base::Result<VerifyKey> from(base::View bytes);
};

struct Signature
{
    std::array<std::byte, 64> bytes{};

    auto operator<=>(const Signature &) const = default;
    base::View view() const { return bytes; }
    /// Error invalid: not 64 bytes.
    static base::Result<Signature> from(base::View bytes);
};

/// The secret half, in guarded memory.
class SigningKey
{
public:
    static SigningKey random();
    static SigningKey fromSeed(std::span<const std::byte, 32> seed);

    SigningKey clone() const { return SigningKey(m_secret.clone()); }

    VerifyKey verifyKey() const;
    Signature sign(base::View bytes) const;
    /// The 32 bytes that `fromSeed` takes, to be kept in a vault.
    std::span<const std::byte, 32> seed() const;

private:
    explicit SigningKey(Secret secret)
        : m_secret(std::move(secret))
    {
    }

    Secret m_secret; // as libsodium keeps it: seed, then verifying key
};

/// False for any mismatch, and for keys and signatures of no canonical form.
bool verify(const VerifyKey &key, base::View bytes, const Signature &signature);

} // namespace crypto
