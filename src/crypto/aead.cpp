// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"

#include "crypto/octets.h"
#include "crypto/random.h"

#include <sodium.h>

#include <algorithm>

namespace crypto {

static_assert(sizeof(Nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

base::Result<Nonce> Nonce::from(base::View bytes)
{
    Nonce nonce;
    if (bytes.size() != nonce.bytes.size())
        return base::fail(base::Error::Code::invalid, "a nonce has 24 bytes");
    std::copy(bytes.begin(), bytes.end(), nonce.bytes.begin());
    return nonce;
}

Nonce randomNonce()
{
    Nonce nonce;
    fillRandom(nonce.bytes);
    return nonce;
}

namespace inside {

base::Bytes seal(std::span<const std::byte, 32> key, const Nonce &nonce, base::View associated, base::View plain)
{
    base::Bytes sealed(plain.size() + tagBytes);
    const auto whole = std::span(sealed);
    sealInto(whole.first(plain.size()), whole.last<tagBytes>(), key, nonce.bytes, associated, plain);
    return sealed;
}

base::Result<base::Bytes> open(std::span<const std::byte, 32> key, const Nonce &nonce, base::View associated,
                               base::View sealed)
{
    if (sealed.size() < tagBytes)
        return base::fail(base::Error::Code::damaged, "sealed bytes cut short");
    base::Bytes plain(sealed.size() - tagBytes);
    if (!openInto(plain, key, nonce.bytes, associated, sealed.first(plain.size()), sealed.last<tagBytes>()))
        return base::fail(base::Error::Code::damaged, "sealed bytes that do not open");
    return plain;
}

void sealInto(std::span<std::byte> cipher, std::span<std::byte, tagBytes> tag, std::span<const std::byte, 32> key,
              std::span<const std::byte, 24> nonce, base::View associated, base::View plain)
{
    start();
    require(cipher.size() == plain.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(octets(cipher), octets(tag), nullptr, octets(plain),
                                                        plain.size(), octets(associated), associated.size(), nullptr,
                                                        octets(nonce), octets(key));
}

bool openInto(std::span<std::byte> plain, std::span<const std::byte, 32> key, std::span<const std::byte, 24> nonce,
              base::View associated, base::View cipher, std::span<const std::byte, tagBytes> tag)
{
    start();
    require(cipher.size() == plain.size());
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(octets(plain), nullptr, octets(cipher), cipher.size(),
                                                               octets(tag), octets(associated), associated.size(),
                                                               octets(nonce), octets(key))
        == 0;
}

bool isAuthentic(std::span<const std::byte, 32> key, std::span<const std::byte, 24> nonce, base::View associated,
                 base::View cipher, std::span<const std::byte, tagBytes> tag)
{
    start();
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(nullptr, nullptr, octets(cipher), cipher.size(),
                                                               octets(tag), octets(associated), associated.size(),
                                                               octets(nonce), octets(key))
        == 0;
}

} // namespace inside

} // namespace crypto
