// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/box.h"

#include "crypto/octets.h"
#include "crypto/random.h"

#include <sodium.h>

#include <algorithm>

namespace crypto {

static_assert(sealedOverheadBytes == crypto_box_SEALBYTES);

base::Result<BoxPublic> BoxPublic::from(base::View bytes)
{
    BoxPublic key;
    if (bytes.size() != key.bytes.size())
        return base::fail(base::Error::Code::invalid, "a box key has 32 bytes");
    std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
    return key;
}

BoxKey BoxKey::random()
{
    return BoxKey(inside::randomSecret(crypto_box_SECRETKEYBYTES));
}

BoxPublic BoxKey::publicKey() const
{
    BoxPublic result;
    crypto_scalarmult_base(octets(std::span(result.bytes)), octets(view()));
    return result;
}

std::span<const std::byte, 32> BoxKey::view() const
{
    require(m_secret.size() == crypto_box_SECRETKEYBYTES);
    return std::span<const std::byte, 32>(m_secret.view());
}

base::Result<base::Bytes> sealTo(const BoxPublic &to, base::View plain)
{
    start();
    base::Bytes sealed(plain.size() + sealedOverheadBytes);
    if (crypto_box_seal(octets(std::span(sealed)), octets(plain), plain.size(), octets(to.view())) != 0)
        return base::fail(base::Error::Code::invalid, "a box key of low order");
    return sealed;
}

base::Result<Secret> openSealed(const BoxKey &key, base::View sealed)
{
    if (sealed.size() < sealedOverheadBytes)
        return base::fail(base::Error::Code::damaged, "a sealed box cut short");
    Secret plain(sealed.size() - sealedOverheadBytes);
    const BoxPublic own = key.publicKey();
    if (crypto_box_seal_open(octets(plain.mutableView()), octets(sealed), sealed.size(), octets(own.view()),
                             octets(key.view()))
        != 0)
        return base::fail(base::Error::Code::damaged, "a sealed box that does not open");
    return plain;
}

} // namespace crypto
