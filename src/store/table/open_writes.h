// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table/shelf.h"

namespace store::table {

/// About what a write takes in its envelope.
std::int64_t costOf(const record::Write &write);

/// Number 0.
struct OpenWrites
{
    record::ChangeSet set;
    bool isAll = true; ///< nothing else is open
};

/// A space as its open change set sees it. That set is one row of the log with number 0; its writes lie in the bodies
/// of their records like all others, so that closing it rewrites none. Changes only inside a transaction.
struct OpenSpace
{
    /// Error notFound: the space is not known here.
    static base::Result<OpenSpace> find(Names &names, const base::SpaceId &space);

    /// Makes the row when there is none, and gives it the label.
    base::Done begin(Names &names, std::int64_t labelMs);
    base::Done endIfEmpty(Names &names);
    /// Another revision, and so much more or less to seal.
    base::Done note(Names &names, std::int64_t cost);

    /// The write as it is stored: with what the earlier open write to the field replaced, and with the dots that those
    /// of number 0 have got in the meantime.
    record::Write settled(const Shelf &shelf, record::Write write) const;
    /// What the open write to this path takes, 0 without one.
    std::int64_t costIn(const Shelf &shelf, std::string_view path) const;

    /// Whole records until they cost more than the limit, one at least.
    base::Result<OpenWrites> copy(Names &names, std::uint64_t costLimitBytes) const;

    Row row = 0;
    Row open = 0; ///< of the log; 0: nothing is open
    Row device = 0;
    base::Tag self;
    std::uint64_t revision = 0;
    std::uint64_t costBytes = 0;

private:
    base::Result<std::uint64_t> append(Names &names, Row record, std::vector<record::Write> &writes) const;
};

} // namespace store::table
