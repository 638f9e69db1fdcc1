// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace crypto {

namespace inside {
Secret derive(base::View key, std::string_view purpose);
} // namespace inside

/// Another key out of a key: BLAKE2b-256 keyed with `from`, over `purpose`. Knowing the one derived tells nothing of
/// `from` nor of keys derived for other purposes.
template <class To, class From>
Key<To> derive(const Key<From> &from, std::string_view purpose)
{
    return *Key<To>::from(inside::derive(from.view(), purpose));
}

/// The same from a code's secret bytes. Aborts under 16 bytes: a short secret is no key.
template <class To>
Key<To> derive(const Secret &from, std::string_view purpose)
{
    return *Key<To>::from(inside::derive(from.view(), purpose));
}

} // namespace crypto
