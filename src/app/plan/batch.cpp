// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/batch.h"

#include "app/desk.h"
#include "app/records.h"
#include "db/transaction.h"

namespace app {

base::Done writeAll(Desk &desk, const std::vector<FieldChange> &changes)
{
    db::Transaction transaction(desk.database());
    for (const FieldChange &change : changes)
        if (auto done = setField(desk, change.record, change.path, change.after, change.shown); !done)
            return done;
    return transaction.commit();
}

base::Done takeBack(Desk &desk, const std::vector<FieldChange> &changes)
{
    db::Transaction transaction(desk.database());
    for (const FieldChange &change : changes) {
        const auto record = desk.store().records().read(change.record);
        if (!record)
            return record.error();
        const record::Field *field = record->state.field(change.path);
        const bool isOurs = field && field->siblings.size() == 1 && field->siblings.front().value == change.after;
        if (!isOurs)
            continue;
        if (auto done = setField(desk, change.record, change.path, change.before, record::dotsOf(*field)); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace app
