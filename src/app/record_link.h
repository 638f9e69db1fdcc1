// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

#include <optional>

namespace app {

/// What a QR on paper says: «VERSTA:K7M2Q9X4-42», a record's printed name in capitals. It stays the same for ever, and
/// opens nothing where the record is not.
QString linkTo(const base::RecordId &id);

/// The printed name in such a link, however it was typed: with blanks around, in small letters, without «versta:».
/// None: the text is no link.
std::optional<QString> nameInLink(const QString &text);

} // namespace app
