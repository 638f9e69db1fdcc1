// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/pieces/piece.h"

namespace domain::deadlines {

/// Counted parts of a year or a month: «I-II квартал», «вторая декада марта», «3 неделя мая».
std::optional<Piece> readUnits(Cursor &cursor);

} // namespace domain::deadlines
