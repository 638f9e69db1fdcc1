// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/overview.h"

#include "app/fields.h"
#include "app/observation/templates.h"
#include "app/people/appointments.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "db/transaction.h"

#include <algorithm>
#include <set>

namespace app {

namespace {

using base::Error;
using base::fail;

struct Begun
{
    base::RecordId id;
    ShownText shown;
};

/// The checklists of a session, without those that a newer version of the same device goes on from: nobody takes
/// another's checklist out of the list by naming it.
base::Result<std::vector<Begun>> begunAt(Desk &desk, const base::RecordId &session)
{
    auto records = readAllOfKind(desk, domain::checklistKind, session);
    if (!records)
        return records.error();
    std::vector<Begun> all;
    std::set<base::RecordId> older;
    for (store::Record &record : *records) {
        const base::RecordId id = record.id;
        auto shown = shownTextOf(desk, std::move(record));
        if (!shown)
            return shown.error();
        if (const auto before = olderOf(id, shown->checklist))
            older.insert(*before);
        all.push_back({id, std::move(*shown)});
    }
    std::erase_if(all, [&](const Begun &begun) { return older.contains(begun.id); });
    return all;
}

bool isBy(const Begun &begun, const AppointmentRow &appointment)
{
    const domain::Checklist &checklist = begun.shown.checklist;
    return checklist.person ? checklist.person == appointment.appointment.person
                            : checklist.observer == appointment.personName;
}

base::Result<VisitRow> visitAt(Desk &desk, const SessionRow &session, const AppointmentRow *appointment,
                               const Begun *begun)
{
    VisitRow row;
    row.session = session.id;
    row.at = session.session;
    domain::VisitFacts facts{session.session.date, begun != nullptr, false, std::nullopt};
    if (appointment != nullptr) {
        row.appointment = appointment->id;
        row.observer = appointment->personName;
    }
    if (begun != nullptr) {
        auto reviews = reviewsOf(desk, begun->id);
        if (!reviews)
            return reviews.error();
        row.checklist = begun->id;
        row.reviews = std::move(*reviews);
        row.observer = begun->shown.checklist.observer;
        facts.isSigned = begun->shown.isSigned;
        facts.verdict = domain::verdictOf(row.reviews);
    }
    row.state = domain::stateOf(facts, desk.today());
    return row;
}

/// Who was appointed, with the sheet of each if there is one; then the sheets of those whom nobody appointed.
using Pair = std::pair<const AppointmentRow *, const Begun *>;
std::vector<Pair> pairsOf(const std::vector<AppointmentRow> &appointments, const std::vector<Begun> &begun)
{
    std::vector<Pair> pairs;
    std::set<const Begun *> taken;
    for (const AppointmentRow &appointment : appointments) {
        if (appointment.appointment.role != domain::Role::observer)
            continue;
        const auto own = std::find_if(begun.begin(), begun.end(), [&](const Begun &each) {
            return !taken.contains(&each) && isBy(each, appointment);
        });
        const Begun *sheet = own == begun.end() ? nullptr : &*own;
        taken.insert(sheet);
        pairs.emplace_back(&appointment, sheet);
    }
    for (const Begun &each : begun)
        if (!taken.contains(&each))
            pairs.emplace_back(nullptr, &each);
    return pairs;
}

base::Done addVisits(Desk &desk, const SessionRow &session, std::vector<VisitRow> &rows)
{
    const auto appointments = appointmentsAt(desk, session.id);
    const auto begun = begunAt(desk, session.id);
    if (!appointments || !begun)
        return appointments ? begun.error() : appointments.error();
    for (const auto &[appointment, sheet] : pairsOf(*appointments, *begun)) {
        auto row = visitAt(desk, session, appointment, sheet);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    return {};
}

/// This reviewer's word on the checklist, if there is one already.
base::Result<std::optional<store::Record>> ownReview(Desk &desk, const base::RecordId &checklist,
                                                     const QString &reviewer)
{
    auto records = readAllOfKind(desk, domain::reviewKind, checklist);
    if (!records)
        return records.error();
    for (store::Record &record : *records) {
        const auto said = domain::reviewOf(fieldsIn(record.state));
        if (said && said->reviewer == reviewer)
            return std::optional(std::move(record));
    }
    return std::optional<store::Record>();
}

} // namespace

base::Result<std::vector<domain::Review>> reviewsOf(Desk &desk, const base::RecordId &checklist)
{
    const auto records = readAllOfKind(desk, domain::reviewKind, checklist);
    if (!records)
        return records.error();
    std::vector<domain::Review> reviews;
    for (const store::Record &record : *records)
        if (auto review = domain::reviewOf(fieldsIn(record.state)))
            reviews.push_back(std::move(*review));
    return reviews;
}

base::Result<std::vector<VisitRow>> visitsOf(Desk &desk, const base::RecordId &campaign)
{
    const auto sessions = sessionList(desk, campaign);
    if (!sessions)
        return sessions.error();
    std::vector<VisitRow> rows;
    for (const SessionRow &session : *sessions)
        if (auto done = addVisits(desk, session, rows); !done)
            return done.error();
    return rows;
}

base::Result<QStringList> observersAt(Desk &desk, const base::RecordId &session)
{
    const auto begun = begunAt(desk, session);
    if (!begun)
        return begun.error();
    QStringList names;
    for (const Begun &each : *begun)
        names << each.shown.checklist.observer;
    return names;
}

base::Done review(Desk &desk, const base::RecordId &checklist, domain::Verdict verdict, const QString &remark,
                  const QString &reviewer)
{
    const auto page = checklistPage(desk, checklist);
    if (!page)
        return page.error();
    if (auto may = askToWrite(desk, page->space); !may)
        return may;
    if (!page->isSigned || (verdict == domain::Verdict::returned && remark.trimmed().isEmpty()))
        return fail(Error::Code::invalid, "not signed, or returned without a remark");
    const auto fields = domain::fieldsOf(domain::Review{checklist, verdict, remark, reviewer});
    db::Transaction transaction(desk.database());
    const auto own = ownReview(desk, checklist, reviewer);
    if (!own)
        return own.error();
    if (*own) {
        const auto isSaid = [](const record::Path &path) { return path != record::kindPath; };
        if (auto done = writeDifferent(desk, **own, fields, isSaid); !done)
            return done;
    } else if (auto id = writeNew(desk, page->space, domain::reviewKind, fields); !id) {
        return id.error();
    }
    return transaction.commit();
}

} // namespace app
