// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace document {

/// A pattern over Russian words: either case, any script's letters and borders of words.
inline QRegularExpression words(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
                              QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::CaseInsensitiveOption);
}

} // namespace document
