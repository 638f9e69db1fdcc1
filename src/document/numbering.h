// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace document {

/// A number as papers write it before a title or a measure: «1.», «2.10», «III.», «Раздел 2.», «4)».
struct LeadingNumber
{
    QString number; ///< as written without the final dot or bracket; empty where there is none
    QString rest; ///< what follows, white space trimmed
    bool isRoman = false;
    bool isNamed = false; ///< «Раздел», «Направление», «Этап» stood before it

    /// How many parts: 1 for «3», 2 for «3.1», 0 for none.
    int depth() const;
};

/// Takes the number off the front of a text. A date or a year («2025 год») is no number.
LeadingNumber leadingNumber(const QString &text);

/// Whether the text is a number and nothing else: «1», «1.1.», «IV», «п. 3».
bool isNumberAlone(const QString &text);

/// The number without its final dot or bracket («1.10.» gives «1.10»); other text is given back folded.
QString bareNumber(const QString &text);

} // namespace document
