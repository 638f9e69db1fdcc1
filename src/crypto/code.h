// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <optional>

namespace crypto {

// A code is what a person prints or types: a recovery key, an invitation, a permission to found. 128 random bits and
// 32 bits of a checksum that depends on the purpose, as 8 groups of 4 Crockford letters:
// `K7M2-Q9X4-...`. What is made of it is derived (derive.h) under the purpose's own word.

constexpr std::size_t codeBytes = 16;

/// 16 random bytes.
Secret makeCode();

/// 39 characters, upper case, groups joined by dashes. Aborts unless `code` has 16 bytes.
std::string lettersOf(const Secret &code, std::string_view purpose);

/// Either case, O for 0, I and L for 1, dashes and spaces anywhere or nowhere.
/// Error wrongKey: mistyped, or a code of another purpose. The letters are never in the detail.
base::Result<Secret> readCode(std::string_view letters, std::string_view purpose);

/// For a person who mistyped: the group, from 0, in which one other letter or two neighbours the other way round make
/// the 32 letters a right code (the checksum leaves one in four million such guesses to chance). None: more is wrong,
/// or nothing is. Tells nothing that whoever has the letters could not find out.
std::optional<std::size_t> mistypedGroup(std::string_view letters, std::string_view purpose);

} // namespace crypto
