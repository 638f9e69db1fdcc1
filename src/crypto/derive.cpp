// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/derive.h"

#include "crypto/octets.h"
#include "crypto/random.h"

#include <sodium.h>

namespace crypto::inside {

Secret derive(base::View key, std::string_view purpose)
{
    require(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX);
    Secret result(32);
    crypto_generichash(octets(result.mutableView()), result.size(), octets(base::bytesOf(purpose)), purpose.size(),
                       octets(key), key.size());
    return result;
}

} // namespace crypto::inside
