// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "record/change.h"
#include "store/log.h"

#include <span>

namespace store {

struct Digester;

/// A copy of the open change set, or of as many of its records as were asked for, to be sealed.
struct OpenCopy
{
    record::ChangeSet set; ///< number 0; label of the latest write; number 0 in `replaces` is this very set
    std::uint64_t revision = 0; ///< rises with each write: `close` refuses an outdated copy
    bool isAll = true; ///< nothing else is open
};

/// A sealed part of a copy: most often all of it, several when it would not fit one envelope.
struct Closed
{
    Kept kept;
    record::ChangeSet set; ///< as sealed, with its number
};

/// Where writes collect while nothing travels: one for each space, shared by all processes on this vault. Records show
/// its writes at once. Error notFound of every call: the space is not known here.
class OpenSet
{
public:
    explicit OpenSet(db::Database &database, const Digester *digester = nullptr)
        : m_database(&database)
        , m_digester(digester)
    {
    }

    /// Writing a field again replaces the earlier write and keeps what that one replaced. In `replaces`, number 0 of
    /// the own tag is a write that stood in the open set when it was shown; where that was closed in the meantime, its
    /// new dot is taken.
    /// Error invalid, tooLarge: record::check refuses it.
    base::Done write(const base::SpaceId &space, const record::Write &write, std::int64_t labelMs);
    /// Several to one record, one after the other and all or none: the record is merged and stored once. Error invalid:
    /// also where they are of several records.
    base::Done write(const base::SpaceId &space, std::span<const record::Write> writes, std::int64_t labelMs);

    /// Undoes the write to this field as if it had never been. Error notFound: there is none.
    base::Done discard(const base::SpaceId &space, const base::RecordId &record, const record::Path &path);

    /// Whole records, until they cost more than `costLimitBytes` (one at least): a large set is closed copy by copy and
    /// never lies in memory as a whole. None: nothing is open.
    base::Result<std::optional<OpenCopy>> copy(const base::SpaceId &space, std::uint64_t costLimitBytes = ~0ULL) const;

    /// About how many bytes the open writes take before sealing (values, paths and dots): close in good time.
    base::Result<std::uint64_t> costBytes(const base::SpaceId &space) const;

    /// The copied writes become these numbered sets and their envelopes go into the log, own and counting; what was not
    /// copied stays open.
    /// Error busy: somebody wrote since the copy was made: copy and seal again. invalid: the sets are not what was
    /// copied.
    base::Done close(const base::SpaceId &space, const OpenCopy &copy, std::span<const Closed> parts);

private:
    db::Database *m_database;
    const Digester *m_digester;
};

} // namespace store
