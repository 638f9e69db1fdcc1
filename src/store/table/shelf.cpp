// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/shelf.h"

#include "record/reference.h"
#include "store/table/digest_row.h"
#include "store/text/index.h"

#include <algorithm>
#include <set>

namespace store::table {

namespace {

using base::Error;
using base::fail;

std::vector<Row> setsOf(const std::vector<Slip> &slips)
{
    std::set<Row> sets;
    for (const Slip &slip : slips)
        sets.insert(slip.log);
    return {sets.begin(), sets.end()};
}

/// The value that lists show where there are several: the first, of the latest label.
const record::Value *firstValue(const record::RecordState &state, std::string_view path)
{
    const record::Field *field = state.field(path);
    return field ? &field->siblings.front().value : nullptr;
}

std::string firstText(const record::RecordState &state, std::string_view path)
{
    const record::Value *value = firstValue(state, path);
    const auto *text = value ? std::get_if<record::Text>(value) : nullptr;
    return text ? *text : std::string();
}

std::optional<base::RecordId> parentOf(const record::RecordState &state)
{
    const record::Value *value = firstValue(state, record::parentPath);
    return value ? record::recordIn(*value) : std::nullopt;
}

bool inBodyOrder(const Slip &left, const Slip &right)
{
    return left.path != right.path ? left.path < right.path : left.log < right.log;
}

} // namespace

base::Result<Shelf> Shelf::load(Names &names, Row space, const base::RecordId &id)
{
    Shelf shelf(names, space, id);
    const Row birth = names.findDevice(id.birth);
    auto row = names.database().number("SELECT id FROM record WHERE birth = ?1 AND counter = ?2 AND space = ?3", birth,
                                       id.counter, space);
    if (!row)
        return row.error();
    if (!*row)
        return shelf;
    return load(names, **row);
}

base::Result<Shelf> Shelf::load(Names &names, Row record)
{
    auto shelf = loadShown(names, record);
    if (!shelf)
        return shelf;
    shelf->m_before = shelf->state();
    if (auto done = shelf->loadHistory(); !done)
        return done.error();
    shelf->m_touchedBefore = setsOf(shelf->m_slips);
    return shelf;
}

base::Result<Shelf> Shelf::loadWrites(Names &names, Row record)
{
    auto shelf = loadShown(names, record);
    if (shelf)
        if (auto done = shelf->loadHistory(); !done)
            return done.error();
    return shelf;
}

base::Result<Shelf> Shelf::loadShown(Names &names, Row record)
{
    auto rows = names.database().query("SELECT space, birth, counter, body FROM record WHERE id = ?1", record);
    if (!rows.step()) {
        if (auto done = rows.finish(); !done)
            return done.error();
        return fail(Error::Code::notFound, "no such record");
    }
    Shelf shelf(names, rows.int64(0), {names.tag(rows.int64(1)), static_cast<std::uint64_t>(rows.int64(2))});
    shelf.m_row = record;
    auto slips = decode(rows.bytesView(3));
    if (!slips)
        return slips.error();
    shelf.m_slips = std::move(*slips);
    return shelf;
}

base::Done Shelf::loadHistory()
{
    auto rows = m_names->database().query("SELECT log, body FROM past WHERE record = ?1", m_row);
    while (rows.step()) {
        auto slips = decode(rows.bytesView(1));
        if (!slips)
            return slips.error();
        m_slips.insert(m_slips.end(), slips->begin(), slips->end());
        m_pastBefore[rows.int64(0)] = std::move(*slips);
    }
    return rows.finish();
}

bool Shelf::remove(Row log)
{
    return std::erase_if(m_slips, [&](const Slip &slip) { return slip.log == log; }) > 0;
}

bool Shelf::remove(Row log, std::string_view path)
{
    return std::erase_if(m_slips, [&](const Slip &slip) { return slip.log == log && slip.path == path; }) > 0;
}

const Slip *Shelf::find(Row log, std::string_view path) const
{
    const auto found = std::find_if(m_slips.begin(), m_slips.end(),
                                    [&](const Slip &slip) { return slip.log == log && slip.path == path; });
    return found == m_slips.end() ? nullptr : &*found;
}

record::Entry Shelf::entryOf(const Slip &slip, record::Path path, record::Value value) const
{
    const record::Source &source = m_names->set(slip.log).source;
    record::Entry entry{source.from, source.labelMs, std::move(path), std::move(value), {}};
    entry.replaces.reserve(slip.replaces.size());
    for (const auto &[device, number] : slip.replaces)
        entry.replaces.push_back({device == 0 ? source.from.dot.author : m_names->tag(device), number});
    std::sort(entry.replaces.begin(), entry.replaces.end());
    return entry;
}

std::vector<record::Entry> Shelf::entries() const &
{
    std::vector<record::Entry> entries;
    entries.reserve(m_slips.size());
    for (const Slip &slip : m_slips)
        entries.push_back(entryOf(slip, slip.path, slip.value));
    return entries;
}

std::vector<record::Entry> Shelf::entries() &&
{
    std::vector<record::Entry> entries;
    entries.reserve(m_slips.size());
    for (Slip &slip : m_slips)
        entries.push_back(entryOf(slip, std::move(slip.path), std::move(slip.value)));
    m_slips.clear();
    return entries;
}

base::Done Shelf::save()
{
    if (m_slips.empty())
        return erase();
    if (!std::is_sorted(m_slips.begin(), m_slips.end(), inBodyOrder))
        std::sort(m_slips.begin(), m_slips.end(), inBodyOrder);
    const auto all = entries();
    if (auto done = m_names->done(); !done)
        return done;
    const record::RecordState state = record::merge(m_id.birth, all);
    if (auto done = saveBodies(state, record::stillShown(m_id.birth, all)); !done)
        return done;
    if (auto done = saveTouched(); !done)
        return done;
    if (auto done = saveDigest(*m_names, m_row, state); !done)
        return done;
    return text::index(m_names->database(), m_row, text::textOf(m_before), text::textOf(state));
}

base::Done Shelf::saveBodies(const record::RecordState &state, const std::vector<bool> &isShown)
{
    std::map<Row, std::vector<Slip>> past;
    if (std::find(isShown.begin(), isShown.end(), false) == isShown.end()) {
        auto done = saveRow(state, m_slips);
        return done ? saveHistory(past) : done;
    }
    std::vector<Slip> shown;
    for (std::size_t i = 0; i < m_slips.size(); ++i)
        if (isShown[i])
            shown.push_back(m_slips[i]);
        else
            past[m_slips[i].log].push_back(m_slips[i]);
    auto done = saveRow(state, shown);
    return done ? saveHistory(past) : done;
}

base::Done Shelf::saveRow(const record::RecordState &state, std::span<const Slip> shown)
{
    const auto parent = parentOf(state).value_or(base::RecordId());
    const Row kind = state.kind ? m_names->kind(*state.kind) : 0;
    const Row parentBirth = parent.counter != 0 ? m_names->device(parent.birth) : 0;
    const Row birth = m_names->device(m_id.birth);
    if (auto done = m_names->done(); !done)
        return done;
    db::Database &database = m_names->database();
    const auto body = encode(shown);
    const auto position = firstText(state, record::positionPath);
    const auto title = firstText(state, record::titlePath);
    if (m_row != 0)
        return database.run("UPDATE record SET kind = nullif(?2, 0), is_deleted = ?3, is_conflict = ?4, "
                            "parent_birth = nullif(?5, 0), parent_counter = nullif(?6, 0), position = ?7, title = ?8, "
                            "body = ?9 WHERE id = ?1",
                            m_row, kind, state.isDeleted, state.isConflict(), parentBirth, parent.counter, position,
                            title, body);
    auto done = database.run("INSERT INTO record (space, birth, counter, kind, is_deleted, is_conflict, parent_birth, "
                             "parent_counter, position, title, body) "
                             "VALUES (?1, ?2, ?3, nullif(?4, 0), ?5, ?6, nullif(?7, 0), nullif(?8, 0), ?9, ?10, ?11)",
                             m_space, birth, m_id.counter, kind, state.isDeleted, state.isConflict(), parentBirth,
                             parent.counter, position, title, body);
    m_row = database.lastInsertId();
    return done;
}

base::Done Shelf::saveHistory(const std::map<Row, std::vector<Slip>> &past)
{
    db::Database &database = m_names->database();
    for (const auto &[log, slips] : m_pastBefore)
        if (!past.contains(log))
            if (auto done = database.run("DELETE FROM past WHERE record = ?1 AND log = ?2", m_row, log); !done)
                return done;
    for (const auto &[log, slips] : past) {
        const auto before = m_pastBefore.find(log);
        if (before != m_pastBefore.end() && before->second == slips)
            continue;
        if (auto done = database.run("INSERT OR REPLACE INTO past (record, log, body) VALUES (?1, ?2, ?3)", m_row, log,
                                     encode(slips));
            !done)
            return done;
    }
    return {};
}

base::Done Shelf::saveTouched()
{
    db::Database &database = m_names->database();
    const auto touched = setsOf(m_slips);
    for (const Row log : m_touchedBefore)
        if (!std::binary_search(touched.begin(), touched.end(), log))
            if (auto done = database.run("DELETE FROM touch WHERE log = ?1 AND record = ?2", log, m_row); !done)
                return done;
    for (const Row log : touched)
        if (!std::binary_search(m_touchedBefore.begin(), m_touchedBefore.end(), log))
            if (auto done = database.run("INSERT INTO touch (log, record) VALUES (?1, ?2)", log, m_row); !done)
                return done;
    return {};
}

base::Done Shelf::erase()
{
    if (m_row == 0)
        return {};
    if (auto done = saveHistory({}); !done)
        return done;
    if (auto done = saveTouched(); !done)
        return done;
    if (auto done = text::index(m_names->database(), m_row, text::textOf(m_before), {}); !done)
        return done;
    if (auto done = eraseDigest(m_names->database(), m_row); !done)
        return done;
    return m_names->database().run("DELETE FROM record WHERE id = ?1", m_row);
}

} // namespace store::table
