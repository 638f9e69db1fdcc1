// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <map>
#include <vector>

namespace wire {

/// The end of what somebody holds of one author: the highest number without gaps and the hash of that envelope.
/// As the hash covers the envelope's predecessor, equal ends mean equal lines. Number 0: nothing, the hash is zeros.
struct Line
{
    std::uint64_t number = 0;
    base::Hash hash;

    auto operator<=>(const Line &) const = default;
};

/// Per author. Of a forked author: the end of the line that reaches furthest, of equal ones the lowest hash.
using LineMap = std::map<base::Tag, Line>;

/// One envelope as a link of its author's chain. `previous` is zeros for number 1.
struct Link
{
    base::Hash hash;
    base::Hash previous;

    auto operator<=>(const Link &) const = default;
};

/// What somebody holds, to be asked for the envelopes of one name: none, one, or several where the author forked.
class Lines
{
public:
    virtual ~Lines() = default;
    virtual std::vector<Link> at(const base::Dot &name) const = 0;
};

/// Lines in memory.
class KnownLines final : public Lines
{
public:
    /// Adding a link twice changes nothing.
    void add(const base::Dot &name, const Link &link);
    std::vector<Link> at(const base::Dot &name) const override;
    /// See LineMap; only links that follow one another from number 1 on.
    LineMap ends() const;

private:
    std::map<base::Dot, std::vector<Link>> m_links; ///< each sorted
};

} // namespace wire
