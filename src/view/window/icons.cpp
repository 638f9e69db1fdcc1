// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/window/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace view {

namespace {

constexpr int gridSize = 24;

} // namespace

Icons::Icons()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage Icons::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    QImage picture(requested.isEmpty() ? QSize(gridSize, gridSize) : requested, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    if (size)
        *size = picture.size();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(id.section(QLatin1Char('/'), 0, 0)));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon %s", qPrintable(id));
        return picture;
    }
    // The drawings say currentColor, as SVG on the web does; QtSvg does not know a colour from outside.
    const QByteArray colour = '#' + id.section(QLatin1Char('/'), 1, 1).toLatin1();
    QSvgRenderer drawing(file.readAll().replace("currentColor", colour));
    QPainter painter(&picture);
    drawing.render(&painter);
    return picture;
}

} // namespace view
