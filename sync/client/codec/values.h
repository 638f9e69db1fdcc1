// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/value.h"
#include "wire/cbor.h"

namespace client::codec {

/// What a reader may still unpack: a small change set must not become a large one.
struct Budget
{
    std::size_t bytes = 0; ///< of texts and blobs, as they are in memory
    std::size_t items = 0; ///< of lists
};

/// The values of all paths of one shape, as columns by type.
///
///   values  = [types, stream ...]      streams in the order of their type, those that occur
///   types   = int (all have this type) / bytes (one type each)
///   type 0 null     no stream
///        1 bool     numbers 0 or 1           2 whole number   numbers
///        3 decimal  numbers digits, numbers scale
///        4 text     texts                    5 blob     numbers length, bytes
///        6 date     numbers, days since 1970-01-01         7 time   numbers, minutes
///        8 list     numbers length, values of all items
///        9 whole number over 2^36 and less than 2^36 away from the change set's label: numbers, the difference
///   texts   = bytes, each text in letters (letters.h) and a 0 byte
///           / [bytes: the different texts like that, by first use, bytes: for each text its place]
///             if there are at most 128 different ones and at least three times as many texts
///
/// `near` is the label. Streams are items of the array of `values`.
void writeValues(wire::Writer &to, const std::vector<const record::Value *> &values, std::int64_t near);

/// Refuses what is malformed or (tooLarge) over the budget. `count` values, null when the reader has failed; it is the
/// caller's to bound.
std::vector<record::Value> readValues(wire::Reader &from, std::size_t count, std::int64_t near, Budget &budget);

} // namespace client::codec
