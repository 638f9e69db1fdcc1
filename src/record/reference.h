// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "record/value.h"

#include <optional>

namespace record {

/// A field that names another record (`parent`): bytes, 8 of the tag and the counter, big end first, without leading
/// zeros.
Value referenceTo(const base::RecordId &record);

/// None: the value names no record.
std::optional<base::RecordId> recordIn(const Value &value);

} // namespace record
