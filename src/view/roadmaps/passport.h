// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

namespace view {

/// «Муниципалитет · 2024 год · приказ № 10 от 10 января 2024»; an order that the document contradicts stands twice.
QString passportOf(const domain::Roadmap &roadmap);

/// «2024 год», «2025/2026 учебный год», or from and to.
QString textOf(const domain::Period &period);

/// The window that is next to act on, in words; the last one when all are over; empty where there are no dates, or
/// where the document says it in the same words.
QString dueOf(const app::MeasureRow &row);

/// All windows in words, joined by semicolons; what is doubtful is said.
QString meaningOf(const domain::Deadline &deadline);

} // namespace view
