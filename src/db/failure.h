// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

struct sqlite3;

namespace db {

/// What the program does next about a result code of SQLite: FULL -> full, BUSY and LOCKED -> busy, CORRUPT, NOTADB and
/// IOERR_DATA -> damaged, CONSTRAINT, MISMATCH and ERROR (words of a search that are no query) -> invalid, TOOBIG ->
/// tooLarge, INTERRUPT -> cancelled, READONLY -> refused, else io. A write that failed because the system has no room
/// (disk, quota or file size limit) is full too. The detail is SQLite's name of the code: its messages may quote what
/// a user typed.
base::Error failureOf(sqlite3 *database, int code);

/// The same with SQLite's message: only where all its words come from our own SQL.
base::Error failureWithMessage(sqlite3 *database, int code);

} // namespace db
