// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/format/archive.h"

#include <QStringList>

#include <vector>

namespace document {

/// What the sheets of a workbook share: their order, texts, and which styles are dates.
struct XlsxBook
{
    enum class Style { plain, day, month, time };

    std::vector<std::string> sheets; ///< names of the parts, hidden sheets left out
    QStringList texts;
    std::vector<Style> styles;
    bool startsIn1904 = false;

    /// A stored number as the sheet shows it: «15.03.2025», «март 2025», «1.1».
    QString shown(const QString &value, int style) const;
};

/// Reads xl/workbook.xml, its relations, sharedStrings.xml and styles.xml. Error damaged.
base::Result<XlsxBook> readXlsxBook(const Parts &parts);

} // namespace document
