// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPagedPaintDevice;

/// What Versta asks of the system's printers. QtPrintSupport brings QtWidgets, so both stand in a library of their own,
/// libversta_printing.so beside the program, which printers.cpp takes up late.
extern "C" {

/// Adds the printers that can be reached, the usual one first, and what people know each by.
void versta_printing_find(QStringList *names, QStringList *descriptions);

/// Prints on `printer`, or into `file` if it is not empty. The caller's own.
QPagedPaintDevice *versta_printing_device(const QString *printer, const QString *title, const QString *file);

} // extern "C"
