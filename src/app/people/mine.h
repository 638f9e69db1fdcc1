// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/parties/scope.h"

namespace app {

class Desk;

/// Who works here, as plans name them: the organisations that this device leads, else those where it writes, else those
/// where it reads, and the name that its person gave (app/people/myself.h). A school that also reads its district's
/// plan stays a school.
base::Result<domain::Mine> mineOf(Desk &desk);

} // namespace app
