// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace base {

using Bytes = std::vector<std::byte>;
using View = std::span<const std::byte>;

/// The bytes of a text, seen in place: valid while the text lives.
inline View bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

/// Bytes seen as text in place; says nothing about their being UTF-8.
inline std::string_view textOf(View bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline Bytes copyOf(View bytes)
{
    return {bytes.begin(), bytes.end()};
}

inline void append(Bytes &to, View more)
{
    to.insert(to.end(), more.begin(), more.end());
}

inline bool equal(View left, View right)
{
    return left.size() == right.size() && (left.empty() || std::memcmp(left.data(), right.data(), left.size()) == 0);
}

/// Lower-case hexadecimal, two digits a byte.
std::string hexOf(View bytes);

/// Error invalid: an odd length or a digit that is none. Both cases are read.
Result<Bytes> bytesOfHex(std::string_view hex);

} // namespace base
