// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include "crypto/octets.h"
#include "crypto/random.h"

#include <sodium.h>

namespace crypto {

Secret::Secret(std::size_t sizeBytes)
    : m_sizeBytes(sizeBytes)
{
    start();
    m_bytes = static_cast<std::byte *>(sodium_malloc(sizeBytes));
    require(m_bytes != nullptr);
    wipe(mutableView());
}

Secret Secret::copyOf(base::View bytes)
{
    Secret secret(bytes.size());
    if (!bytes.empty())
        std::memcpy(secret.m_bytes, bytes.data(), bytes.size());
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_sizeBytes(std::exchange(other.m_sizeBytes, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_bytes); // now, not when the other one happens to go
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_sizeBytes = std::exchange(other.m_sizeBytes, 0);
    }
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes); // wipes; takes a null pointer too
}

void wipe(std::span<std::byte> bytes)
{
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
}

bool equalSecrets(base::View left, base::View right)
{
    return left.size() == right.size() && (left.empty() || sodium_memcmp(left.data(), right.data(), left.size()) == 0);
}

namespace inside {

Secret randomSecret(std::size_t sizeBytes)
{
    Secret secret(sizeBytes);
    fillRandom(secret.mutableView());
    return secret;
}

void stop()
{
    std::abort();
}

} // namespace inside

} // namespace crypto
