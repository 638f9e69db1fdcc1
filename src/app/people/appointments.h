// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/people/visits.h"
#include "domain/procedures/appointing.h"

namespace app {

class Desk;

/// What became of an appointment: made (`id`), or blocked (no id) by the objections that block.
struct Appointing
{
    std::optional<base::RecordId> id;
    std::vector<domain::Objection> objections;
};

/// Appoints by the rules of the procedure that the session's campaign chose. A rule that blocks is passed over only
/// with a reason in `appointment.overrides` (its id is enough; the paragraph is filled in here and stored). The same
/// person in the same role at the same session is appointed once: the record at hand is returned.
/// Error notFound: no such session or person; invalid: one of them is not named; refused.
base::Result<Appointing> appoint(Desk &desk, domain::Appointment appointment);

/// What the rules say, without appointing.
base::Result<std::vector<domain::Objection>> objectionsTo(Desk &desk, const domain::Appointment &appointment);

struct AppointmentRow
{
    base::RecordId id;
    domain::Appointment appointment;
    QString personName; ///< empty: the person's record is not here
};

base::Result<std::vector<AppointmentRow>> appointmentsAt(Desk &desk, const base::RecordId &session);

/// The observers' visits of a campaign with their clashes.
base::Result<domain::Schedule> observersSchedule(Desk &desk, const base::RecordId &campaign);

} // namespace app
