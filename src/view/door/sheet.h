// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace view {

/// One A4 page for the safe: whose key it is, the key in eight large groups and as QR, and what to do with it.
struct Sheet
{
    QString profile; ///< its name; a long one is cut
    QDate made;
    QString letters; ///< 8 groups of 4, joined by dashes
};

/// Draws it upright on a page of 210 x 297; the painter's units are millimetres.
void draw(QPainter &painter, const Sheet &sheet);

/// Writes it as PDF to `file` and nowhere else: no temporary file holds the key, and of a file that could not be
/// written to its end nothing is left. What stood there before is gone, as whoever chose it was asked.
/// Error io; full.
base::Done save(const Sheet &sheet, const QString &file);

/// The same on paper. False: the device took nothing. A print server may keep a copy for a while, as with any paper.
bool print(const Sheet &sheet, QPagedPaintDevice &device);

} // namespace view
