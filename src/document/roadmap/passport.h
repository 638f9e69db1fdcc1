// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/block.h"
#include "domain/roadmap.h"

namespace document {

/// Fills title, level, organisation, period, orders, who signs and who controls from what stands around the table:
/// `before` it, and (further stamps only) `after` it. Only the document's own order counts, never those that its
/// preamble cites. Doubt: order-contradiction.
void readPassport(const Blocks &before, const Blocks &after, domain::Roadmap &roadmap);

} // namespace document
