// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/words/tokens.h"

#include <optional>

namespace domain::deadlines {

/// «14:00», «14.00», «18-00 часов» after «до», «в», «не позднее». Minutes since midnight.
std::optional<int> readTime(Cursor &cursor);

} // namespace domain::deadlines
