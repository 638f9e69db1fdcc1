// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/stretch.h"

#include "crypto/octets.h"
#include "crypto/random.h"

#include <sodium.h>

namespace crypto {

static_assert(std::tuple_size_v<Salt> == crypto_pwhash_argon2id_SALTBYTES);

Salt randomSalt()
{
    Salt salt{};
    fillRandom(salt);
    return salt;
}

base::Result<Key<PassphraseJob>> stretch(const Secret &passphrase, const Salt &salt, StretchCost cost)
{
    start();
    const std::size_t memoryBytes = static_cast<std::size_t>(cost.memoryKib) * 1024;
    if (memoryBytes < crypto_pwhash_argon2id_MEMLIMIT_MIN || cost.passes < crypto_pwhash_argon2id_OPSLIMIT_MIN)
        return base::fail(base::Error::Code::invalid, "a cost below what Argon2id knows");
    Secret key(Key<PassphraseJob>::sizeBytes);
    const auto letters = base::textOf(passphrase.view());
    if (crypto_pwhash_argon2id(octets(key.mutableView()), key.size(), letters.data(), letters.size(),
                               octets(std::span<const std::byte>(salt)), cost.passes, memoryBytes,
                               crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        return base::fail(base::Error::Code::full, "no memory to stretch the passphrase");
    return Key<PassphraseJob>::from(std::move(key));
}

} // namespace crypto
