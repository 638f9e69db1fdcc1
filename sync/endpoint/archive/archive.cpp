// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/archive/archive.h"

#include "endpoint/archive/sqlite_archive.h"

namespace endpoint {

using base::Error;
using base::Result;
using std::filesystem::path;

namespace {

Result<path> fileOf(std::string_view address)
{
    constexpr std::string_view sqlite = "sqlite:";
    if (address.starts_with("postgresql://"))
        return base::fail(Error::Code::invalid,
                          "PostgreSQL is not built into this version yet: use --store sqlite:FILE");
    if (!address.starts_with(sqlite) || address.size() == sqlite.size())
        return base::fail(Error::Code::invalid, "a store is sqlite:FILE");
    return path(address.substr(sqlite.size()));
}

} // namespace

Result<std::unique_ptr<Archive>> openArchive(std::string_view address)
{
    auto file = fileOf(address);
    if (!file)
        return file.error();
    return SqliteArchive::open(*file);
}

Result<std::unique_ptr<base::FileLock>> lockArchive(std::string_view address)
{
    auto file = fileOf(address);
    if (!file)
        return file.error();
    return base::lockFile(path(*file) += ".lock");
}

base::Done restoreArchive(std::string_view address, const path &backup)
{
    auto file = fileOf(address);
    if (!file)
        return file.error();
    auto lock = lockArchive(address);
    if (!lock)
        return lock.error();
    return SqliteArchive::restore(*file, backup);
}

} // namespace endpoint
