// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "record/merge.h"
#include "store/digests.h"

#include <unordered_map>
#include <utility>

namespace store::table {

using Row = std::int64_t;

constexpr std::int64_t openState = 3; ///< in log.state, beside store::State

/// What a row of the log tells about the writes in it.
struct Set
{
    record::Source source;
    bool isSent = false;
};

/// Short numbers for long names, for the length of one call: longer, and a transaction rolled back would make it lie.
/// The first failure sticks; every answer after it is empty. Ask `done` before anything is built upon the answers.
class Names
{
public:
    /// `digester`: for what writes records (store/digests.h); must outlive it.
    explicit Names(db::Database &database, const Digester *digester = nullptr)
        : m_database(database)
        , m_digester(digester)
    {
    }

    db::Database &database() const { return m_database; }
    const Digester *digester() const { return m_digester; }
    /// True the first time.
    bool isFirstDigest() { return !std::exchange(m_isDigestDrawn, true); }

    /// 0: not known.
    Row findDevice(const base::Tag &tag);
    /// Makes it known.
    Row device(const base::Tag &tag);
    base::Tag tag(Row device);

    Row findKind(std::string_view name);
    Row kind(std::string_view name);

    /// Errors of both come through `done`: damaged where the row is not there.
    base::SpaceId space(Row space);
    const Set &set(Row log);

    base::Done done() const { return m_failure ? base::Done(*m_failure) : base::Done(); }

private:
    Row firstNumber(db::Statement statement);
    void note(const base::Done &done);

    db::Database &m_database;
    const Digester *m_digester;
    bool m_isDigestDrawn = false;
    std::unordered_map<base::Tag, Row> m_devices;
    std::unordered_map<Row, base::Tag> m_tags;
    std::unordered_map<Row, base::SpaceId> m_spaces;
    std::unordered_map<Row, Set> m_sets;
    std::optional<base::Error> m_failure;
};

/// Error notFound: the space is not known here.
base::Result<Row> spaceRow(db::Database &database, const base::SpaceId &space);

/// What tells the sets of a forked dot apart: the first 8 bytes of the envelope's hash; of an open set 0.
std::uint64_t lineOf(base::View hash);

} // namespace store::table
