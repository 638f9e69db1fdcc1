// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table/open_writes.h"

namespace store::table {

/// Makes the open change set another device's, whose writes they will be when it is sealed. A record that was born in
/// it would wait for ever, as only the device in its id may give it a kind: it is born again under an id of the new
/// device, and every open reference to it (values, and names in paths) follows. Inside a transaction, after the space
/// has its new self.
base::Done handOver(db::Database &database, const Digester *digester, const base::SpaceId &space,
                    const base::Tag &before);

} // namespace store::table
