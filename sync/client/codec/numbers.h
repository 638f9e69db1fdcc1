// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/cbor.h"

namespace client::codec {

using Numbers = std::vector<std::int64_t>;

/// A column of whole numbers, made small for what comes after (zstd):
///
///   numbers     = int                          all of them are this one (0 for none)
///               / [least: int, planes: bytes]            each is `least` + its planes
///               / [first: int, least: int, planes: bytes]   each but the first is the one before + `least` + its
///               planes
///   planes      all lowest bytes, then all second bytes, ... of the offsets; as many planes as the widest needs
///
/// The second form is taken unless the third needs fewer bytes of planes. Sums wrap at 64 bits.
/// How many numbers there are is known from elsewhere.
void writeNumbers(wire::Writer &to, const Numbers &numbers);

/// `count` zeros when the reader has failed or fails here. `count` is the caller's to bound: so much memory is taken.
Numbers readNumbers(wire::Reader &from, std::size_t count);

} // namespace client::codec
