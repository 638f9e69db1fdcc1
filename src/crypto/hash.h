// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/id.h"
#include "crypto/secret.h"

#include <sodium/crypto_generichash.h>

namespace crypto {

struct VerifyKey;

/// BLAKE2b-256 (RFC 7693), no key.
base::Hash hash(base::View bytes);

/// BLAKE2b-256 of a purpose (its length as 8 little-endian bytes, then its text) and of what is added.
/// The purpose keeps hashes of different meaning apart. Parts are simply joined: whoever adds several of changing
/// length adds their lengths too.
class Hasher
{
public:
    explicit Hasher(std::string_view purpose);

    Hasher &add(base::View bytes);
    /// Ends it; a finished Hasher is of no more use.
    base::Hash finish();

private:
    crypto_generichash_state m_state;
};

/// SipHash-2-4 under the first half of the key: 8 bytes that nobody without it can tell from random ones.
/// For masking small things; too short to prove that a message is whole.
std::array<std::byte, 8> maskOf(const Key<MaskJob> &key, base::View bytes);

/// BLAKE2b-256 under a key: proves that bytes are whole and made by a holder of the key.
template <class Job>
base::Hash keyedHash(const Key<Job> &key, base::View bytes);

/// A device's name: the first 8 bytes of the hash of its verifying key.
base::Tag tagOf(const VerifyKey &key);

namespace inside {
base::Hash keyedHash(base::View key, base::View bytes);
} // namespace inside

template <class Job>
base::Hash keyedHash(const Key<Job> &key, base::View bytes)
{
    return inside::keyedHash(key.view(), bytes);
}

} // namespace crypto
