// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace wire {

// Inside this room only: the first byte of an item, which `Writer` and `Reader` must agree upon (RFC 8949 §3).

/// Its upper three bits.
enum Major : unsigned {
    majorNumber = 0,
    majorNegative = 1,
    majorBytes = 2,
    majorText = 3,
    majorArray = 4,
    majorMap = 5,
    majorTag = 6, ///< refused
    majorSimple = 7,
};

/// Its lower five, of a simple value.
constexpr std::uint64_t simpleFalse = 20;
constexpr std::uint64_t simpleTrue = 21;
constexpr std::uint64_t simpleNull = 22;

} // namespace wire
