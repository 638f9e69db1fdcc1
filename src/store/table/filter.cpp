// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/filter.h"

namespace store::table {

namespace {

std::optional<Row> known(Row row, Numbers &numbers)
{
    numbers.isEmpty = numbers.isEmpty || row == 0;
    return row;
}

// Three queries, so that each goes along the index of its narrowest condition.
db::Statement rows(db::Database &database, const Filter &filter, const Numbers &numbers)
{
    if (numbers.parentBirth)
        return database.query("SELECT id FROM record WHERE parent_birth = ?1 AND parent_counter = ?2 "
                              "AND kind IS NOT NULL AND (?3 IS NULL OR kind = ?3) AND (?4 IS NULL OR space = ?4) "
                              "AND is_deleted = 0 ORDER BY position, id LIMIT ?5 OFFSET ?6",
                              numbers.parentBirth, numbers.parentCounter, numbers.kind, numbers.space, filter.limit,
                              filter.offset);
    if (numbers.kind)
        return database.query("SELECT id FROM record WHERE kind = ?1 AND (?2 IS NULL OR space = ?2) "
                              "AND is_deleted = 0 ORDER BY position, id LIMIT ?3 OFFSET ?4",
                              numbers.kind, numbers.space, filter.limit, filter.offset);
    return database.query("SELECT id FROM record WHERE kind IS NOT NULL AND (?1 IS NULL OR space = ?1) "
                          "AND is_deleted = 0 ORDER BY position, id LIMIT ?2 OFFSET ?3",
                          numbers.space, filter.limit, filter.offset);
}

} // namespace

base::Result<Numbers> numbersOf(Names &names, const Filter &filter)
{
    Numbers numbers;
    if (filter.kind)
        numbers.kind = known(names.findKind(*filter.kind), numbers);
    if (filter.parent) {
        numbers.parentBirth = known(names.findDevice(filter.parent->birth), numbers);
        numbers.parentCounter = filter.parent->counter;
    }
    if (filter.space) {
        const auto row = names.database().number("SELECT id FROM space WHERE hash = ?1", *filter.space);
        if (!row)
            return row.error();
        numbers.space = known(row->value_or(0), numbers);
    }
    if (auto done = names.done(); !done)
        return done.error();
    return numbers;
}

base::Result<std::vector<Row>> rowsOf(Names &names, const Filter &filter)
{
    const auto numbers = numbersOf(names, filter);
    if (!numbers)
        return numbers.error();
    std::vector<Row> all;
    if (numbers->isEmpty)
        return all;
    auto found = rows(names.database(), filter, *numbers);
    while (found.step())
        all.push_back(found.int64(0));
    if (auto done = found.finish(); !done)
        return done.error();
    return all;
}

} // namespace store::table
