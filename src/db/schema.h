// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"

#include <span>

namespace db {

/// Brings a file to the newest layout. The file's `user_version` is the number of steps it has taken; what is missing
/// is done in one transaction. A step, once released, is never altered: a change is a new step at the end. Error newer:
/// the file has taken more steps than this program knows; nothing is touched. On a read-only connection a missing step
/// is Error refused.
base::Done applySchema(Database &database, std::span<const Sql> steps);

} // namespace db
