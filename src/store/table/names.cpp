// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/names.h"

#include "store/log.h"

namespace store::table {

using base::Error;
using base::fail;

void Names::note(const base::Done &done)
{
    if (!done && !m_failure)
        m_failure = done.error();
}

Row Names::firstNumber(db::Statement statement)
{
    const Row row = statement.step() ? statement.int64(0) : 0;
    note(statement.finish());
    return row;
}

Row Names::findDevice(const base::Tag &tag)
{
    if (const auto known = m_devices.find(tag); known != m_devices.end())
        return known->second;
    const Row row = firstNumber(m_database.query("SELECT id FROM device WHERE tag = ?1", tag));
    if (row != 0) {
        m_devices[tag] = row;
        m_tags[row] = tag;
    }
    return row;
}

Row Names::device(const base::Tag &tag)
{
    if (const Row known = findDevice(tag); known != 0 || m_failure)
        return known;
    note(m_database.run("INSERT INTO device (tag, name) VALUES (?1, ?2)", tag, base::shortNameOf(tag)));
    return findDevice(tag);
}

base::Tag Names::tag(Row device)
{
    if (const auto known = m_tags.find(device); known != m_tags.end())
        return known->second;
    auto rows = m_database.query("SELECT tag FROM device WHERE id = ?1", device);
    base::Tag tag;
    if (rows.step()) {
        if (auto read = base::tagOf(rows.bytesView(0)))
            tag = *read;
    } else {
        note(fail(Error::Code::damaged, "a device's number without its name"));
    }
    note(rows.finish());
    m_tags[device] = tag;
    return tag;
}

Row Names::findKind(std::string_view name)
{
    return firstNumber(m_database.query("SELECT id FROM kind WHERE name = ?1", name));
}

Row Names::kind(std::string_view name)
{
    if (const Row known = findKind(name); known != 0 || m_failure)
        return known;
    note(m_database.run("INSERT INTO kind (name) VALUES (?1)", name));
    return m_database.lastInsertId();
}

base::SpaceId Names::space(Row space)
{
    if (const auto known = m_spaces.find(space); known != m_spaces.end())
        return known->second;
    auto rows = m_database.query("SELECT hash FROM space WHERE id = ?1", space);
    base::SpaceId id;
    if (const auto hash = rows.step() ? base::hashOf(rows.bytesView(0)) : base::Result(base::Hash()))
        id = {*hash};
    if (id == base::SpaceId())
        note(fail(Error::Code::damaged, "a space's number without its name"));
    note(rows.finish());
    m_spaces[space] = id;
    return id;
}

const Set &Names::set(Row log)
{
    if (const auto known = m_sets.find(log); known != m_sets.end())
        return known->second;
    Set &set = m_sets[log];
    auto rows = m_database.query("SELECT author, number, label, sent, hash FROM log WHERE id = ?1", log);
    if (rows.step()) {
        const auto number = static_cast<std::uint64_t>(rows.int64(1));
        set = {{{{tag(rows.int64(0)), number}, lineOf(rows.bytesView(4))}, rows.int64(2)}, rows.int64(3) != 0};
    } else {
        note(fail(Error::Code::damaged, "a write without its change set"));
    }
    note(rows.finish());
    return set;
}

base::Result<Row> spaceRow(db::Database &database, const base::SpaceId &space)
{
    const auto row = database.number("SELECT id FROM space WHERE hash = ?1", space);
    if (!row)
        return row.error();
    if (!*row)
        return fail(Error::Code::notFound, "the space is not known here");
    return **row;
}

std::uint64_t lineOf(base::View hash)
{
    std::uint64_t line = 0;
    for (std::size_t i = 0; i < sizeof line && i < hash.size(); ++i)
        line = line << 8 | std::to_integer<std::uint64_t>(hash[i]);
    return line;
}

} // namespace store::table
