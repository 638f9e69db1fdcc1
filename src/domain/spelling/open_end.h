// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// Whether a text ends where no sentence ends: with a conjunction, a preposition, a hyphen or an open bracket. The
/// letter of a class («учащиеся 4 а») is no conjunction.
bool breaksOff(const QString &text);

} // namespace domain
