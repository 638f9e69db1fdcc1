// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/change.h"

namespace client {

/// The plaintext of a change set's envelope: columnar, compressed, padded. Its one form is that of the columns:
///
///   packed   = columns, packed and padded                        codec/packing.h
///   columns  = [label, tags, frontier, paths ..., shapes ..., records ..., values ..., replaces ...]
///   label    = int, milliseconds
///   tags     = bytes, 8 each: the devices named here but the author, sorted. Device 0 is the author, 1 the first of
///   them frontier = null / [devices: numbers, highest: numbers]        by device; the count is that of `devices`, see
///   below paths    = shapes: bytes, counts: numbers, number: numbers    codec/paths.h; sorted by shape and number
///   shapes   = sizes: bytes-counted numbers, places: numbers      which paths a record has, as a table by first use;
///              places: of the first its place among the paths, of each next one the steps from the one before, less 1
///   records  = count: int, devices: numbers, counters: numbers, shapes: numbers      sorted by device and counter
///   values   = one item for each shape of paths: codec/values.h    by path, of one path by record
///   replaces = counts: numbers, devices: numbers, numbers: numbers         in the order of the values
///
/// The dot is the envelope's, not repeated here. Grammar of `numbers`: codec/numbers.h.

/// Limits of version 1: over them all refuse alike.
constexpr std::size_t writesLimit = 65'536;
constexpr std::size_t replacesLimit = 262'144; ///< over all writes
constexpr std::size_t valuesLimitBytes = 1024 * 1024; ///< texts and blobs as they are in memory, over all writes

/// Error invalid: against record::check; tooLarge: over a limit.
base::Result<base::Bytes> encode(const record::ChangeSet &set);

/// Error newer: packed in a form of a later version; damaged: cannot be unpacked; tooLarge: over a limit; invalid: not
/// the one form of a change set, or one that record::check refuses. Never reads or takes memory beyond the limits.
base::Result<record::ChangeSet> decode(base::View packed, const base::Dot &dot);

struct Packed
{
    record::ChangeSet set;
    base::Bytes bytes; ///< what `encode` gives for it
};

/// Cuts a set whose envelope would pass `envelopeLimitBytes` into as few even sets as each fit, numbered upwards from
/// the dot's number. A record is cut only if it alone is too large. Dots of number 0 then name the sets that hold the
/// record's writes. The frontier goes with the first.
/// Error as `encode`; tooLarge: a single write does not fit.
base::Result<std::vector<Packed>> divide(const record::ChangeSet &set, std::size_t envelopeLimitBytes = 64 * 1024);

} // namespace client
