// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

namespace app {

class Desk;

/// The step of a sheet that this profile's person was at last: a stage's id, or what the page calls its first and last
/// step. A note of the profile, sealed in the vault, never sent: another phone has been elsewhere. Empty: never opened
/// here, or handed in since.
base::Result<QString> placeIn(Desk &desk, const base::RecordId &checklist);

/// One small write. Empty forgets it. Error full, io.
base::Done keepPlace(Desk &desk, const base::RecordId &checklist, const QString &step);

} // namespace app
