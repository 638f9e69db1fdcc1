// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/key.h"

#include <QStringList>

namespace view {

namespace {

QString hexOf(base::View bytes)
{
    return QString::fromStdString(base::hexOf(bytes));
}

std::optional<base::Bytes> bytesOf(const QString &hex)
{
    const auto bytes = base::bytesOfHex(hex.toStdString());
    return bytes ? std::optional(*bytes) : std::nullopt;
}

} // namespace

QString keyOf(const base::RecordId &id)
{
    return hexOf(id.birth.view()) + QLatin1Char('-') + QString::number(id.counter);
}

QString keyOf(const base::SpaceId &id)
{
    return hexOf(id.view());
}

std::optional<base::RecordId> recordOf(const QString &key)
{
    const QStringList parts = key.split(QLatin1Char('-'));
    if (parts.size() != 2)
        return std::nullopt;
    bool isNumber = false;
    const quint64 counter = parts.at(1).toULongLong(&isNumber);
    const auto bytes = bytesOf(parts.at(0));
    if (!isNumber || !bytes)
        return std::nullopt;
    const auto tag = base::tagOf(*bytes);
    return tag ? std::optional(base::RecordId{*tag, counter}) : std::nullopt;
}

std::optional<base::SpaceId> spaceOf(const QString &key)
{
    const auto bytes = bytesOf(key);
    if (!bytes)
        return std::nullopt;
    const auto hash = base::hashOf(*bytes);
    return hash ? std::optional(base::SpaceId{*hash}) : std::nullopt;
}

} // namespace view
