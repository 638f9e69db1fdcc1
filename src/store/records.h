// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "record/merge.h"
#include "store/log.h"

#include <functional>

namespace store {

struct Digester;

/// A record as it is now, writes of the open change set included: those have number 0 of this device's tag.
struct Record
{
    base::RecordId id;
    base::SpaceId space;
    record::RecordState state;
    bool isOnlyHere = false; ///< something that it shows has not reached the centre
};

/// A record's line in a list, read without its body.
struct Summary
{
    base::RecordId id;
    base::SpaceId space;
    std::string kind;
    std::string title; ///< the sibling of the latest label; empty without one
    std::optional<base::RecordId> parent; ///< likewise, see record/reference.h
    std::string position; ///< likewise
    bool isConflict = false;

    bool operator==(const Summary &) const = default;
};

/// Which records a list holds. Waiting ones (no kind yet) and deleted ones are never listed.
struct Filter
{
    std::optional<std::string> kind;
    std::optional<base::SpaceId> space;
    std::optional<base::RecordId> parent;
    std::uint64_t offset = 0;
    std::uint64_t limit = 1'000'000;
};

/// One step in a field's life.
struct Step
{
    record::Path path;
    record::Value value;
    record::Source source;
    std::vector<base::Dot> replaces;
    bool isCurrent = false; ///< it stands now

    bool operator==(const Step &) const = default;
};

/// The records of all spaces: the merge of what counts, kept up to date in tables.
class Records
{
public:
    explicit Records(db::Database &database, const Digester *digester = nullptr)
        : m_database(&database)
        , m_digester(digester)
    {
    }

    /// Gives a change set that counts to the merge, keeps its envelope in the log as counting, and its text in the
    /// search index. The same one given twice changes nothing. Error notFound: the space is not known here; invalid,
    /// tooLarge: record::check refuses the set, or its dot is not the envelope's name.
    base::Done apply(const base::SpaceId &space, const Kept &kept, const record::ChangeSet &set);

    /// Takes it out of the merge again, as if it had never been; the log keeps it with `kept.state`. One that is not
    /// in the merge is only kept.
    base::Done retract(const base::SpaceId &space, const Kept &kept);

    /// Error notFound: no such record here; also one that waits for its kind is found.
    base::Result<Record> read(const base::RecordId &id) const;
    base::Result<Summary> summary(const base::RecordId &id) const;
    base::Result<bool> isOnlyHere(const base::RecordId &id) const;

    /// By position (records without one first), then in the order of birth here.
    base::Result<std::vector<Summary>> list(const Filter &filter) const;
    base::Result<std::uint64_t> count(const Filter &filter) const;

    /// Each record of such a list, in its order: for whoever needs many, a third of what reading them one by one costs.
    /// Only one lies in memory at a time. The first error of a visit ends it and is returned.
    base::Done each(const Filter &filter, const std::function<base::Done(Record &&)> &visit) const;

    /// Records that are not deleted and have a field in conflict, in the order of birth here.
    base::Result<std::vector<Record>> conflicts() const;

    /// All writes to a field, or to all fields when the path is empty: the replaced before those that stand, then by
    /// label. Error notFound: no such record here.
    base::Result<std::vector<Step>> history(const base::RecordId &id, const record::Path &path = {}) const;

    /// Records whose name (base::nameOf) begins so; letters of either case. An exact name finds only itself.
    base::Result<std::vector<base::RecordId>> named(std::string_view prefix, std::size_t limit = 2) const;

    /// What others have told that they saw, per space: see record/frontier.h.
    base::Result<record::Frontier> seen(const base::SpaceId &space) const;

private:
    db::Database *m_database;
    const Digester *m_digester;
};

} // namespace store
