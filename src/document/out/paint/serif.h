// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFont>

namespace document::out {

/// Paper is laid out in this unit, whatever the printer's own: the same document breaks into the same pages
/// everywhere.
constexpr double unitsPerInch = 300;
constexpr double mm(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/// Makes the packed PT Serif known, once. Error missing: it is not in the program or not what fonts are asked for:
/// Qt would take another one in silence, and the file with it.
base::Done takeSerif();

/// PT Serif at a size in points, without hinting: letters keep their places at every resolution.
QFont serif(double points, bool isBold = false);

} // namespace document::out
