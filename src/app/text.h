// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/change.h"

#include <QDate>
#include <QString>

#include <optional>

namespace app {

/// Between the screen's words and the record's values.

inline QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// The value as a text, or none where it is another kind of value.
inline std::optional<QString> textIn(const record::Value &value)
{
    const auto *text = std::get_if<record::Text>(&value);
    return text ? std::optional(textOf(*text)) : std::nullopt;
}

/// NFC and checked. Error invalid, tooLarge.
inline base::Result<record::Value> valueOf(const QString &text)
{
    return record::textValue(text.toStdString());
}

} // namespace app
