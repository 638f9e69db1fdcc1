// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/block.h"

namespace document {

/// A text without HTML's tags and entities: paragraphs and breaks become '\n', a list's points «- ». What is no known
/// tag («<10») stays.
QString withoutTags(const QString &text);

/// Markdown's bold, headings and escapes taken off; `isHeading` is set if the whole text was bold or a heading.
QString withoutMarks(const QString &text, bool *isHeading = nullptr);

/// Whether a text is an HTML page rather than a text with some tags in it.
bool isHtml(const QString &text);

/// Reads a page: tables into rows (`colspan` and `rowspan` filled in), all else into paragraphs. Tolerates tags that
/// are never closed. Nested tables become text of their cell.
Blocks blocksOfHtml(const QString &text);

} // namespace document
