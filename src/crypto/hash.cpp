// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "crypto/octets.h"
#include "crypto/random.h"
#include "crypto/sign.h"

#include <sodium.h>

#include <algorithm>

namespace crypto {

base::Hash hash(base::View bytes)
{
    start();
    base::Hash result;
    crypto_generichash(octets(std::span(result.bytes)), result.bytes.size(), octets(bytes), bytes.size(), nullptr, 0);
    return result;
}

Hasher::Hasher(std::string_view purpose)
{
    start();
    crypto_generichash_init(&m_state, nullptr, 0, sizeof(base::Hash));
    std::array<std::byte, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<std::byte>(static_cast<std::uint64_t>(purpose.size()) >> (8 * i) & 0xFF);
    add(length);
    add(base::bytesOf(purpose));
}

Hasher &Hasher::add(base::View bytes)
{
    crypto_generichash_update(&m_state, octets(bytes), bytes.size());
    return *this;
}

base::Hash Hasher::finish()
{
    base::Hash result;
    crypto_generichash_final(&m_state, octets(std::span(result.bytes)), result.bytes.size());
    return result;
}

std::array<std::byte, 8> maskOf(const Key<MaskJob> &key, base::View bytes)
{
    static_assert(crypto_shorthash_BYTES == 8 && crypto_shorthash_KEYBYTES == 16);
    std::array<std::byte, 8> mask{};
    crypto_shorthash(octets(std::span(mask)), octets(bytes), bytes.size(), octets(key.view()));
    return mask;
}

base::Hash inside::keyedHash(base::View key, base::View bytes)
{
    base::Hash result;
    crypto_generichash(octets(std::span(result.bytes)), result.bytes.size(), octets(bytes), bytes.size(), octets(key),
                       key.size());
    return result;
}

base::Tag tagOf(const VerifyKey &key)
{
    const base::Hash whole = hash(key.view());
    base::Tag tag;
    std::copy_n(whole.bytes.begin(), tag.bytes.size(), tag.bytes.begin());
    return tag;
}

} // namespace crypto
