// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

namespace view {

/// A stack of sheets as somebody typed it; where that makes no sense, `trouble` says what to mend.
struct AskedStack
{
    app::Stack stack;
    QString trouble;
};

/// `from` and `to`: numbers of sheets, empty: from the first, to the last. `copies`: 1 to 99, empty: 1.
AskedStack stackOf(const QString &from, const QString &to, const QString &copies);

} // namespace view
