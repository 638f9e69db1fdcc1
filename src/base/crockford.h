// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace base {

/// What the letters of a code are taken from.
constexpr std::string_view crockfordAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Crockford's base 32 (https://www.crockford.com/base32.html), upper case, five bits a letter, most significant
/// first; a last group of fewer than five bits is padded with zeros on the right.
std::string crockfordOf(View bytes);

/// Reads letters of either case; O is 0, I and L are 1; spaces and dashes are skipped.
/// Gives whole bytes only. Error invalid: a letter outside the alphabet, or padding bits that are not zero.
Result<Bytes> bytesOfCrockford(std::string_view letters);

} // namespace base
