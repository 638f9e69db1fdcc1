// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"

namespace document::out {

/// A QR of `text` for paper, `sizeMm` wide, with `caption` below. A fold or a stain over a seventh of it may be there.
/// Capitals, digits, ':' and '-' alone keep it coarse. Empty squares where the text is too long for any QR.
Squares qrOf(const QString &text, const QString &caption, double sizeMm = 25);

} // namespace document::out
