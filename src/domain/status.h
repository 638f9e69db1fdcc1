// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"

namespace domain {

/// What people say of one window of a measure. "Late" is no status: it is computed, never stored.
enum class Status { planned, underWay, done, cancelled };

/// `planned`, `under-way`, `done`, `cancelled`.
QString nameOf(Status status);
std::optional<Status> statusOf(const QString &name);

/// Nothing is to be done for it any more: done or cancelled.
bool isSettled(Status status);

/// Statuses by window; a measure without windows has one, at 0. What is missing counts as planned.
using Statuses = std::vector<Status>;

/// How many statuses a deadline asks for: one per window, at least one.
int occasionsOf(const Deadline &deadline);
Status statusAt(const Statuses &statuses, int occasion);

/// Late from the day after the window's last one («до» is inclusive) unless done or cancelled. An open end is never
/// late.
bool isLate(const Window &window, Status status, const QDate &today);
bool isLate(const Deadline &deadline, const Statuses &statuses, const QDate &today);

/// Done: every occasion is done or cancelled and at least one is done.
bool isDone(const Deadline &deadline, const Statuses &statuses);

/// The occasion to act on next: of those that are neither done nor cancelled the one that ends first, late ones too.
/// None: nothing with an end is open.
std::optional<Window> nextWindow(const Deadline &deadline, const Statuses &statuses);

/// The earliest last day among the occasions that are neither done nor cancelled, late ones too. None: nothing is due.
std::optional<QDate> nextDue(const Deadline &deadline, const Statuses &statuses);

/// A measure's part in the progress of its roadmap.
struct Tracked
{
    Deadline deadline;
    Statuses statuses;
};

struct Progress
{
    int measures = 0;
    int done = 0;
    int late = 0;
    int cancelled = 0; ///< every occasion is cancelled

    bool operator==(const Progress &) const = default;
};

Progress progressOf(const std::vector<Tracked> &measures, const QDate &today);

} // namespace domain
