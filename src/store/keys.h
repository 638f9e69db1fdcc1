// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "crypto/secret.h"
#include "db/database.h"

namespace store {

/// The first 8 bytes of the hash of the block that carries the key.
using Generation = std::array<std::byte, 8>;

/// What travels beside an invitation until its seat is taken.
struct SealedPart
{
    std::array<std::byte, 32> seat{}; ///< its verifying key
    base::Bytes bytes;
    bool sent = false;

    bool operator==(const SealedPart &) const = default;
};

/// The keys of a space's generations, and sealed parts that wait for delivery.
class Keys
{
public:
    explicit Keys(db::Database &database)
        : m_database(&database)
    {
    }

    /// Error notFound: not known here.
    base::Result<crypto::Secret> key(const base::SpaceId &space, const Generation &generation) const;
    /// Inserts or replaces. Error notFound: the space is not known here.
    base::Done keepKey(const base::SpaceId &space, const Generation &generation, base::View key);

    base::Result<std::vector<SealedPart>> parts(const base::SpaceId &space) const;
    /// Inserts, or replaces the part of the same seat. Error notFound: the space is not known here.
    base::Done keepPart(const base::SpaceId &space, const SealedPart &part);
    /// One that is not there changes nothing.
    base::Done erasePart(const base::SpaceId &space, const std::array<std::byte, 32> &seat);

private:
    db::Database *m_database;
};

} // namespace store
