// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys.h"

#include "store/table/names.h"

#include <algorithm>

namespace store {

base::Result<crypto::Secret> Keys::key(const base::SpaceId &space, const Generation &generation) const
{
    auto rows = m_database->query(
        "SELECT key FROM generation WHERE space = (SELECT id FROM space WHERE hash = ?1) AND name = ?2", space,
        base::View(generation));
    if (rows.step())
        return crypto::Secret::copyOf(rows.bytesView(0));
    if (auto done = rows.finish(); !done)
        return done.error();
    return base::fail(base::Error::Code::notFound, "no key of this generation");
}

base::Done Keys::keepKey(const base::SpaceId &space, const Generation &generation, base::View key)
{
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    return m_database->run("INSERT OR REPLACE INTO generation (space, name, key) VALUES (?1, ?2, ?3)", *row,
                           base::View(generation), key);
}

base::Result<std::vector<SealedPart>> Keys::parts(const base::SpaceId &space) const
{
    auto rows = m_database->query(
        "SELECT seat, bytes, sent FROM part WHERE space = (SELECT id FROM space WHERE hash = ?1) ORDER BY seat", space);
    std::vector<SealedPart> parts;
    while (rows.step()) {
        SealedPart part{{}, rows.bytes(1), rows.int64(2) != 0};
        const base::View seat = rows.bytesView(0);
        std::copy_n(seat.begin(), std::min(seat.size(), part.seat.size()), part.seat.begin());
        parts.push_back(std::move(part));
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return parts;
}

base::Done Keys::keepPart(const base::SpaceId &space, const SealedPart &part)
{
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    return m_database->run("INSERT OR REPLACE INTO part (space, seat, sent, bytes) VALUES (?1, ?2, ?3, ?4)", *row,
                           base::View(part.seat), part.sent, part.bytes);
}

base::Done Keys::erasePart(const base::SpaceId &space, const std::array<std::byte, 32> &seat)
{
    return m_database->run("DELETE FROM part WHERE space = (SELECT id FROM space WHERE hash = ?1) AND seat = ?2", space,
                           base::View(seat));
}

} // namespace store
