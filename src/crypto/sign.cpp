// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sign.h"

#include "crypto/octets.h"
#include "crypto/random.h"

#include <sodium.h>

#include <algorithm>

namespace crypto {

base::Result<VerifyKey> VerifyKey::from(base::View bytes)
{
    VerifyKey key;
    if (bytes.size() != key.bytes.size())
        return base::fail(base::Error::Code::invalid, "a verifying key has 32 bytes");
    std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
    return key;
}

base::Result<Signature> Signature::from(base::View bytes)
{
    Signature signature;
    if (bytes.size() != signature.bytes.size())
        return base::fail(base::Error::Code::invalid, "a signature has 64 bytes");
    std::copy(bytes.begin(), bytes.end(), signature.bytes.begin());
    return signature;
}

SigningKey SigningKey::random()
{
    const Secret seed = inside::randomSecret(crypto_sign_SEEDBYTES);
    return fromSeed(std::span<const std::byte, 32>(seed.view()));
}

SigningKey SigningKey::fromSeed(std::span<const std::byte, 32> seed)
{
    Secret secret(crypto_sign_SECRETKEYBYTES);
    VerifyKey ignored;
    crypto_sign_seed_keypair(octets(std::span(ignored.bytes)), octets(secret.mutableView()), octets(seed));
    return SigningKey(std::move(secret));
}

VerifyKey SigningKey::verifyKey() const
{
    require(m_secret.size() == crypto_sign_SECRETKEYBYTES);
    return *VerifyKey::from(m_secret.view().subspan(crypto_sign_SEEDBYTES));
}

Signature SigningKey::sign(base::View bytes) const
{
    require(m_secret.size() == crypto_sign_SECRETKEYBYTES);
    Signature signature;
    crypto_sign_detached(octets(std::span(signature.bytes)), nullptr, octets(bytes), bytes.size(),
                         octets(m_secret.view()));
    return signature;
}

std::span<const std::byte, 32> SigningKey::seed() const
{
    require(m_secret.size() == crypto_sign_SECRETKEYBYTES);
    return std::span<const std::byte, 32>(m_secret.view().first(crypto_sign_SEEDBYTES));
}

bool verify(const VerifyKey &key, base::View bytes, const Signature &signature)
{
    start();
    return crypto_sign_verify_detached(octets(signature.view()), octets(bytes), bytes.size(), octets(key.view())) == 0;
}

} // namespace crypto
