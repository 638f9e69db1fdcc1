// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/schema.h"

namespace store::table {

/// The staircase of the store's tables. The tokenizer must be known to the connection first (store/text/tokenizer.h).
base::Done bringUp(db::Database &database);

} // namespace store::table
