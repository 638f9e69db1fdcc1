// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace store::table {

/// First byte 1: as it is; 2: zstd with dictionary 1, after the size in four bytes. The smaller of the two.
base::Bytes pack(base::View plain);

/// Error newer: another first byte; damaged.
base::Result<base::Bytes> unpack(base::View packed);

/// Never changed again: what was packed with it could not be read. Another one gets another first byte.
base::View dictionary1();

} // namespace store::table
