// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QString>

namespace document {

struct DecodedText
{
    QString text;
    QString encoding; ///< see Source::encoding
};

/// Reads a text in UTF-8, UTF-16 (with a mark or told by its zero bytes), windows-1251 or KOI8-R (told by which letters
/// come how often). A character cut off at the end is dropped.
/// Error invalid: it is no text, or no text in Russian or English letters.
base::Result<DecodedText> decodeText(base::View bytes);

} // namespace document
