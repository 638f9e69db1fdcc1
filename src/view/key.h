// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

#include <optional>

namespace view {

/// What QML carries in place of a name: opaque, exact, never shown to a person.
QString keyOf(const base::RecordId &id);
QString keyOf(const base::SpaceId &id);

/// None: not a key that `keyOf` made.
std::optional<base::RecordId> recordOf(const QString &key);
std::optional<base::SpaceId> spaceOf(const QString &key);

} // namespace view
