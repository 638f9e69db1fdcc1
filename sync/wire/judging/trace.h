// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/line.h"

namespace wire {

// Inside this room only.

/// One line of an author, followed back from a named end as far as it is known. Remembers only what sets it apart from
/// the author's other lines, so a long log costs nothing where nobody forked.
class Trace
{
public:
    Trace(const base::Tag &author, const Line &end, const Lines &lines);

    /// Is this envelope on the line, at its end or before? True also while that is not known.
    bool holds(std::uint64_t number, const base::Hash &hash, const Lines &lines) const;
    /// Would an envelope of this number tell more?
    bool misses(std::uint64_t number) const { return number <= m_open.number; }

private:
    base::Tag m_author;
    Line m_end;
    Line m_open; ///< what follows next downwards but is not here; number 0: the line is known whole
    std::map<std::uint64_t, base::Hash> m_forked; ///< the line's own envelopes where there are several
};

} // namespace wire
