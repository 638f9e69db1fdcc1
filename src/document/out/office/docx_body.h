// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"
#include "document/out/watch.h"

#include <QByteArray>

namespace document::out {

/// word/document.xml. Error cancelled.
base::Result<QByteArray> docxBody(const Sheet &sheet, const Watch &watch);

/// word/footer1.xml.
QByteArray docxFooter(const Sheet &sheet);

/// Between the margins, in twentieths of a point.
int textWidthOf(Paper paper);

} // namespace document::out
