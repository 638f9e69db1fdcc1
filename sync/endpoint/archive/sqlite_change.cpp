// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/archive/sqlite_change.h"

#include "crypto/random.h"

namespace endpoint {

using base::Done;
using base::Error;
using base::Result;

namespace {

/// Tokens of one device at once: a lost answer costs one, and nobody fills the table with logins.
constexpr std::int64_t tokensOfDevice = 8;

} // namespace

Result<std::optional<std::int64_t>> spaceNumber(db::Database &database, const base::SpaceId &space)
{
    return database.number("SELECT number FROM space WHERE id = ?1", space);
}

Result<std::vector<wire::Link>> linksIn(db::Database &database, std::int64_t space, const base::Dot &name)
{
    std::vector<wire::Link> links;
    auto rows = database.query("SELECT hash, previous FROM envelope WHERE space = ?1 AND author = ?2 AND number = ?3"
                               " ORDER BY place",
                               space, name.author, name.number);
    while (rows.step()) {
        auto hash = base::hashOf(rows.bytesView(0));
        auto previous = base::hashOf(rows.bytesView(1));
        if (!hash || !previous)
            return base::fail(Error::Code::damaged, "a hash of another size");
        links.push_back({*hash, *previous});
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return links;
}

Done SqliteChange::finish()
{
    for (const auto &[id, space] : m_locked) {
        if (space.position == space.positionInFile)
            continue;
        if (auto done =
                m_database.run("UPDATE space SET position = ?2 WHERE number = ?1", space.number, space.position);
            !done)
            return done;
    }
    return {};
}

Result<std::optional<std::uint64_t>> SqliteChange::lockSpace(const base::SpaceId &space)
{
    // BEGIN IMMEDIATE holds the whole file: there is nothing more to lock
    if (const auto known = m_locked.find(space); known != m_locked.end())
        return std::optional(known->second.position);
    auto row = m_database.query("SELECT number, position FROM space WHERE id = ?1", space);
    std::optional<Locked> found;
    if (row.step()) {
        const auto position = static_cast<std::uint64_t>(row.int64(1));
        found = Locked{row.int64(0), position, position};
    }
    if (auto done = row.finish(); !done)
        return done.error();
    if (!found)
        return std::optional<std::uint64_t>();
    m_locked.emplace(space, *found);
    return std::optional(found->position);
}

Done SqliteChange::addSpace(const base::SpaceId &space)
{
    if (auto done = m_database.run("INSERT INTO space (id, position) VALUES (?1, 0)", space); !done)
        return done;
    m_locked[space] = Locked{m_database.lastInsertId(), 0, 0};
    return {};
}

Result<std::uint64_t> SqliteChange::append(const base::SpaceId &space, const Letter &letter)
{
    const auto found = m_locked.find(space);
    if (found == m_locked.end())
        return base::fail(Error::Code::invalid, "the space is not locked");
    Locked &locked = found->second;
    const std::uint64_t position = locked.position + 1;
    const std::int64_t place = locked.number * positionsOfSpace + static_cast<std::int64_t>(position);
    std::array<std::byte, 8> tag{};
    crypto::fillRandom(tag);
    if (auto done =
            m_database.run("INSERT INTO envelope (place, space, tag, author, number, hash, previous, block, bytes)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                           place, locked.number, base::View(tag), letter.name.author, letter.name.number,
                           letter.link.hash, letter.link.previous, letter.isBlock, letter.bytes);
        !done)
        return done.error();
    if (auto done = share(locked, letter); !done)
        return done.error();
    locked.position = position;
    return position;
}

/// A line ends at its highest number, of equal ones at the lowest hash (wire/line.h).
Done SqliteChange::share(const Locked &space, const Letter &letter)
{
    return m_database.run(
        "INSERT INTO share (space, author, number, hash, bytes, forked) VALUES (?1, ?2, ?3, ?4, ?5, 0)"
        " ON CONFLICT (space, author) DO UPDATE SET bytes = bytes + excluded.bytes,"
        " forked = forked OR excluded.number <= number,"
        " hash = CASE WHEN excluded.number > number"
        " OR (excluded.number = number AND excluded.hash < hash) THEN excluded.hash ELSE hash END,"
        " number = max(number, excluded.number)",
        space.number, letter.name.author, letter.name.number, letter.link.hash, letter.bytes.size());
}

Result<std::vector<wire::Link>> SqliteChange::links(const base::SpaceId &space, const base::Dot &name)
{
    const auto found = m_locked.find(space);
    if (found == m_locked.end())
        return base::fail(Error::Code::invalid, "the space is not locked");
    return linksIn(m_database, found->second.number, name);
}

Done SqliteChange::putPart(const crypto::VerifyKey &seat, const SealedPart &part)
{
    return m_database.run("INSERT OR REPLACE INTO part (seat, space, bytes, expires) VALUES (?1, ?2, ?3, ?4)", seat,
                          part.space, part.bytes, part.expiresMs);
}

Done SqliteChange::erasePart(const crypto::VerifyKey &seat)
{
    return m_database.run("DELETE FROM part WHERE seat = ?1", seat);
}

Result<bool> SqliteChange::spendCode(const base::Hash &code, const base::SpaceId &space)
{
    if (auto done =
            m_database.run("UPDATE code SET space = ?2 WHERE code = ?1 AND (space IS NULL OR space = ?2)", code, space);
        !done)
        return done.error();
    return m_database.changes() == 1;
}

Done SqliteChange::addCode(const base::Hash &code)
{
    return m_database.run("INSERT INTO code (code) VALUES (?1)", code);
}

Done SqliteChange::addToken(const base::Hash &token, const crypto::VerifyKey &device, std::int64_t endsMs)
{
    if (auto done = m_database.run("DELETE FROM token WHERE device = ?1 AND token NOT IN (SELECT token FROM token"
                                   " WHERE device = ?1 ORDER BY ends DESC LIMIT ?2)",
                                   device, tokensOfDevice - 1);
        !done)
        return done;
    return m_database.run("INSERT INTO token (token, device, ends) VALUES (?1, ?2, ?3)", token, device, endsMs);
}

Done SqliteChange::endTokens(const crypto::VerifyKey &device)
{
    return m_database.run("DELETE FROM token WHERE device = ?1", device);
}

Done SqliteChange::eraseExpired(std::int64_t nowMs)
{
    if (auto done = m_database.run("DELETE FROM token WHERE ends < ?1", nowMs); !done)
        return done;
    return m_database.run("DELETE FROM part WHERE expires < ?1", nowMs);
}

} // namespace endpoint
