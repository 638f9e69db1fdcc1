// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/change.h"

namespace store::table {

/// Writes of one record as they lie in `record.body` and `past.body`:
///
///   body     = 3, sets, packed entries
///   sets     = count, rows of the log in any order
///   packed   = 1, entry ... / 2, size in four bytes, zstd of the entries with dictionary 1     table/packing.h
///   entry    = place of its set, path: letters shared with the path before, count of the rest, rest; value;
///              count of replaces, (device, number) ...
///   value    = type, then: int and decimal zigzag, text and bytes with their count, date ((year*16+month)*32+day),
///              time in minutes, list with its count
///
/// The sets stand before what is packed, so that writes go from one set to another without being packed anew. Until
/// 22 November 2026 they lay inside: packed (count of sets, the first row, then steps; entry ...); such a body is read.
///
/// All numbers are varints (7 bits a byte, low end first). Device 0 is the author of the entry's own set, so that a
/// set which gets its number later, or a new author, needs no other body. The dictionary never changes.
struct Slip
{
    std::int64_t log = 0; ///< row of its set
    record::Path path;
    record::Value value;
    std::vector<std::pair<std::int64_t, std::uint64_t>> replaces; ///< (row of the device, number)

    bool operator==(const Slip &) const = default;
};

base::Bytes encode(std::span<const Slip> slips);

/// Error newer: a form of a later version; damaged.
base::Result<std::vector<Slip>> decode(base::View body);

/// What one set wrote belongs to another now. Nothing where the first is not in the body, or the other is there
/// already. Errors as `decode`.
base::Result<std::optional<base::Bytes>> renamed(base::View body, std::int64_t from, std::int64_t to);

} // namespace store::table
