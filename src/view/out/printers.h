// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <memory>

class QObject;
class QPagedPaintDevice;

namespace view::printers {

/// What the system calls the printers that it can reach, the usual one first.
struct Found
{
    QStringList names;
    QStringList descriptions; ///< what people know them by, else the name
};

/// Asks the system on a thread of its own, since a print server may be slow; `tell` is called on `on`'s thread, and not
/// at all when `on` is gone by then.
void look(QObject *on, std::function<void(const Found &)> tell);

/// Makes the device that prints there; to be called on the thread that prints. VERSTA_PRINT_TO names a PDF file that
/// takes the place of paper, for tests and for support.
std::function<std::unique_ptr<QPagedPaintDevice>()> deviceOf(const QString &name, const QString &title);

} // namespace view::printers
