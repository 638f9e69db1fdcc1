// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace document::out {

/// Which sheets of a paper are printed, counted from 1, and how many times; the copies come one whole after another.
/// `last` may lie behind the paper's end.
struct Stack
{
    int first = 1;
    int last = std::numeric_limits<int>::max();
    int copies = 1;

    bool holds(int page) const { return first <= page && page <= last; }
};

/// What came out. No sheet: the paper ends before the stack begins.
struct Printed
{
    int sheets = 0; ///< of all copies
    int pages = 0; ///< that the whole paper has
};

} // namespace document::out
