// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace app {

class Desk;

/// The pages that were open when the profile was closed, how each was looked at and what stood half-typed in them, as
/// the face tells it. It names people, so it is a note of the profile: sealed in the vault, never sent. `closing` is a
/// word that the face makes up anew for each: another run of the program, perhaps a newer one, has other pages, and a
/// note that found no room on the disk leaves an older one there. Empty: there is none of this closing.
base::Result<QJsonObject> wayBack(Desk &desk, const QString &closing);

/// Takes the place of the one before; over 1 MiB nothing does: one begins anew. Error full, io.
base::Done keepWay(Desk &desk, const QString &closing, const QJsonObject &way);

} // namespace app
