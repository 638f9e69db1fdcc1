// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record_link.h"

#include <QRegularExpression>

namespace app {

QString linkTo(const base::RecordId &id)
{
    return QStringLiteral("VERSTA:") + QString::fromStdString(base::nameOf(id)).toUpper();
}

std::optional<QString> nameInLink(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:versta:)?([0-9a-hjkmnp-tv-z]{8}-[1-9][0-9]{0,18})$"));
    const auto match = form.match(text.trimmed().toLower());
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace app
