// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace client::codec {

/// Text with one byte for each Russian letter, so that what comes after (zstd) sees letters and not halves of them.
///
///   0x01-0x7F  ASCII as it is
///   0x80 a b c any other code point: 21 bits in three groups of seven, the highest first, each with its top bit set
///   otherwise  as in Windows-1251: А-я Ё ё « » – — № … „ “ and the no-break space
///
/// Nothing gives a 0 byte, which therefore ends a text in a row of texts.

/// Appends the letters of a clean UTF-8 text.
void appendLetters(base::Bytes &to, std::string_view text);

/// UTF-8 again. Error invalid: a byte that stands for nothing, an escape cut short, of no code point, or of one
/// that has a byte of its own.
base::Result<std::string> textOfLetters(base::View letters);

} // namespace client::codec
