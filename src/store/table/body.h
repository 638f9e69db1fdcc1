// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/change.h"

namespace store::table {

/// Writes of one record as they lie in `record.body` and `past.body`:
///
///   body     = 1, plain / 2, zstd of plain with dictionary 1     one byte first; the smaller of the two
///   plain    = count of sets, sets: first row of log, then steps; entry ...
///   entry    = place of its set, path: letters shared with the path before, count of the rest, rest; value;
///              count of replaces, (device, number) ...
///   value    = type, then: int and decimal zigzag, text and bytes with their count, date ((year*16+month)*32+day),
///              time in minutes, list with its count
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

} // namespace store::table
