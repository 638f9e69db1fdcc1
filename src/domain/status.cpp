// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr std::array names{"planned", "under-way", "done", "cancelled"};

bool isWholly(const Deadline &deadline, const Statuses &statuses, Status status)
{
    for (int occasion = 0; occasion < occasionsOf(deadline); ++occasion)
        if (statusAt(statuses, occasion) != status)
            return false;
    return true;
}

} // namespace

QString nameOf(Status status)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(status)));
}

bool isSettled(Status status)
{
    return status == Status::done || status == Status::cancelled;
}

std::optional<Status> statusOf(const QString &name)
{
    for (std::size_t at = 0; at < names.size(); ++at)
        if (name == QLatin1String(names.at(at)))
            return static_cast<Status>(at);
    return std::nullopt;
}

int occasionsOf(const Deadline &deadline)
{
    return std::max(1, int(deadline.windows.size()));
}

Status statusAt(const Statuses &statuses, int occasion)
{
    const bool isKnown = occasion >= 0 && static_cast<std::size_t>(occasion) < statuses.size();
    return isKnown ? statuses[static_cast<std::size_t>(occasion)] : Status::planned;
}

bool isLate(const Window &window, Status status, const QDate &today)
{
    return !isSettled(status) && window.to && *window.to < today;
}

bool isLate(const Deadline &deadline, const Statuses &statuses, const QDate &today)
{
    for (std::size_t at = 0; at < deadline.windows.size(); ++at)
        if (isLate(deadline.windows[at], statusAt(statuses, int(at)), today))
            return true;
    return false;
}

bool isDone(const Deadline &deadline, const Statuses &statuses)
{
    bool isAnyDone = false;
    for (int occasion = 0; occasion < occasionsOf(deadline); ++occasion) {
        const Status status = statusAt(statuses, occasion);
        if (!isSettled(status))
            return false;
        isAnyDone = isAnyDone || status == Status::done;
    }
    return isAnyDone;
}

std::optional<Window> nextWindow(const Deadline &deadline, const Statuses &statuses)
{
    std::optional<Window> next;
    for (std::size_t at = 0; at < deadline.windows.size(); ++at) {
        const Window &window = deadline.windows[at];
        if (window.to && !isSettled(statusAt(statuses, int(at))) && (!next || *window.to < *next->to))
            next = window;
    }
    return next;
}

std::optional<QDate> nextDue(const Deadline &deadline, const Statuses &statuses)
{
    const auto next = nextWindow(deadline, statuses);
    return next ? next->to : std::nullopt;
}

Progress progressOf(const std::vector<Tracked> &measures, const QDate &today)
{
    Progress progress;
    for (const Tracked &measure : measures) {
        ++progress.measures;
        progress.done += isDone(measure.deadline, measure.statuses) ? 1 : 0;
        progress.late += isLate(measure.deadline, measure.statuses, today) ? 1 : 0;
        progress.cancelled += isWholly(measure.deadline, measure.statuses, Status::cancelled) ? 1 : 0;
    }
    return progress;
}

} // namespace domain
