// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "store/table/filter.h"

#include <algorithm>

namespace store {

namespace {

using base::Error;
using base::fail;
using table::Names;
using table::Numbers;

// Three queries, so that each goes along the index of its narrowest condition.
db::Statement listing(db::Database &database, const Filter &filter, const Numbers &numbers)
{
    if (numbers.parentBirth)
        return database.query("SELECT r.id, r.birth, r.counter, s.hash, k.name, r.title, r.parent_birth, "
                              "r.parent_counter, r.position, r.is_conflict "
                              "FROM record AS r JOIN kind AS k ON k.id = r.kind JOIN space AS s ON s.id = r.space "
                              "WHERE r.parent_birth = ?1 AND r.parent_counter = ?2 AND (?3 IS NULL OR r.kind = ?3) "
                              "AND (?4 IS NULL OR r.space = ?4) AND r.is_deleted = 0 "
                              "ORDER BY r.position, r.id LIMIT ?5 OFFSET ?6",
                              numbers.parentBirth, numbers.parentCounter, numbers.kind, numbers.space, filter.limit,
                              filter.offset);
    if (numbers.kind)
        return database.query("SELECT r.id, r.birth, r.counter, s.hash, k.name, r.title, r.parent_birth, "
                              "r.parent_counter, r.position, r.is_conflict "
                              "FROM record AS r JOIN kind AS k ON k.id = r.kind JOIN space AS s ON s.id = r.space "
                              "WHERE r.kind = ?1 AND (?2 IS NULL OR r.space = ?2) AND r.is_deleted = 0 "
                              "ORDER BY r.position, r.id LIMIT ?3 OFFSET ?4",
                              numbers.kind, numbers.space, filter.limit, filter.offset);
    return database.query("SELECT r.id, r.birth, r.counter, s.hash, k.name, r.title, r.parent_birth, "
                          "r.parent_counter, r.position, r.is_conflict "
                          "FROM record AS r JOIN kind AS k ON k.id = r.kind JOIN space AS s ON s.id = r.space "
                          "WHERE (?1 IS NULL OR r.space = ?1) AND r.is_deleted = 0 "
                          "ORDER BY r.position, r.id LIMIT ?2 OFFSET ?3",
                          numbers.space, filter.limit, filter.offset);
}

db::Statement counting(db::Database &database, const Numbers &numbers)
{
    if (numbers.parentBirth)
        return database.query("SELECT count(*) FROM record WHERE parent_birth = ?1 AND parent_counter = ?2 "
                              "AND kind IS NOT NULL AND (?3 IS NULL OR kind = ?3) AND (?4 IS NULL OR space = ?4) "
                              "AND is_deleted = 0",
                              numbers.parentBirth, numbers.parentCounter, numbers.kind, numbers.space);
    if (numbers.kind && !numbers.space)
        return database.query("SELECT count(*) FROM record WHERE kind = ?1 AND is_deleted = 0", numbers.kind);
    return database.query("SELECT count(*) FROM record WHERE (?1 IS NULL OR kind = ?1) AND kind IS NOT NULL "
                          "AND (?2 IS NULL OR space = ?2) AND is_deleted = 0",
                          numbers.kind, numbers.space);
}

base::Result<Summary> summaryIn(const db::Statement &row, Names &names)
{
    const auto space = base::hashOf(row.bytesView(3));
    if (!space)
        return fail(Error::Code::damaged, "a space's name is no hash");
    Summary summary;
    summary.id = {names.tag(row.int64(1)), static_cast<std::uint64_t>(row.int64(2))};
    summary.space = {*space};
    summary.kind = row.text(4);
    summary.title = row.text(5);
    if (!row.isNull(6))
        summary.parent = base::RecordId{names.tag(row.int64(6)), static_cast<std::uint64_t>(row.int64(7))};
    summary.position = row.text(8);
    summary.isConflict = row.int64(9) != 0;
    return summary;
}

base::Result<std::vector<Summary>> summariesOf(db::Statement rows, Names &names)
{
    std::vector<Summary> summaries;
    while (rows.step()) {
        auto summary = summaryIn(rows, names);
        if (!summary)
            return summary.error();
        summaries.push_back(std::move(*summary));
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    return summaries;
}

/// `k7m2q9x4-42` in its two parts; a name without a dash has no counter.
struct NamePrefix
{
    std::string device;
    std::optional<std::string> counter;
};

NamePrefix partsOf(std::string_view prefix)
{
    std::string lower(prefix);
    for (char &letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    const std::size_t dash = lower.find('-');
    if (dash == std::string::npos)
        return {lower, {}};
    return {lower.substr(0, dash), lower.substr(dash + 1)};
}

// '~' stands after every letter of a name.
db::Statement naming(db::Database &database, const NamePrefix &prefix, std::size_t limit)
{
    if (!prefix.counter)
        return database.query("SELECT DISTINCT r.birth, r.counter FROM device AS d JOIN record AS r ON r.birth = d.id "
                              "WHERE d.name >= ?1 AND d.name < ?1 || '~' ORDER BY r.birth, r.counter LIMIT ?2",
                              prefix.device, limit);
    return database.query("SELECT DISTINCT r.birth, r.counter FROM device AS d JOIN record AS r ON r.birth = d.id "
                          "WHERE d.name = ?1 AND substr(r.counter, 1, length(?2)) = ?2 "
                          "ORDER BY r.counter, r.birth LIMIT ?3",
                          prefix.device, *prefix.counter, limit);
}

} // namespace

base::Result<Summary> Records::summary(const base::RecordId &id) const
{
    Names names(*m_database);
    auto rows =
        m_database->query("SELECT r.id, r.birth, r.counter, s.hash, coalesce(k.name, ''), r.title, r.parent_birth, "
                          "r.parent_counter, r.position, r.is_conflict "
                          "FROM record AS r LEFT JOIN kind AS k ON k.id = r.kind JOIN space AS s ON s.id = r.space "
                          "WHERE r.birth = ?1 AND r.counter = ?2 ORDER BY r.kind IS NULL, r.id LIMIT 1",
                          names.findDevice(id.birth), id.counter);
    const auto summaries = summariesOf(std::move(rows), names);
    if (!summaries)
        return summaries.error();
    if (summaries->empty())
        return fail(Error::Code::notFound, "no such record");
    return summaries->front();
}

base::Result<std::vector<Summary>> Records::list(const Filter &filter) const
{
    Names names(*m_database);
    const auto numbers = table::numbersOf(names, filter);
    if (!numbers)
        return numbers.error();
    if (numbers->isEmpty)
        return std::vector<Summary>();
    return summariesOf(listing(*m_database, filter, *numbers), names);
}

base::Result<std::uint64_t> Records::count(const Filter &filter) const
{
    Names names(*m_database);
    const auto numbers = table::numbersOf(names, filter);
    if (!numbers)
        return numbers.error();
    if (numbers->isEmpty)
        return std::uint64_t(0);
    auto rows = counting(*m_database, *numbers);
    const auto count = rows.step() ? static_cast<std::uint64_t>(rows.int64(0)) : 0;
    if (auto done = rows.finish(); !done)
        return done.error();
    return count;
}

base::Result<std::vector<base::RecordId>> Records::named(std::string_view prefix, std::size_t limit) const
{
    const NamePrefix parts = partsOf(prefix);
    Names names(*m_database);
    auto rows = naming(*m_database, parts, limit);
    std::vector<base::RecordId> found;
    while (rows.step())
        found.push_back({names.tag(rows.int64(0)), static_cast<std::uint64_t>(rows.int64(1))});
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    // The shortest counter comes first: an exact name is that one alone, unless two devices share a short name.
    if (found.size() > 1 && parts.counter && std::to_string(found[0].counter) == *parts.counter
        && found[1].counter != found[0].counter)
        found.resize(1);
    return found;
}

} // namespace store
