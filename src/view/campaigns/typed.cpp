// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/campaigns/typed.h"

namespace view::typed {

Typed<QDate> day(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    QDate date = QDate::fromString(trimmed, QStringLiteral("d.M.yyyy"));
    if (!date.isValid()) {
        date = QDate::fromString(trimmed, QStringLiteral("d.M.yy"));
        date = date.isValid() ? date.addYears(100) : date; // Qt reads «26» as 1926
    }
    if (!date.isValid())
        return {std::nullopt, true};
    return {date, false};
}

Typed<int> number(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    bool isNumber = false;
    const int value = trimmed.toInt(&isNumber);
    if (!isNumber || value < 0)
        return {std::nullopt, true};
    return {value, false};
}

Typed<QTime> time(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QTime value = QTime::fromString(trimmed.replace(QLatin1Char('.'), QLatin1Char(':')), QStringLiteral("h:mm"));
    if (!value.isValid())
        return {std::nullopt, true};
    return {value, false};
}

QString written(const std::optional<QDate> &day)
{
    return day ? day->toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

QString written(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString written(const std::optional<QTime> &time)
{
    return time ? time->toString(QStringLiteral("H:mm")) : QString();
}

} // namespace view::typed
