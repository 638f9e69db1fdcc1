// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/pieces/piece.h"

namespace domain::deadlines {

/// «начало мая», «конец 2025 года», «в конце учебного года», «середина марта»
std::optional<Piece> readEdge(Cursor &cursor);
/// «весна 2025», «осенью», «летний период». Holidays are the school's own and are not read.
std::optional<Piece> readSeason(Cursor &cursor);

} // namespace domain::deadlines
