// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/failure.h"

#include <sqlite3.h>

#include <cerrno>

namespace db {

using base::Error;

namespace {

/// The system's reason. SQLite does not keep it when a COMMIT fails; its file layer still has it.
int reasonOf(sqlite3 *database)
{
    if (database == nullptr)
        return 0;
    if (const int kept = sqlite3_system_errno(database); kept != 0)
        return kept;
    sqlite3_vfs *vfs = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_VFS_POINTER, &vfs);
    return vfs == nullptr || vfs->xGetLastError == nullptr ? 0 : vfs->xGetLastError(vfs, 0, nullptr);
}

bool hasNoRoom(sqlite3 *database)
{
    const int reason = reasonOf(database);
#ifdef EDQUOT
    if (reason == EDQUOT)
        return true;
#endif
    return reason == ENOSPC || reason == EFBIG;
}

bool isWriting(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP:
    case SQLITE_IOERR_SHMOPEN: return true;
    default: return false;
    }
}

Error::Code codeOf(sqlite3 *database, int extendedCode)
{
    if (extendedCode == SQLITE_IOERR_DATA || extendedCode == SQLITE_IOERR_CORRUPTFS)
        return Error::Code::damaged;
    if (isWriting(extendedCode) && hasNoRoom(database))
        return Error::Code::full;
    switch (extendedCode & 0xFF) {
    case SQLITE_FULL: return Error::Code::full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Code::busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error::Code::damaged;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
    case SQLITE_ERROR: return Error::Code::invalid;
    case SQLITE_TOOBIG: return Error::Code::tooLarge;
    case SQLITE_INTERRUPT: return Error::Code::cancelled;
    case SQLITE_AUTH:
    case SQLITE_READONLY: return Error::Code::refused;
    default: return Error::Code::io;
    }
}

std::string nameOfCode(sqlite3 *database, int code)
{
    const int extended = database == nullptr ? code : sqlite3_extended_errcode(database);
    return std::string("sqlite ") + std::to_string(extended) + ": " + sqlite3_errstr(code);
}

/// A connection remembers the extended form of its last code.
int extendedOf(sqlite3 *database, int code)
{
    if (database == nullptr || (code & ~0xFF) != 0)
        return code;
    const int extended = sqlite3_extended_errcode(database);
    return (extended & 0xFF) == (code & 0xFF) ? extended : code;
}

} // namespace

Error failureOf(sqlite3 *database, int code)
{
    return base::fail(codeOf(database, extendedOf(database, code)), nameOfCode(database, code));
}

Error failureWithMessage(sqlite3 *database, int code)
{
    Error error = failureOf(database, code);
    error.detail += std::string(" (") + sqlite3_errmsg(database) + ")";
    return error;
}

} // namespace db
