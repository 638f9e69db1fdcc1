// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace view {

/// The drawings of assets/icons in any colour and size: `image://icon/NAME/RRGGBB`. A name that is not there gives an
/// empty picture and a line in the log.
class Icons : public QQuickImageProvider
{
public:
    Icons();

    /// `requested`: in device pixels; 24x24 where none is asked for.
    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;
};

} // namespace view
