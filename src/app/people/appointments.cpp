// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/appointments.h"

#include "app/fields.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "db/transaction.h"

namespace app {

namespace {

using base::Error;
using base::fail;

const domain::Procedure &procedureFor(Desk &desk, const domain::Session &session)
{
    QString chosen;
    if (session.campaign)
        if (const auto campaign = campaignRow(desk, *session.campaign))
            chosen = campaign->campaign.procedure;
    return desk.library().procedures.chosen(chosen);
}

struct Parties
{
    PersonRow person;
    SessionRow session;
};

base::Result<Parties> partiesOf(Desk &desk, const domain::Appointment &appointment)
{
    if (!appointment.person || !appointment.session)
        return fail(Error::Code::invalid, "an appointment without a person or a session");
    auto person = personRow(desk, *appointment.person);
    if (!person)
        return person.error();
    auto session = sessionRow(desk, *appointment.session);
    if (!session)
        return session.error();
    return Parties{std::move(*person), std::move(*session)};
}

std::vector<domain::Objection> objectionsIn(Desk &desk, const Parties &parties, const domain::Appointment &appointment)
{
    const domain::Session &session = parties.session.session;
    return domain::objectionsTo(parties.person.person, appointment.role, session, procedureFor(desk, session),
                                appointment.overrides);
}

/// Only what was really passed over is stored, with the paragraph of the day.
std::vector<domain::Override> passedOver(const std::vector<domain::Objection> &objections)
{
    std::vector<domain::Override> passed;
    for (const domain::Objection &objection : objections)
        if (!objection.reason.isEmpty())
            passed.push_back({objection.rule.id, objection.rule.paragraph, objection.reason});
    return passed;
}

bool isSame(const domain::Appointment &left, const domain::Appointment &right)
{
    return left.person == right.person && left.role == right.role && left.session == right.session;
}

} // namespace

base::Result<std::vector<domain::Objection>> objectionsTo(Desk &desk, const domain::Appointment &appointment)
{
    const auto parties = partiesOf(desk, appointment);
    if (!parties)
        return parties.error();
    return objectionsIn(desk, *parties, appointment);
}

base::Result<Appointing> appoint(Desk &desk, domain::Appointment appointment)
{
    const auto parties = partiesOf(desk, appointment);
    if (!parties)
        return parties.error();
    if (auto may = askToWrite(desk, parties->session.space); !may)
        return may.error();
    Appointing made{std::nullopt, objectionsIn(desk, *parties, appointment)};
    if (domain::isBlocked(made.objections))
        return made;
    db::Transaction transaction(desk.database());
    const auto present = appointmentsAt(desk, parties->session.id);
    if (!present)
        return present.error();
    for (const AppointmentRow &row : *present)
        if (isSame(row.appointment, appointment)) {
            made.id = row.id;
            return made;
        }
    appointment.overrides = passedOver(made.objections);
    const auto id = writeNew(desk, parties->session.space, domain::appointmentKind, domain::fieldsOf(appointment));
    if (!id)
        return id.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    made.id = *id;
    return made;
}

base::Result<std::vector<AppointmentRow>> appointmentsAt(Desk &desk, const base::RecordId &session)
{
    const auto records = readAllOfKind(desk, domain::appointmentKind, session);
    if (!records)
        return records.error();
    std::vector<AppointmentRow> rows;
    for (const store::Record &record : *records) {
        const auto appointment = domain::appointmentOf(fieldsIn(record.state));
        if (!appointment)
            continue; // of a newer version
        AppointmentRow row{record.id, *appointment, {}};
        if (appointment->person)
            if (const auto person = personRow(desk, *appointment->person))
                row.personName = person->person.name;
        rows.push_back(std::move(row));
    }
    return rows;
}

base::Result<domain::Schedule> observersSchedule(Desk &desk, const base::RecordId &campaign)
{
    const auto sessions = sessionList(desk, campaign);
    if (!sessions)
        return sessions.error();
    std::vector<domain::Visit> visits;
    for (const SessionRow &session : *sessions) {
        const auto appointments = appointmentsAt(desk, session.id);
        if (!appointments)
            return appointments.error();
        for (const AppointmentRow &row : *appointments)
            if (row.appointment.role == domain::Role::observer && row.appointment.person)
                visits.push_back({row.id, *row.appointment.person, row.personName, session.id, session.session});
    }
    return domain::scheduleOf(std::move(visits));
}

} // namespace app
