// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table/body.h"
#include "store/table/names.h"

#include <map>

namespace store::table {

/// One record on its way between the tables and the merge: all its writes that count, shown ones and history.
/// Used inside a transaction, for one change; read-only uses need none.
class Shelf
{
public:
    /// A record that is not there yet is empty; `save` makes it.
    static base::Result<Shelf> load(Names &names, Row space, const base::RecordId &id);
    /// Error notFound: no record in this row.
    static base::Result<Shelf> load(Names &names, Row record);
    /// For looking at all its writes, history too; not to be saved.
    static base::Result<Shelf> loadWrites(Names &names, Row record);
    /// Without its history: for reading what it shows now.
    static base::Result<Shelf> loadShown(Names &names, Row record);

    const base::RecordId &id() const { return m_id; }
    Row space() const { return m_space; }
    const std::vector<Slip> &slips() const { return m_slips; }
    Names &names() const { return *m_names; }

    void reserve(std::size_t more) { m_slips.reserve(m_slips.size() + more); }
    void add(Slip slip) { m_slips.push_back(std::move(slip)); }
    /// Takes out what a set wrote to the record, or to one path of it. True: there was something.
    bool remove(Row log);
    bool remove(Row log, std::string_view path);
    const Slip *find(Row log, std::string_view path) const;

    /// As the merge wants them. Failures stick to the names.
    std::vector<record::Entry> entries() const &;
    std::vector<record::Entry> entries() &&;
    record::RecordState state() const & { return record::merge(m_id.birth, entries()); }
    /// Leaves the shelf without writes: for whoever only reads.
    record::RecordState state() && { return record::merge(m_id.birth, std::move(*this).entries()); }

    /// Writes body, history, summary, digest and search index. A record that nothing writes to any more is gone.
    base::Done save();

private:
    Shelf(Names &names, Row space, const base::RecordId &id)
        : m_names(&names)
        , m_space(space)
        , m_id(id)
    {
    }

    record::Entry entryOf(const Slip &slip, record::Path path, record::Value value) const;
    base::Done loadHistory();
    base::Done saveBodies(const record::RecordState &state, const std::vector<bool> &isShown);
    base::Done saveHistory(const std::map<Row, std::vector<Slip>> &past);
    base::Done saveTouched();
    base::Done saveRow(const record::RecordState &state, std::span<const Slip> shown);
    base::Done erase();

    Names *m_names;
    Row m_space = 0;
    base::RecordId m_id;
    Row m_row = 0; ///< 0: not in the table yet
    std::vector<Slip> m_slips;
    record::RecordState m_before; ///< what the search index knows
    std::map<Row, std::vector<Slip>> m_pastBefore;
    std::vector<Row> m_touchedBefore;
};

} // namespace store::table
