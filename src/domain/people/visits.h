// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/appointment.h"
#include "domain/people/session.h"

namespace domain {

/// An observer's coming to a session.
struct Visit
{
    base::RecordId appointment;
    base::RecordId person;
    QString personName;
    base::RecordId session;
    Session at;

    bool operator==(const Visit &) const = default;
};

/// Two visits of one person that cannot both be made; `first` stands before `second` in the schedule. Indices into it.
struct Clash
{
    int first = 0;
    int second = 0;

    bool operator==(const Clash &) const = default;
};

struct Schedule
{
    std::vector<Visit> visits; ///< by day (without one: last), lesson, time, school, class
    std::vector<Clash> clashes;

    bool operator==(const Schedule &) const = default;
};

/// The observers' visits in order, and those that clash: the same person on the same day in the same lesson, or in
/// times that overlap; in different schools in neighbouring lessons too, for a way lies between them.
Schedule scheduleOf(std::vector<Visit> visits);

} // namespace domain
