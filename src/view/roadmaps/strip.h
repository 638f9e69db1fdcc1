// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <QDate>
#include <QVariantList>

namespace view {

/// The time that a roadmap spans, as a strip from 0 to 1: whole months, from the first to the last of its period and
/// windows, at most two years; what lies beyond is drawn at the edge.
class Strip
{
public:
    Strip() = default;
    /// Where nothing has a date: the year of `today`.
    Strip(const app::RoadmapPage &page, const QDate &today);

    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    /// Of the begin of a day; 0 to 1.
    double at(const QDate &day) const;
    /// Maps with `name` («янв»; a January after the first month is its year, «2027»), `at` and `month`, 0 for January.
    QVariantList months() const;
    /// One map for each window with an end: `from`, `to` (one day is a mark as wide as a page likes), `tone`.
    QVariantList bars(const app::MeasureRow &row, const QDate &today) const;

private:
    QDate m_from;
    QDate m_to; ///< the day after the last one
};

} // namespace view
