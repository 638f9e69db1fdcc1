// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/archive/sqlite_archive.h"

#include "endpoint/archive/sqlite_change.h"

#include "db/transaction.h"

namespace endpoint {

using base::Done;
using base::Error;
using base::Result;

namespace {

template <class Value>
void take(const Result<Value> &from, Value &to, bool &whole)
{
    if (from)
        to = *from;
    else
        whole = false;
}

Error damaged()
{
    return base::fail(Error::Code::damaged, "a row that cannot be");
}

/// Columns: place, tag, author, number, hash, previous, block, bytes.
bool rowFrom(const db::Statement &from, Row &row)
{
    bool whole = true;
    row.place.position = static_cast<std::uint64_t>(from.int64(0) % positionsOfSpace);
    row.name.number = static_cast<std::uint64_t>(from.int64(3));
    row.isBlock = from.int64(6) != 0;
    row.bytes = from.bytes(7);
    take(base::tagOf(from.bytesView(1)), row.place.tag, whole);
    take(base::tagOf(from.bytesView(2)), row.name.author, whole);
    take(base::hashOf(from.bytesView(4)), row.link.hash, whole);
    take(base::hashOf(from.bytesView(5)), row.link.previous, whole);
    return whole;
}

Done visitAll(db::Statement rows, const Archive::Visit &visit)
{
    bool goesOn = true;
    while (goesOn && rows.step()) {
        Row row;
        if (!rowFrom(rows, row))
            return damaged();
        goesOn = visit(std::move(row));
    }
    return rows.finish();
}

} // namespace

SqliteArchive::SqliteArchive(std::filesystem::path file, db::Database writer)
    : m_file(std::move(file))
    , m_writer(std::move(writer))
{
}

SqliteArchive::Reading::Reading(SqliteArchive &archive)
    : m_archive(archive)
{
    {
        const std::lock_guard lock(archive.m_idleMutex);
        if (!archive.m_idle.empty()) {
            m_database.emplace(std::move(archive.m_idle.back()));
            archive.m_idle.pop_back();
            return;
        }
    }
    db::Options options;
    options.access = db::Options::Access::readOnly;
    auto opened = db::Database::open(archive.m_file, options);
    if (opened)
        m_database.emplace(*std::move(opened));
    else
        m_error = opened.error();
}

SqliteArchive::Reading::~Reading()
{
    if (!m_database)
        return;
    const std::lock_guard lock(m_archive.m_idleMutex);
    m_archive.m_idle.push_back(*std::move(m_database));
}

Done SqliteArchive::change(const Work &work)
{
    const std::lock_guard lock(m_writing);
    db::Transaction transaction(m_writer);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    SqliteChange change(m_writer);
    if (auto done = work(change); !done)
        return done;
    if (auto done = change.finish(); !done)
        return done;
    return transaction.commit();
}

Done SqliteArchive::rows(const base::SpaceId &space, std::uint64_t after, bool blocksOnly, const Visit &visit)
{
    Reading reading(*this);
    if (!reading)
        return reading.error();
    auto number = spaceNumber(*reading, space);
    if (!number)
        return number.error();
    if (!*number || after >= static_cast<std::uint64_t>(positionsOfSpace))
        return {};
    const std::int64_t first = **number * positionsOfSpace + static_cast<std::int64_t>(after) + 1;
    const std::int64_t end = (**number + 1) * positionsOfSpace;
    if (blocksOnly)
        return visitAll(reading->query("SELECT place, tag, author, number, hash, previous, block, bytes FROM envelope"
                                       " WHERE place >= ?1 AND place < ?2 AND block = 1 ORDER BY place",
                                       first, end),
                        visit);
    return visitAll(reading->query("SELECT place, tag, author, number, hash, previous, block, bytes FROM envelope"
                                   " WHERE place >= ?1 AND place < ?2 ORDER BY place",
                                   first, end),
                    visit);
}

Result<bool> SqliteArchive::knows(const base::SpaceId &space, const Place &place)
{
    if (place == Place{})
        return true;
    if (place.position == 0 || place.position >= static_cast<std::uint64_t>(positionsOfSpace))
        return false;
    Reading reading(*this);
    if (!reading)
        return reading.error();
    auto found = reading->number("SELECT 1 FROM space JOIN envelope ON place = space.number * ?2 + ?3"
                                 " WHERE id = ?1 AND tag = ?4",
                                 space, positionsOfSpace, place.position, place.tag);
    if (!found)
        return found.error();
    return found->has_value();
}

Result<std::vector<wire::Link>> SqliteArchive::links(const base::SpaceId &space, const base::Dot &name)
{
    Reading reading(*this);
    if (!reading)
        return reading.error();
    auto number = spaceNumber(*reading, space);
    if (!number)
        return number.error();
    return *number ? linksIn(*reading, **number, name) : std::vector<wire::Link>();
}

Result<std::optional<std::uint64_t>> SqliteArchive::lastPosition(const base::SpaceId &space)
{
    Reading reading(*this);
    if (!reading)
        return reading.error();
    auto position = reading->number("SELECT position FROM space WHERE id = ?1", space);
    if (!position)
        return position.error();
    return *position ? std::optional(static_cast<std::uint64_t>(**position)) : std::nullopt;
}

Result<std::vector<Share>> SqliteArchive::shares(const base::SpaceId &space)
{
    Reading reading(*this);
    if (!reading)
        return reading.error();
    std::vector<Share> shares;
    auto rows = reading->query("SELECT author, share.number, hash, bytes, forked FROM share"
                               " JOIN space ON space.number = share.space WHERE id = ?1 ORDER BY author",
                               space);
    bool whole = true;
    while (rows.step()) {
        Share share;
        take(base::tagOf(rows.bytesView(0)), share.author, whole);
        take(base::hashOf(rows.bytesView(2)), share.line.hash, whole);
        share.line.number = static_cast<std::uint64_t>(rows.int64(1));
        share.sizeBytes = static_cast<std::uint64_t>(rows.int64(3));
        share.isForked = rows.int64(4) != 0;
        shares.push_back(share);
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    if (!whole)
        return damaged();
    return shares;
}

Result<std::optional<SealedPart>> SqliteArchive::part(const crypto::VerifyKey &seat)
{
    Reading reading(*this);
    if (!reading)
        return reading.error();
    std::optional<SealedPart> part;
    bool whole = true;
    auto row = reading->query("SELECT space, bytes, expires FROM part WHERE seat = ?1", seat);
    if (row.step()) {
        part = SealedPart{{}, row.bytes(1), row.int64(2)};
        take(base::hashOf(row.bytesView(0)), part->space.hash, whole);
    }
    if (auto done = row.finish(); !done)
        return done.error();
    if (!whole)
        return damaged();
    return part;
}

Result<std::optional<crypto::VerifyKey>> SqliteArchive::deviceOf(const base::Hash &token, std::int64_t nowMs)
{
    Reading reading(*this);
    if (!reading)
        return reading.error();
    std::optional<crypto::VerifyKey> device;
    bool whole = true;
    auto row = reading->query("SELECT device FROM token WHERE token = ?1 AND ends >= ?2", token, nowMs);
    if (row.step())
        take(crypto::VerifyKey::from(row.bytesView(0)), device.emplace(), whole);
    if (auto done = row.finish(); !done)
        return done.error();
    if (!whole)
        return damaged();
    return device;
}

} // namespace endpoint
