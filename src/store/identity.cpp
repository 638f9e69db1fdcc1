// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identity.h"

#include "db/transaction.h"
#include "store/table/rebirth.h"

namespace store {

namespace {

using base::Error;
using base::fail;
using table::Names;
using table::Row;

base::Result<std::vector<base::SpaceId>> spacesIn(db::Statement rows)
{
    std::vector<base::SpaceId> spaces;
    while (rows.step()) {
        const auto hash = base::hashOf(rows.bytesView(0));
        if (!hash)
            return fail(Error::Code::damaged, "a space's name is no hash");
        spaces.push_back({*hash});
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return spaces;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

/// The device that this one was in the space; nothing where the space is new.
base::Result<std::optional<base::Tag>> selfBefore(db::Database &database, const base::SpaceId &space)
{
    auto rows = database.query("SELECT tag FROM space JOIN device ON device.id = space.self WHERE hash = ?1", space);
    std::optional<base::Tag> tag;
    if (rows.step()) {
        const auto read = base::tagOf(rows.bytesView(0));
        if (!read)
            return fail(Error::Code::damaged, "a device's name is no tag");
        tag = *read;
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    return tag;
}

} // namespace

base::Done Identity::become(const base::SpaceId &space, const base::Tag &tag, base::View keys)
{
    db::Transaction transaction(*m_database);
    const auto before = selfBefore(*m_database, space);
    if (!before)
        return before.error();
    Names names(*m_database);
    const Row device = names.device(tag);
    if (auto done = names.done(); !done)
        return done;
    auto done = m_database->run(
        "INSERT INTO space (hash, name, self, keys) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (hash) DO UPDATE SET "
        "counter = CASE WHEN self = excluded.self THEN counter ELSE 0 END, self = excluded.self, keys = excluded.keys",
        space, base::shortNameOf(space), device, keys);
    if (!done)
        return done;
    if (*before)
        if (auto handed = table::handOver(*m_database, m_digester, space, **before); !handed)
            return handed;
    return transaction.commit();
}

base::Result<Self> Identity::self(const base::SpaceId &space) const
{
    auto rows =
        m_database->query("SELECT tag, keys FROM space JOIN device ON device.id = space.self WHERE hash = ?1", space);
    if (!rows.step()) {
        if (auto done = rows.finish(); !done)
            return done.error();
        return fail(Error::Code::notFound, "the space is not known here");
    }
    const auto tag = base::tagOf(rows.bytesView(0));
    if (!tag)
        return fail(Error::Code::damaged, "a device's name is no tag");
    return Self{*tag, crypto::Secret::copyOf(rows.bytesView(1))};
}

base::Result<std::vector<base::SpaceId>> Identity::spaces() const
{
    return spacesIn(m_database->query("SELECT hash FROM space ORDER BY id"));
}

base::Result<std::vector<base::SpaceId>> Identity::spacesNamed(std::string_view prefix) const
{
    return spacesIn(m_database->query("SELECT hash FROM space WHERE substr(name, 1, length(?1)) = ?1 ORDER BY id",
                                      lowerCase(prefix)));
}

base::Result<base::RecordId> Identity::newRecordId(const base::SpaceId &space)
{
    db::Transaction transaction(*m_database);
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    // A device that had the same key in two spaces must still not give one id twice.
    auto done = m_database->run("UPDATE space SET counter = 1 + (SELECT max(other.counter) FROM space AS other "
                                "WHERE other.self = space.self) WHERE id = ?1",
                                *row);
    if (!done)
        return done.error();
    auto rows =
        m_database->query("SELECT tag, counter FROM space JOIN device ON device.id = self WHERE space.id = ?1", *row);
    base::RecordId id;
    if (rows.step()) {
        if (const auto tag = base::tagOf(rows.bytesView(0)))
            id = {*tag, static_cast<std::uint64_t>(rows.int64(1))};
    }
    if (auto finished = rows.finish(); !finished)
        return finished.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return id;
}

base::Result<base::Bytes> Identity::note(std::string_view name) const
{
    auto rows = m_database->query("SELECT bytes FROM note WHERE name = ?1", name);
    if (rows.step())
        return rows.bytes(0);
    if (auto done = rows.finish(); !done)
        return done.error();
    return fail(Error::Code::notFound, "no such note");
}

base::Done Identity::setNote(std::string_view name, base::View bytes)
{
    return m_database->run("INSERT OR REPLACE INTO note (name, bytes) VALUES (?1, ?2)", name, bytes);
}

base::Done Identity::eraseNote(std::string_view name)
{
    return m_database->run("DELETE FROM note WHERE name = ?1", name);
}

} // namespace store
