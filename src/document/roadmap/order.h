// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/block.h"
#include "domain/roadmap.h"

#include <vector>

namespace document {

/// A line of an order's paper around the table.
struct Line
{
    QString text; ///< folded
    int number = 0;
    bool isBlank = false;
    bool isOrderWord = false; ///< «ПРИКАЗ», «РАСПОРЯЖЕНИЕ», «ПОСТАНОВЛЕНИЕ»
    bool isStamp = false; ///< within «Утверждено приказом ... от ... №» or «Приложение к ...»
};

using Lines = std::vector<Line>;

/// Rows of other tables are lines too: the heads of papers are often laid out in a table.
Lines linesOf(const Blocks &blocks);

/// Whether the line opens a title, so that a stamp above it has ended.
bool endsStamp(const QString &text);

/// Whether a title does not go on with this line: an order's own words, or the title of a section.
bool endsTitle(const QString &text);

/// Whether the line right above a title's first line still belongs to it («План» above «мероприятий»).
bool isTitleLineAbove(const Line &line);

/// Number and date in the order's head and in the stamps; order-contradiction where they differ.
void readOrders(const Lines &before, const Lines &after, domain::Roadmap &roadmap);

/// Who signs, and on whom control is laid.
void readPeople(const Lines &lines, domain::Roadmap &roadmap);

} // namespace document
