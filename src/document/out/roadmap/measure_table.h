// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/roadmap/roadmap_out.h"

namespace document::out {

/// The measures of a roadmap as a table, see roadmapSheet and roadmapBook.
struct MeasureTable
{
    Table table;
    int divergent = 0; ///< measures of which a column shows two values
};

/// Sections are rows.
MeasureTable paperTable(const OutRoadmap &roadmap);
/// Sections are a column, and days are days.
MeasureTable bookTable(const OutRoadmap &roadmap);

} // namespace document::out
