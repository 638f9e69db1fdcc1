// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <span>

namespace crypto {

// Inside this room only: libsodium speaks unsigned char.

template <std::size_t size>
const unsigned char *octets(std::span<const std::byte, size> bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

template <std::size_t size>
unsigned char *octets(std::span<std::byte, size> bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What cannot be unless the program itself is wrong ends it, in release builds too.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace crypto
