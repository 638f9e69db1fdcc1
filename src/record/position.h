// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/value.h"

#include <string_view>

namespace record {

/// Places in a list that people order by hand: text keys compared byte by byte, of the letters 0-9 and a-z, never
/// ending in '0', so that there is always room between two. Two devices that insert at the same place at once may make
/// the same key: lists break ties by record id.

/// A key between the two; an empty `before` is the head of the list, an empty `after` its end.
/// Error invalid: a key that is none, or `before` does not stand before `after`.
base::Result<Text> positionBetween(std::string_view before, std::string_view after);

/// `count` keys in order, of equal and smallest length, for a list that is made in one go (an import).
std::vector<Text> positions(std::size_t count);

bool isPosition(std::string_view key);

} // namespace record
