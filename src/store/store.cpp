// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "db/transaction.h"
#include "store/table/digest_row.h"
#include "store/table/schema.h"
#include "store/table/shelf.h"
#include "store/text/index.h"
#include "store/text/tokenizer.h"

namespace store {

namespace {

using table::Row;

base::Result<std::vector<Row>> recordsOf(db::Database &database, Row space)
{
    auto rows = database.query("SELECT id FROM record WHERE space = ?1", space);
    std::vector<Row> records;
    while (rows.step())
        records.push_back(rows.int64(0));
    if (auto done = rows.finish(); !done)
        return done.error();
    return records;
}

base::Done eraseRecord(table::Names &names, Row record)
{
    const auto shelf = table::Shelf::loadShown(names, record);
    if (!shelf)
        return shelf.error();
    db::Database &database = names.database();
    if (auto done = text::index(database, record, text::textOf(shelf->state()), {}); !done)
        return done;
    if (auto done = database.run("DELETE FROM past WHERE record = ?1", record); !done)
        return done;
    if (auto done = database.run("DELETE FROM touch WHERE record = ?1", record); !done)
        return done;
    if (auto done = table::eraseDigest(database, record); !done)
        return done;
    return database.run("DELETE FROM record WHERE id = ?1", record);
}

base::Done eraseRest(db::Database &database, Row space)
{
    if (auto done = database.run("DELETE FROM aside WHERE space = ?1", space); !done)
        return done;
    if (auto done = database.run("DELETE FROM log WHERE space = ?1", space); !done)
        return done;
    if (auto done = database.run("DELETE FROM line WHERE space = ?1", space); !done)
        return done;
    if (auto done = database.run("DELETE FROM seen WHERE space = ?1", space); !done)
        return done;
    if (auto done = database.run("DELETE FROM generation WHERE space = ?1", space); !done)
        return done;
    if (auto done = database.run("DELETE FROM part WHERE space = ?1", space); !done)
        return done;
    return database.run("DELETE FROM space WHERE id = ?1", space);
}

} // namespace

base::Result<Store> Store::open(db::Database &database, std::shared_ptr<const Digester> digester)
{
    if (auto done = text::registerTokenizer(database); !done)
        return done.error();
    if (auto done = table::bringUp(database); !done)
        return done.error();
    return Store(database, std::move(digester));
}

base::Done Store::erase(const base::SpaceId &space)
{
    db::Transaction transaction(*m_database);
    const auto row = table::spaceRow(*m_database, space);
    if (!row)
        return row.error();
    const auto records = recordsOf(*m_database, *row);
    if (!records)
        return records.error();
    table::Names names(*m_database);
    for (const Row record : *records)
        if (auto done = eraseRecord(names, record); !done)
            return done;
    if (auto done = eraseRest(*m_database, *row); !done)
        return done;
    return transaction.commit();
}

} // namespace store
