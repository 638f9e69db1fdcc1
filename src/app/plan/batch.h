// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

namespace app {

class Desk;

/// One field's part of a change that a person saw before it was made.
struct FieldChange
{
    base::RecordId record;
    record::Path path;
    record::Value before; ///< Null: there was none
    record::Value after;
    std::vector<base::Dot> shown; ///< of what the person saw: what came since stays, as a value beside

    bool operator==(const FieldChange &) const = default;
};

/// All of them in one transaction. Error refused: one of the spaces is only read by this device; notFound.
base::Done writeAll(Desk &desk, const std::vector<FieldChange> &changes);

/// Puts back what `writeAll` wrote, in one transaction: field by field, where nothing else was written since.
base::Done takeBack(Desk &desk, const std::vector<FieldChange> &changes);

} // namespace app
