// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/cbor.h"
#include "wire/line.h"

#include <algorithm>

namespace wire {

// Inside this room only: how the small values that blocks and messages share look in CBOR.

/// [author, number]
void putDot(Writer &to, const base::Dot &name);
base::Dot takeDot(Reader &from);

/// [number, hash]; number 0 goes with a hash of zeros and only with it
void putLine(Writer &to, const Line &line);
Line takeLine(Reader &from);

/// Sorted, none twice.
template <class Range>
bool isRising(const Range &range)
{
    return std::adjacent_find(range.begin(), range.end(),
                              [](const auto &left, const auto &right) { return !(left < right); })
        == range.end();
}

} // namespace wire
