// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QString>

#include <map>

namespace document {

/// Word's automatic numbers: the number column of many a roadmap holds no text, only «the next one of that list».
class DocxNumbering
{
public:
    /// Reads word/numbering.xml. Error damaged.
    base::Done read(base::View bytes);

    /// The label of the next paragraph of list `list` at `level` («2.», «1.3.», «- » for a point); empty if unknown.
    QString next(int list, int level);

private:
    static constexpr int levelsAtMost = 9;

    struct Level
    {
        int start = 1;
        QString format;
        QString label; ///< «%1.%2.»
    };
    struct List
    {
        std::array<Level, levelsAtMost> levels;
        std::array<int, levelsAtMost> counts{};
        std::array<bool, levelsAtMost> begun{};
    };

    std::map<int, List> m_lists; ///< by abstract number: lists that share it go on counting
    std::map<int, int> m_abstractOf;
};

} // namespace document
