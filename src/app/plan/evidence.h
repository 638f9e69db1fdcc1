// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/batch.h"

namespace app {

/// What shows that a measure was done: links to records. Each is a field of its own, `evidence/<name of the record>`,
/// so that two people who link different things at once do not stand in each other's way.
struct EvidenceRow
{
    base::RecordId target;
    QString kind; ///< empty where it is gone
    QString title;
    bool isGone = false; ///< removed, or not here yet
    FieldChange removal; ///< to be written as it is
};

base::Result<std::vector<EvidenceRow>> evidenceOf(Desk &desk, const base::RecordId &measure);

/// Nothing where it is linked already, or names itself.
base::Result<std::optional<FieldChange>> evidenceLink(Desk &desk, const base::RecordId &measure,
                                                      const base::RecordId &target);

} // namespace app
