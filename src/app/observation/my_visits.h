// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/myself.h"
#include "domain/observation/review.h"
#include "domain/people/session.h"

#include <vector>

namespace app {

class Desk;

/// One coming of this person to a session: appointed, begun by themselves, or both.
struct MyVisit
{
    std::optional<base::RecordId> session; ///< none: the sheet's session is not here
    domain::Session at;
    std::optional<base::RecordId> checklist; ///< the newest version of it
    domain::VisitState state = domain::VisitState::planned;
    int asked = 0; ///< questions of the sheet that ask for an answer
    int answered = 0;
    int violations = 0;
    QString remark; ///< of whoever returned it

    bool operator==(const MyVisit &) const = default;
};

struct MyVisits
{
    std::optional<Myself> me;
    std::vector<MyVisit> visits; ///< by day (without one: last), lesson, time, school
    bool hasPeople = false; ///< somebody entered persons, among whom one may find oneself

    bool operator==(const MyVisits &) const = default;
};

/// What this person is appointed to as an observer, and the sheets that their devices began, of each the newest
/// version. Reads every appointment that is here: on a lane of its own.
base::Result<MyVisits> myVisits(Desk &desk);

/// Whether one of this person's devices began it.
bool isOwnSheet(Desk &desk, const base::SpaceId &space, const base::RecordId &checklist);

} // namespace app
