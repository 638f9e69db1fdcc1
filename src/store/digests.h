// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "db/database.h"
#include "record/merge.h"

#include <functional>

namespace store {

/// A few numbers drawn from a record, so that a list can choose, count and order records without reading any. The store
/// does not know what they mean.
struct Digest
{
    std::int64_t flags = 0; ///< to count by; few different ones
    std::optional<std::int64_t> rank; ///< to cut and order by
    std::int64_t detail = 0; ///< to be read with it

    bool operator==(const Digest &) const = default;
};

/// How a program draws its digests; given to `Store::open`. Nothing for a record that needs none.
/// `digestOf` is a pure function of the state alone: never of today's date, of another record or of this device; nor of
/// the order of signatures, which stand side by side without being a conflict.
struct Digester
{
    /// Names the function and all that it is made of (dictionaries, say): another name, and every digest is drawn anew.
    std::string understanding;
    std::function<std::optional<Digest>(const record::RecordState &)> digestOf;
};

struct Digested
{
    base::RecordId id;
    std::optional<base::RecordId> parent;
    Digest digest;

    bool operator==(const Digested &) const = default;
};

/// Records of one kind under one parent that have the same flags.
struct DigestCount
{
    base::RecordId parent;
    std::int64_t flags = 0;
    std::uint64_t records = 0;
    std::uint64_t before = 0; ///< of them with a rank under the one asked for
};

/// The digests of all records that are listed (neither waiting nor deleted). A digest is written in the transaction
/// that writes its record, by whatever way that changes, and so never tells of another state.
class Digests
{
public:
    Digests(db::Database &database, const Digester *digester)
        : m_database(&database)
        , m_digester(digester)
    {
    }

    /// Of a kind, in the order of birth here.
    base::Result<std::vector<Digested>> ofKind(std::string_view kind) const;
    /// Of a kind, with a rank up to and with this one: by rank, then in the order of birth here.
    base::Result<std::vector<Digested>> upTo(std::string_view kind, std::int64_t rank) const;
    /// Of a kind, by parent and flags; records without a parent are not counted.
    base::Result<std::vector<DigestCount>> count(std::string_view kind, std::int64_t before) const;

    /// Whether all digests are of this program's understanding; not so in a file of an earlier version, and after a
    /// program of another understanding wrote to it.
    base::Result<bool> isFilled() const;
    /// Told the share that is done, 0 to 100.
    using Progress = std::function<void(int percent)>;
    /// Draws all anew where that is not so, some records a transaction; stopped half-way, it begins again.
    base::Done fill(const Progress &progress = {});

private:
    base::Result<std::optional<std::int64_t>> fillSome(std::int64_t after);

    db::Database *m_database;
    const Digester *m_digester;
};

} // namespace store
