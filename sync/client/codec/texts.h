// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/cbor.h"

namespace client::codec {

/// A column of texts: the grammar's `texts` in values.h.
void writeTexts(wire::Writer &to, const std::vector<std::string_view> &texts);

/// Takes the size of each text from `budgetBytes`; refuses (tooLarge) what is over it. `count` texts, empty when the
/// reader has failed.
std::vector<std::string> readTexts(wire::Reader &from, std::size_t count, std::size_t &budgetBytes);

} // namespace client::codec
