// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace domain::parties {

/// A word, a quoted name, a bracket, a person or a separator of a responsible cell.
struct Word
{
    enum class Kind { word, quoted, bracket, person, separator };

    Kind kind = Kind::word;
    QString text; ///< verbatim, without the signs of a bracket
    QString stem; ///< of a word: comparable, see stemOf
    int begin = 0;
    int end = 0;

    bool isCut = false; ///< «дир.», «отв.»: a point cut it, so it also stands for any word that begins like it

    bool isCapitalised() const; ///< «Кузбасса», not «КЦМКО»
    bool isAbbreviation() const; ///< «КЦМКО», «ОО», «КРИПКиПРО»
    bool standsFor(const QString &wholeStem) const; ///< of a word: the same stem, or cut short of it
};

/// Lower case, ё as е, without the ending: «руководителям» and «руководители» are one. Abbreviations stay whole.
QString stemOf(const QString &word);

/// Reads commas, semicolons and line breaks as separators, outside quotes and brackets; persons by their initials or
/// patronymics.
std::vector<Word> wordsOf(const QString &text);

} // namespace domain::parties
