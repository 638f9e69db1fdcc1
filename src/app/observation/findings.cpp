// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fields.h"
#include "app/observation/overview.h"
#include "app/observation/templates.h"
#include "app/people/appointments.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"

#include <algorithm>
#include <map>
#include <set>

namespace app {

namespace {

struct Signed
{
    std::vector<domain::Checklist> checklists;
    std::vector<base::RecordId> ids;
    int unreadable = 0;

    void add(const base::RecordId &id, domain::Checklist checklist)
    {
        checklists.push_back(std::move(checklist));
        ids.push_back(id);
    }
};

/// The long way round, for the few: signed by another device of the author's, or beside somebody else's signature.
base::Done addProved(Desk &desk, const std::vector<store::Record> &records, Signed &into)
{
    for (const store::Record &record : records) {
        const auto texts = signedTextsOf(desk, record);
        if (!texts)
            return texts.error();
        if (const SignedText *binding = texts->binding())
            into.add(record.id, binding->checklist);
        else
            ++into.unreadable;
    }
    return {};
}

base::Done addSigned(Desk &desk, const std::optional<base::RecordId> &session, Signed &into)
{
    store::Filter filter;
    filter.kind = std::string(domain::checklistKind);
    filter.parent = session;
    std::vector<store::Record> others;
    auto done = desk.store().records().each(filter, [&](store::Record &&record) -> base::Done {
        if (auto checklist = textSignedByItsDevice(record))
            into.add(record.id, std::move(*checklist));
        else if (!record.state.signatures.empty())
            others.push_back(std::move(record));
        return {};
    });
    return done ? addProved(desk, others, into) : done;
}

/// Only the newest version of each counts; that of another's checklist is none, whatever it says of itself.
void dropOlder(Signed &all)
{
    std::set<base::RecordId> older;
    for (std::size_t i = 0; i < all.ids.size(); ++i)
        if (const auto before = olderOf(all.ids[i], all.checklists[i]))
            older.insert(*before);
    std::vector<domain::Checklist> newest;
    for (std::size_t i = 0; i < all.ids.size(); ++i)
        if (!older.contains(all.ids[i]))
            newest.push_back(std::move(all.checklists[i]));
    all.checklists = std::move(newest);
}

base::Result<Signed> signedOf(Desk &desk, const std::optional<base::RecordId> &campaign)
{
    Signed all;
    if (!campaign) {
        if (auto done = addSigned(desk, std::nullopt, all); !done)
            return done.error();
    } else {
        const auto sessions = sessionList(desk, campaign);
        if (!sessions)
            return sessions.error();
        for (const SessionRow &session : *sessions)
            if (auto done = addSigned(desk, session.id, all); !done)
                return done.error();
    }
    dropOlder(all);
    return all;
}

bool isIn(domain::VisitState state)
{
    return state == domain::VisitState::handedIn || state == domain::VisitState::accepted
        || state == domain::VisitState::returned;
}

void addVisit(const VisitRow &visit, std::map<QString, domain::Coverage> &schools)
{
    domain::Coverage &school = schools[visit.at.school];
    school.withObserver += visit.appointment ? 1 : 0;
    school.handedIn += isIn(visit.state) ? 1 : 0;
}

/// Sessions are counted once, however many observers come.
std::vector<domain::Coverage> coverageOf(const std::vector<SessionRow> &sessions, const std::vector<VisitRow> &visits)
{
    std::map<QString, domain::Coverage> schools;
    for (const SessionRow &session : sessions) {
        schools[session.session.school].school = session.session.school;
        ++schools[session.session.school].sessions;
    }
    std::set<base::RecordId> appointed, handedIn;
    for (VisitRow visit : visits) {
        if (visit.appointment && !appointed.insert(visit.session).second)
            visit.appointment.reset();
        if (isIn(visit.state) && !handedIn.insert(visit.session).second)
            visit.state = domain::VisitState::planned;
        addVisit(visit, schools);
    }
    std::vector<domain::Coverage> coverage;
    coverage.reserve(schools.size());
    for (const auto &[name, school] : schools)
        coverage.push_back(school);
    return coverage;
}

base::Result<std::vector<domain::PassedRule>> passedIn(Desk &desk, const std::vector<SessionRow> &sessions)
{
    std::vector<domain::PassedRule> passed;
    for (const SessionRow &session : sessions) {
        const auto appointments = appointmentsAt(desk, session.id);
        if (!appointments)
            return appointments.error();
        for (const AppointmentRow &row : *appointments)
            for (const domain::Override &override : row.appointment.overrides)
                passed.push_back({row.personName, row.appointment.role, session.session.school,
                                  domain::titleOf(session.session), override.paragraph, override.reason});
    }
    return passed;
}

} // namespace

base::Result<Findings> findingsOf(Desk &desk, const std::optional<base::RecordId> &campaign)
{
    const auto all = signedOf(desk, campaign);
    if (!all)
        return all.error();
    std::map<QString, int> byName;
    for (const domain::Checklist &checklist : all->checklists)
        ++byName[checklist.templateName];
    Findings findings;
    findings.checklists = static_cast<int>(all->checklists.size());
    findings.unreadable = all->unreadable;
    for (const auto &[name, count] : byName) {
        const auto made = templateNamed(desk, name);
        if (made)
            findings.byTemplate.push_back({made->title, count, domain::findingsOf(all->checklists, *made)});
    }
    return findings;
}

base::Result<domain::ObserversReport> observersReport(Desk &desk, const base::RecordId &campaign)
{
    const auto row = campaignRow(desk, campaign);
    if (!row)
        return row.error();
    const auto visits = visitsOf(desk, campaign);
    if (!visits)
        return visits.error();
    const auto sessions = sessionList(desk, campaign);
    if (!sessions)
        return sessions.error();
    auto findings = findingsOf(desk, campaign);
    auto passed = passedIn(desk, *sessions);
    if (!findings || !passed)
        return findings ? passed.error() : findings.error();
    domain::ObserversReport report;
    report.campaign = row->campaign;
    report.made = desk.today();
    for (const VisitRow &visit : *visits)
        ++report.visits[visit.state];
    report.coverage = coverageOf(*sessions, *visits);
    report.findings = std::move(findings->byTemplate);
    report.passed = std::move(*passed);
    report.unreadable = findings->unreadable;
    return report;
}

} // namespace app
