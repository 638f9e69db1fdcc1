// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <compare>

namespace crypto {

// XChaCha20-Poly1305-IETF (draft-irtf-cfrg-xchacha-03): 24 random bytes are never drawn twice, so no counter is kept.

struct Nonce
{
    std::array<std::byte, 24> bytes{};

    auto operator<=>(const Nonce &) const = default;
    base::View view() const { return bytes; }
    /// Error invalid: not 24 bytes.
    static base::Result<Nonce> from(base::View bytes);
};

constexpr std::size_t tagBytes = 16;

Nonce randomNonce();

namespace inside {
base::Bytes seal(std::span<const std::byte, 32> key, const Nonce &nonce, base::View associated, base::View plain);
base::Result<base::Bytes> open(std::span<const std::byte, 32> key, const Nonce &nonce, base::View associated,
                               base::View sealed);
void sealInto(std::span<std::byte> cipher, std::span<std::byte, tagBytes> tag, std::span<const std::byte, 32> key,
              std::span<const std::byte, 24> nonce, base::View associated, base::View plain);
bool isAuthentic(std::span<const std::byte, 32> key, std::span<const std::byte, 24> nonce, base::View associated,
                 base::View cipher, std::span<const std::byte, tagBytes> tag);
bool openInto(std::span<std::byte> plain, std::span<const std::byte, 32> key, std::span<const std::byte, 24> nonce,
              base::View associated, base::View cipher, std::span<const std::byte, tagBytes> tag);
} // namespace inside

/// The ciphertext, as long as `plain`, and the tag behind it. `associated` is authenticated, not kept.
template <class Job>
base::Bytes seal(const Key<Job> &key, const Nonce &nonce, base::View associated, base::View plain)
{
    return inside::seal(key.view(), nonce, associated, plain);
}

/// Error damaged: another key, nonce or associated part, altered, or cut short. Nothing unproved is given out.
template <class Job>
base::Result<base::Bytes> open(const Key<Job> &key, const Nonce &nonce, base::View associated, base::View sealed)
{
    return inside::open(key.view(), nonce, associated, sealed);
}

/// For pages, where the tag has a place of its own and nothing may be allocated. `cipher` has the size of `plain` and
/// may be the same bytes; anything else aborts.
template <class Job>
void sealInto(std::span<std::byte> cipher, std::span<std::byte, tagBytes> tag, const Key<Job> &key,
              std::span<const std::byte, 24> nonce, base::View associated, base::View plain)
{
    inside::sealInto(cipher, tag, key.view(), nonce, associated, plain);
}

/// False: not authentic; `plain` is then of no use. Sizes as above.
template <class Job>
[[nodiscard]] bool openInto(std::span<std::byte> plain, const Key<Job> &key, std::span<const std::byte, 24> nonce,
                            base::View associated, base::View cipher, std::span<const std::byte, tagBytes> tag)
{
    return inside::openInto(plain, key.view(), nonce, associated, cipher, tag);
}

/// Whether `openInto` would open it, without opening it.
template <class Job>
[[nodiscard]] bool isAuthentic(const Key<Job> &key, std::span<const std::byte, 24> nonce, base::View associated,
                               base::View cipher, std::span<const std::byte, tagBytes> tag)
{
    return inside::isAuthentic(key.view(), nonce, associated, cipher, tag);
}

} // namespace crypto
