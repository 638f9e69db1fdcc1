// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/membership.h"

namespace client {

/// Closes an open change set: gives it the device's next number (its own is overwritten), cuts it where it passes an
/// envelope, seals, signs, keeps and gives to the merge, in one transaction. Sealed bytes are never made again.
/// Error missing: nothing to seal under yet: it stays open; refused: this device may not write here; invalid and
/// tooLarge as `encode`; otherwise the ledger's. Nothing is kept then.
base::Result<std::vector<Kept>> closeChangeSet(Gate &gate, record::ChangeSet set);

} // namespace client
