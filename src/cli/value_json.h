// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/value.h"

#include <QJsonValue>

#include <optional>

namespace cli {

/// Text, whole numbers, truth and null as themselves; a date «2025-01-31», a time «09:30»; what JSON has no exact form
/// for as an object of one member: {"decimal": "1.25"}, {"bytes": "00ff"}; a list as an array.
QJsonValue jsonOf(const record::Value &value);

/// The same the other way. A text is a date or time where `like` is one and the text reads as one.
/// Error invalid: no JSON, or a form that is not listed above.
base::Result<record::Value> valueOf(const QString &json, const std::optional<record::Value> &like);

} // namespace cli
