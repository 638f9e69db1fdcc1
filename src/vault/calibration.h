// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/stretch.h"

namespace vault {

/// The dearest cost that this device pays within about 0.7 s, so that opening stays under a second: memory first (64 to
/// 256 MiB), then passes (2 to 8). Blocks for up to a second. Never under the least cost, however slow the device is.
/// Error full: not even 64 MiB of memory.
base::Result<crypto::StretchCost> calibratedCost();

/// The same as a rule: what to pay when the least cost took `leastCostMs`.
crypto::StretchCost costFor(std::int64_t leastCostMs);

} // namespace vault
