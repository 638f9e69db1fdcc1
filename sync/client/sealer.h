// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/change_codec.h"
#include "client/device.h"
#include "client/ledger.h"

namespace client {

/// Seals a packed change set under a generation's key and signs it. `previous`: the hash of the device's envelope
/// before it in this space, zeros for number 1. The result counts, is own and not sent; it is never made again.
/// Error invalid: the set is another device's; tooLarge: over 64 KiB.
base::Result<Kept> seal(const base::SpaceId &space, const base::Hash &previous, const Device &device,
                        const Generation &generation, const SpaceKey &key, const Packed &packed);

/// Signs a block. Otherwise as `seal`.
base::Result<Kept> signBlock(const base::SpaceId &space, const wire::Line &last, const Device &device,
                             const wire::Block &block);

/// Opens a change set whose signature is checked already. Error damaged: another key, or altered; else as `decode`.
base::Result<record::ChangeSet> open(const base::SpaceId &space, const wire::Envelope &envelope, const SpaceKey &key);

} // namespace client
