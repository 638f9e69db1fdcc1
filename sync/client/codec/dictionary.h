// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace client::codec {

/// Dictionary 1 of zstd, part of the format: never changed, a better one gets the next number and a form of its own.
/// Trained by tests/client/train on made-up checklists, roadmaps and protocols (see there).
base::View dictionary1();

} // namespace client::codec
