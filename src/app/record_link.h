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

/// The same of a template that comes with the program and so is no record: «VERSTA:TEMPLATE-OBSERVATION-1» of
/// «observation@1». Capitals, digits, «:» and «-» only, which a QR writes closest.
QString linkToTemplate(const QString &name);

/// «observation@1» in such a link, however it was typed. None: the text is no link to a template.
std::optional<QString> templateInLink(const QString &text);

} // namespace app
