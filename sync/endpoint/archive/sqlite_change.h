// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/archive/archive.h"

#include "db/database.h"

#include <unordered_map>

namespace endpoint {

// Inside the archive only: SQL that the two classes of the SQLite archive share.

/// Rows of a space lie together and in order: the key is the space's number and, below it, 40 bits of position.
constexpr std::int64_t positionsOfSpace = std::int64_t{1} << 40;

base::Result<std::optional<std::int64_t>> spaceNumber(db::Database &database, const base::SpaceId &space);
base::Result<std::vector<wire::Link>> linksIn(db::Database &database, std::int64_t space, const base::Dot &name);

class SqliteChange final : public Archive::Change
{
public:
    /// Inside a Transaction.
    explicit SqliteChange(db::Database &database)
        : m_database(database)
    {
    }

    /// Once, before the commit: how far each space has come.
    base::Done finish();

    base::Result<std::optional<std::uint64_t>> lockSpace(const base::SpaceId &space) override;
    base::Done addSpace(const base::SpaceId &space) override;
    base::Result<std::uint64_t> append(const base::SpaceId &space, const Letter &letter) override;
    base::Result<std::vector<wire::Link>> links(const base::SpaceId &space, const base::Dot &name) override;
    base::Done putPart(const crypto::VerifyKey &seat, const SealedPart &part) override;
    base::Done erasePart(const crypto::VerifyKey &seat) override;
    base::Result<bool> spendCode(const base::Hash &code, const base::SpaceId &space) override;
    base::Done addCode(const base::Hash &code) override;
    base::Done addToken(const base::Hash &token, const crypto::VerifyKey &device, std::int64_t endsMs) override;
    base::Done endTokens(const crypto::VerifyKey &device) override;
    base::Done eraseExpired(std::int64_t nowMs) override;

private:
    struct Locked
    {
        std::int64_t number = 0;
        std::uint64_t position = 0;
        std::uint64_t positionInFile = 0;
    };

    base::Done share(const Locked &space, const Letter &letter);

    db::Database &m_database;
    std::unordered_map<base::SpaceId, Locked> m_locked;
};

} // namespace endpoint
