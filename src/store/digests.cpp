// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digests.h"

#include "db/transaction.h"
#include "store/table/digest_row.h"
#include "store/table/shelf.h"

namespace store {

namespace {

using table::Names;
using table::Row;

constexpr std::int64_t recordsAtOnce = 500;

base::Result<std::vector<Digested>> digestedIn(db::Statement rows, Names &names)
{
    std::vector<Digested> all;
    while (rows.step()) {
        Digested one{{names.tag(rows.int64(0)), static_cast<std::uint64_t>(rows.int64(1))},
                     {},
                     {rows.int64(4), {}, rows.int64(6)}};
        if (!rows.isNull(2))
            one.parent = base::RecordId{names.tag(rows.int64(2)), static_cast<std::uint64_t>(rows.int64(3))};
        if (!rows.isNull(5))
            one.digest.rank = rows.int64(5);
        all.push_back(one);
    }
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    return all;
}

} // namespace

base::Result<std::vector<Digested>> Digests::ofKind(std::string_view kind) const
{
    Names names(*m_database);
    return digestedIn(m_database->query("SELECT birth, counter, parent_birth, parent_counter, flags, rank, detail "
                                        "FROM digest INDEXED BY digest_parent WHERE kind = ?1 ORDER BY record",
                                        names.findKind(kind)),
                      names);
}

base::Result<std::vector<Digested>> Digests::upTo(std::string_view kind, std::int64_t rank) const
{
    Names names(*m_database);
    return digestedIn(m_database->query("SELECT birth, counter, parent_birth, parent_counter, flags, rank, detail "
                                        "FROM digest INDEXED BY digest_rank WHERE kind = ?1 AND rank <= ?2 "
                                        "ORDER BY rank, record",
                                        names.findKind(kind), rank),
                      names);
}

base::Result<std::vector<DigestCount>> Digests::count(std::string_view kind, std::int64_t before) const
{
    Names names(*m_database);
    auto rows = m_database->query("SELECT parent_birth, parent_counter, flags, count(*), "
                                  "count(CASE WHEN rank < ?2 THEN 1 END) FROM digest INDEXED BY digest_parent "
                                  "WHERE kind = ?1 AND parent_birth IS NOT NULL "
                                  "GROUP BY parent_birth, parent_counter, flags",
                                  names.findKind(kind), before);
    std::vector<DigestCount> counts;
    while (rows.step())
        counts.push_back({{names.tag(rows.int64(0)), static_cast<std::uint64_t>(rows.int64(1))},
                          rows.int64(2),
                          static_cast<std::uint64_t>(rows.int64(3)),
                          static_cast<std::uint64_t>(rows.int64(4))});
    if (auto done = rows.finish(); !done)
        return done.error();
    if (auto done = names.done(); !done)
        return done.error();
    return counts;
}

base::Result<bool> Digests::isFilled() const
{
    return table::isUnderstood(*m_database, m_digester);
}

base::Done Digests::fill(const Progress &progress)
{
    const auto isThere = isFilled();
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return {};
    const auto last = m_database->number("SELECT max(id) FROM record");
    if (!last)
        return last.error();
    if (auto done = table::beginDigests(*m_database, m_digester); !done)
        return done;
    for (std::int64_t after = 0;;) {
        const auto reached = fillSome(after);
        if (!reached)
            return reached.error();
        if (!*reached)
            break;
        after = **reached;
        if (progress)
            progress(static_cast<int>(std::min<std::int64_t>(99, 100 * after / std::max<std::int64_t>(1, **last))));
    }
    if (progress)
        progress(100);
    return table::endDigests(*m_database, m_digester);
}

base::Result<std::optional<std::int64_t>> Digests::fillSome(std::int64_t after)
{
    db::Transaction transaction(*m_database);
    auto rows = m_database->query("SELECT id FROM record WHERE id > ?1 ORDER BY id LIMIT ?2", after, recordsAtOnce);
    std::vector<Row> records;
    while (rows.step())
        records.push_back(rows.int64(0));
    if (auto done = rows.finish(); !done)
        return done.error();
    Names names(*m_database, m_digester);
    for (const Row record : records) {
        const auto shelf = table::Shelf::loadShown(names, record);
        if (!shelf)
            return shelf.error();
        if (auto done = table::saveDigest(names, record, shelf->state()); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return records.empty() ? std::optional<std::int64_t>() : std::optional(records.back());
}

} // namespace store
