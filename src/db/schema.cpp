// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema.h"

#include "db/failure.h"
#include "db/transaction.h"

#include <sqlite3.h>

namespace db {

using base::Done;
using base::Error;

namespace {

base::Result<std::size_t> versionOf(Database &database)
{
    auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (!*version || **version < 0)
        return base::fail(Error::Code::damaged, "a file without a version");
    return static_cast<std::size_t>(**version);
}

Done setVersion(Database &database, std::size_t version)
{
    const std::string sql = "PRAGMA user_version = " + std::to_string(version); // takes no bound value
    const int code = sqlite3_exec(database.handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(database.handle(), code);
    return {};
}

Done climb(Database &database, std::span<const Sql> steps)
{
    Transaction transaction(database);
    auto version = versionOf(database); // again: another process may have climbed meanwhile
    if (!version)
        return version.error();
    if (*version >= steps.size())
        return {};
    for (const Sql &step : steps.subspan(*version))
        if (auto done = database.runScript(step); !done)
            return done;
    if (auto done = setVersion(database, steps.size()); !done)
        return done;
    return transaction.commit();
}

} // namespace

Done applySchema(Database &database, std::span<const Sql> steps)
{
    auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > steps.size())
        return base::fail(Error::Code::newer, "a file of a later version");
    if (*version == steps.size())
        return {};
    if (database.isReadOnly())
        return base::fail(Error::Code::refused, "a read-only file of an earlier version");
    return climb(database, steps);
}

} // namespace db
