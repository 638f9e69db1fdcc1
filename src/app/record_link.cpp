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

QString linkToTemplate(const QString &name)
{
    return QStringLiteral("VERSTA:TEMPLATE-") + QString(name).replace(QLatin1Char('@'), QLatin1Char('-')).toUpper();
}

// No record's name begins so: its letters have no «l» (base/id.h).
std::optional<QString> templateInLink(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:versta:)?template-([a-z0-9-]{1,32})-([1-9][0-9]{0,8})$"));
    const auto match = form.match(text.trimmed().toLower());
    return match.hasMatch() ? std::optional(match.captured(1) + QLatin1Char('@') + match.captured(2)) : std::nullopt;
}

} // namespace app
