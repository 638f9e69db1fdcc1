// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people.h"

#include "app/fields.h"
#include "app/people/campaigns.h"
#include "db/transaction.h"
#include "domain/people/school_class.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

using base::Error;
using base::fail;

base::Result<base::RecordId> writeOne(Desk &desk, const base::SpaceId &space, std::string_view kind,
                                      const std::vector<domain::Field> &fields)
{
    if (auto may = askToWrite(desk, space); !may)
        return may.error();
    db::Transaction transaction(desk.database());
    const auto id = writeNew(desk, space, kind, fields);
    if (!id)
        return id.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return *id;
}

/// The campaigns that sessions belong to, each read once.
class Campaigns
{
public:
    explicit Campaigns(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Of a campaign that is not here nothing is known, and nothing is held against the session.
    const domain::LocalCampaign &of(const domain::Session &session)
    {
        auto [place, isNew] = m_read.try_emplace(session.campaign.value_or(base::RecordId()));
        if (isNew && session.campaign)
            if (auto row = campaignRow(m_desk, *session.campaign))
                place->second = std::move(row->campaign);
        return place->second;
    }

private:
    Desk &m_desk;
    std::map<base::RecordId, domain::LocalCampaign> m_read;
};

SessionRow rowOf(Campaigns &campaigns, const store::Record &record)
{
    SessionRow row{record.id, record.space, domain::sessionOf(fieldsIn(record.state)), {}};
    row.problems = domain::problemsOf(row.session, campaigns.of(row.session));
    return row;
}

auto keyOf(const SessionRow &row)
{
    return std::tuple(row.session.date.value_or(QDate(9999, 12, 31)), row.session.lesson.value_or(99),
                      row.session.school, row.session.schoolClass, row.id);
}

/// The space of its campaign, if the session is one that can be written at all.
base::Result<base::SpaceId> homeOf(Desk &desk, const domain::Session &session)
{
    if (!session.campaign)
        return fail(Error::Code::invalid, "a session without a campaign");
    const auto campaign = campaignRow(desk, *session.campaign);
    if (!campaign)
        return campaign.error();
    if (!domain::schoolClassOf(session.schoolClass))
        return fail(Error::Code::invalid, "a class that does not exist");
    if (session.school.trimmed().isEmpty())
        return fail(Error::Code::invalid, "a session without a school");
    return campaign->space;
}

} // namespace

base::Result<base::RecordId> addPerson(Desk &desk, const base::SpaceId &space, const domain::Person &person)
{
    if (domain::problemOf(person) != domain::PersonProblem::none)
        return fail(Error::Code::invalid, "a person without a name, or with a lesson or class that is none");
    return writeOne(desk, space, domain::personKind, domain::fieldsOf(person));
}

base::Result<std::vector<PersonRow>> personList(Desk &desk)
{
    const auto records = readAllOfKind(desk, domain::personKind);
    if (!records)
        return records.error();
    std::vector<PersonRow> rows;
    for (const store::Record &record : *records)
        rows.push_back({record.id, record.space, domain::personOf(fieldsIn(record.state))});
    std::stable_sort(rows.begin(), rows.end(), [](const PersonRow &left, const PersonRow &right) {
        return left.person.name.localeAwareCompare(right.person.name) < 0;
    });
    return rows;
}

base::Result<PersonRow> personRow(Desk &desk, const base::RecordId &id)
{
    const auto record = readOfKind(desk, id, domain::personKind);
    if (!record)
        return record.error();
    return PersonRow{record->id, record->space, domain::personOf(fieldsIn(record->state))};
}

base::Result<base::RecordId> addSession(Desk &desk, const domain::Session &session,
                                        const std::optional<base::SpaceId> &space)
{
    const auto home = homeOf(desk, session);
    if (!home)
        return home.error();
    return writeOne(desk, space.value_or(*home), domain::sessionKind, domain::fieldsOf(session));
}

base::Result<base::RecordId> addSessions(Desk &desk, const std::vector<domain::Session> &sessions)
{
    db::Transaction transaction(desk.database());
    std::optional<base::RecordId> first;
    for (const domain::Session &session : sessions) {
        const auto home = homeOf(desk, session);
        if (!home)
            return home.error();
        if (auto may = askToWrite(desk, *home); !may)
            return may.error();
        const auto id = writeNew(desk, *home, domain::sessionKind, domain::fieldsOf(session));
        if (!id)
            return id.error();
        first = first.value_or(*id);
    }
    if (!first)
        return fail(Error::Code::invalid, "no session");
    if (auto done = transaction.commit(); !done)
        return done.error();
    return *first;
}

base::Result<std::vector<SessionRow>> sessionList(Desk &desk, const std::optional<base::RecordId> &campaign)
{
    const auto records = readAllOfKind(desk, domain::sessionKind, campaign);
    if (!records)
        return records.error();
    Campaigns campaigns(desk);
    std::vector<SessionRow> rows;
    for (const store::Record &record : *records)
        rows.push_back(rowOf(campaigns, record));
    std::sort(rows.begin(), rows.end(),
              [](const SessionRow &left, const SessionRow &right) { return keyOf(left) < keyOf(right); });
    return rows;
}

base::Result<int> sessionCount(Desk &desk, const base::RecordId &campaign)
{
    store::Filter filter;
    filter.kind = std::string(domain::sessionKind);
    filter.parent = campaign;
    const auto count = desk.store().records().count(filter);
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

base::Result<SessionRow> sessionRow(Desk &desk, const base::RecordId &id)
{
    const auto record = readOfKind(desk, id, domain::sessionKind);
    if (!record)
        return record.error();
    Campaigns campaigns(desk);
    return rowOf(campaigns, *record);
}

} // namespace app
