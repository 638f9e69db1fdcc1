// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/my_visits.h"

#include "app/fields.h"
#include "app/observation/overview.h"
#include "app/people/hands.h"
#include "app/people/people.h"
#include "domain/people/appointment.h"

#include <algorithm>
#include <set>

namespace app {

namespace {

base::Result<std::set<base::RecordId>> appointedTo(Desk &desk, const Myself &me)
{
    std::set<base::RecordId> sessions;
    if (!me.person)
        return sessions;
    const auto records = readAllOfKind(desk, domain::appointmentKind);
    if (!records)
        return records.error();
    for (const store::Record &record : *records) {
        const auto appointment = domain::appointmentOf(fieldsIn(record.state));
        if (appointment && appointment->role == domain::Role::observer && appointment->person == me.person
            && appointment->session)
            sessions.insert(*appointment->session);
    }
    return sessions;
}

/// The sheets that this person's devices began, without those that a newer version goes on from.
base::Result<std::vector<ChecklistPage>> ownSheets(Desk &desk)
{
    store::Filter filter;
    filter.kind = std::string(domain::checklistKind);
    const auto summaries = desk.store().records().list(filter);
    if (!summaries)
        return summaries.error();
    Hands hands(desk);
    std::vector<ChecklistPage> pages;
    std::set<base::RecordId> older;
    for (const store::Summary &summary : *summaries) {
        if (hands.of(summary.space, summary.id.birth) == Hand::colleague)
            continue;
        auto page = checklistPage(desk, summary.id);
        if (!page)
            return page.error();
        if (page->checklist.previous)
            older.insert(*page->checklist.previous);
        pages.push_back(std::move(*page));
    }
    std::erase_if(pages, [&](const ChecklistPage &page) { return older.contains(page.id); });
    return pages;
}

domain::Session sessionIn(const domain::Checklist &checklist)
{
    domain::Session session;
    session.school = checklist.school;
    session.schoolClass = checklist.schoolClass;
    session.subject = checklist.subject;
    session.date = checklist.date;
    return session;
}

base::Result<MyVisit> visitOf(Desk &desk, const ChecklistPage &page)
{
    const auto reviews = reviewsOf(desk, page.id);
    if (!reviews)
        return reviews.error();
    MyVisit visit;
    visit.checklist = page.id;
    visit.session = page.checklist.session;
    visit.at = sessionIn(page.checklist);
    if (visit.session)
        if (const auto row = sessionRow(desk, *visit.session))
            visit.at = row->session;
    for (const domain::StageProgress &stage : page.progress) {
        visit.asked += stage.asked;
        visit.answered += stage.answered;
        visit.violations += stage.violations;
    }
    for (const domain::Review &review : *reviews)
        if (review.verdict == domain::Verdict::returned)
            visit.remark = review.remark;
    visit.state = domain::stateOf({visit.at.date, true, page.isSigned, domain::verdictOf(*reviews)}, desk.today());
    return visit;
}

auto keyOf(const MyVisit &visit)
{
    return std::tuple(visit.at.date.value_or(QDate(9999, 12, 31)), visit.at.lesson.value_or(99),
                      visit.at.begins.value_or(QTime(23, 59)), visit.at.school, visit.at.schoolClass, visit.session,
                      visit.checklist);
}

base::Done addSheets(Desk &desk, MyVisits &all, std::set<base::RecordId> &appointed)
{
    const auto pages = ownSheets(desk);
    if (!pages)
        return pages.error();
    for (const ChecklistPage &page : *pages) {
        auto visit = visitOf(desk, page);
        if (!visit)
            return visit.error();
        if (visit->session)
            appointed.erase(*visit->session); // it was come to
        all.visits.push_back(std::move(*visit));
    }
    return {};
}

/// A colleague may have entered the sheet from paper, in this person's name.
base::Result<std::optional<MyVisit>> enteredFor(Desk &desk, const base::RecordId &session, const Myself &me)
{
    store::Filter filter;
    filter.kind = std::string(domain::checklistKind);
    filter.parent = session;
    const auto summaries = desk.store().records().list(filter);
    if (!summaries)
        return summaries.error();
    for (auto summary = summaries->rbegin(); summary != summaries->rend(); ++summary) {
        const auto page = checklistPage(desk, summary->id);
        if (!page)
            return page.error();
        if (page->checklist.person != me.person)
            continue;
        auto visit = visitOf(desk, *page);
        if (!visit)
            return visit.error();
        return std::optional(std::move(*visit));
    }
    return std::optional<MyVisit>();
}

base::Done addAppointed(Desk &desk, const base::RecordId &session, MyVisits &all)
{
    const auto row = sessionRow(desk, session);
    if (!row)
        return {}; // it was taken back, or has not come yet
    auto entered = enteredFor(desk, session, *all.me);
    if (!entered)
        return entered.error();
    MyVisit visit;
    visit.session = session;
    visit.at = row->session;
    visit.state = domain::stateOf({visit.at.date, false, false, {}}, desk.today());
    all.visits.push_back(*entered ? std::move(**entered) : std::move(visit));
    return {};
}

base::Result<bool> isAnybodyHere(Desk &desk)
{
    store::Filter filter;
    filter.kind = std::string(domain::personKind);
    const auto count = desk.store().records().count(filter);
    return count ? base::Result(*count > 0) : count.error();
}

} // namespace

base::Result<MyVisits> myVisits(Desk &desk)
{
    auto me = myself(desk);
    const auto hasPeople = isAnybodyHere(desk);
    if (!me || !hasPeople)
        return me ? hasPeople.error() : me.error();
    MyVisits all{*me, {}, *hasPeople};
    auto appointed = appointedTo(desk, me->value_or(Myself()));
    if (!appointed)
        return appointed.error();
    if (auto done = addSheets(desk, all, *appointed); !done)
        return done.error();
    for (const base::RecordId &session : *appointed)
        if (auto done = addAppointed(desk, session, all); !done)
            return done.error();
    std::sort(all.visits.begin(), all.visits.end(),
              [](const MyVisit &left, const MyVisit &right) { return keyOf(left) < keyOf(right); });
    return all;
}

bool isOwnSheet(Desk &desk, const base::SpaceId &space, const base::RecordId &checklist)
{
    return Hands(desk).of(space, checklist.birth) != Hand::colleague;
}

} // namespace app
