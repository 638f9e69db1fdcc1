// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/change.h"

namespace client::codec {

/// A change set as columns: the grammar stands at the head of change_codec.h.

/// Of a set that record::check finds good.
base::Bytes columnsOf(const record::ChangeSet &set);

/// Reads columns without asking whether they are in their one form: whoever needs to know writes them again.
/// Error invalid: malformed; tooLarge: over a limit of change_codec.h.
base::Result<record::ChangeSet> changeSetOf(base::View columns, const base::Dot &dot);

} // namespace client::codec
