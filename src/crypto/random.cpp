// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include <sodium.h>

#include <cstdlib>

namespace crypto {

void start()
{
    static const int started = sodium_init();
    if (started < 0)
        std::abort();
}

void fillRandom(std::span<std::byte> bytes)
{
    start();
    if (!bytes.empty()) // no bytes may have no place
        randombytes_buf(bytes.data(), bytes.size());
}

base::Bytes randomBytes(std::size_t sizeBytes)
{
    base::Bytes bytes(sizeBytes);
    fillRandom(bytes);
    return bytes;
}

} // namespace crypto
