// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/campaigns.h"

#include "app/fields.h"
#include "app/people/editing.h"
#include "app/records.h"
#include "db/transaction.h"
#include "domain/campaigns/moved_window.h"
#include "domain/observation/checklist.h"
#include "domain/people/session.h"

namespace app {

namespace {

using base::Error;
using base::fail;

CampaignRow rowOf(const store::Record &record)
{
    const auto fields = fieldsIn(record.state);
    return {record.id, record.space, domain::campaignOf(fields), record.state.isConflict(), domain::examsOf(fields)};
}

/// A session that nobody began to observe and that lies ahead.
base::Result<bool> isAhead(Desk &desk, const base::RecordId &id, const domain::Session &session)
{
    if (!session.date || *session.date < desk.today())
        return false;
    store::Filter filter;
    filter.kind = std::string(domain::checklistKind);
    filter.parent = id;
    const auto begun = desk.store().records().count(filter);
    if (!begun)
        return begun.error();
    return *begun == 0;
}

base::Result<std::vector<MovedSession>> movesOf(Desk &desk, const CampaignRow &row,
                                                const domain::CampaignWindow &window)
{
    const auto sessions = readAllOfKind(desk, domain::sessionKind, row.id);
    if (!sessions)
        return sessions.error();
    std::vector<MovedSession> moves;
    for (const store::Record &record : *sessions) {
        const domain::Session session = domain::sessionOf(fieldsIn(record.state));
        const auto ahead = isAhead(desk, record.id, session);
        if (!ahead)
            return ahead.error();
        if (!*ahead)
            continue;
        const QDate after = domain::movedWith(*session.date, row.campaign.window, window);
        if (after != *session.date)
            moves.push_back({record.id, domain::titleOf(session), session.school, *session.date, after});
    }
    return moves;
}

bool isOfWindow(const record::Path &path)
{
    return path.starts_with("window/") || path.starts_with("before/");
}

bool isTorn(const store::Record &record)
{
    for (const record::Field &field : record.state.fields)
        if (isOfWindow(field.path) && field.isConflict())
            return true;
    return false;
}

base::Done writeWindow(Desk &desk, const store::Record &record, const domain::LocalCampaign &moved)
{
    auto fields = domain::fieldsOf(moved);
    std::erase_if(fields, [](const domain::Field &field) { return !isOfWindow(field.first); });
    return writeDifferent(desk, record, fields, isOfWindow);
}

base::Done writeDay(Desk &desk, const MovedSession &move)
{
    const auto record = readOfKind(desk, move.id, domain::sessionKind);
    if (!record)
        return record.error();
    domain::Session session;
    session.date = move.after;
    auto fields = domain::fieldsOf(session);
    std::erase_if(fields, [](const domain::Field &field) { return field.first != "date"; });
    return writeDifferent(desk, *record, fields, [](const record::Path &) { return false; });
}

/// A campaign that this device may move to that window.
struct Movable
{
    store::Record record;
    CampaignRow row;
    domain::LocalCampaign moved;
};

base::Result<Movable> movableTo(Desk &desk, const base::RecordId &id, const domain::CampaignWindow &window)
{
    const auto record = readOfKind(desk, id, domain::campaignKind);
    if (!record)
        return record.error();
    if (auto may = askToWrite(desk, record->space); !may)
        return may.error();
    if (isTorn(*record))
        return fail(Error::Code::conflict, "the window has two values");
    Movable movable{*record, rowOf(*record), {}};
    movable.moved = domain::movedTo(movable.row.campaign, window);
    if (domain::problemOf(movable.moved) != domain::CampaignProblem::none)
        return fail(Error::Code::invalid, "the window is open or ends before it begins");
    return movable;
}

} // namespace

base::Result<base::RecordId> addCampaign(Desk &desk, const base::SpaceId &space, const domain::LocalCampaign &campaign)
{
    if (domain::problemOf(campaign) != domain::CampaignProblem::none)
        return fail(Error::Code::invalid, "a campaign without a name, a whole window or with an empty test");
    if (auto may = askToWrite(desk, space); !may)
        return may.error();
    db::Transaction transaction(desk.database());
    const auto id = writeNew(desk, space, domain::campaignKind, domain::fieldsOf(campaign));
    if (!id)
        return id.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return *id;
}

base::Result<domain::LocalCampaign> knownCampaign(Desk &desk, const QString &name)
{
    const domain::Campaign *campaign = desk.library().campaigns.find(name);
    if (campaign == nullptr)
        return fail(Error::Code::notFound, "no campaign of that name in the library");
    return domain::localOf(*campaign, desk.today());
}

base::Result<std::vector<CampaignRow>> campaignList(Desk &desk)
{
    const auto records = readAllOfKind(desk, domain::campaignKind);
    if (!records)
        return records.error();
    std::vector<CampaignRow> rows;
    for (const store::Record &record : *records)
        rows.push_back(rowOf(record));
    return rows;
}

base::Result<CampaignRow> campaignRow(Desk &desk, const base::RecordId &id)
{
    const auto record = readOfKind(desk, id, domain::campaignKind);
    if (!record)
        return record.error();
    return rowOf(*record);
}

base::Result<std::vector<MovedSession>> previewMove(Desk &desk, const base::RecordId &id,
                                                    const domain::CampaignWindow &window)
{
    const auto row = campaignRow(desk, id);
    if (!row)
        return row.error();
    return movesOf(desk, *row, window);
}

base::Result<std::vector<MovedSession>> moveCampaign(Desk &desk, const base::RecordId &id,
                                                     const domain::CampaignWindow &window)
{
    const auto movable = movableTo(desk, id, window);
    if (!movable)
        return movable.error();
    db::Transaction transaction(desk.database());
    auto moves = movesOf(desk, movable->row, window);
    if (!moves)
        return moves;
    if (auto done = writeWindow(desk, movable->record, movable->moved); !done)
        return done.error();
    for (const MovedSession &move : *moves)
        if (auto done = writeDay(desk, move); !done)
            return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return moves;
}

base::Result<std::vector<FieldChange>> moveChanges(Desk &desk, const base::RecordId &id,
                                                   const domain::CampaignWindow &window)
{
    const auto movable = movableTo(desk, id, window);
    if (!movable)
        return movable.error();
    const auto page = recordPage(desk, id);
    const auto moves = movesOf(desk, movable->row, window);
    if (!page || !moves)
        return page ? moves.error() : page.error();
    auto changes = changesTo(*page, domain::fieldsOf(movable->row.campaign), domain::fieldsOf(movable->moved));
    for (const MovedSession &move : *moves) {
        const auto session = recordPage(desk, move.id);
        if (!session)
            return session.error();
        domain::Session before, after;
        before.date = move.before;
        after.date = move.after;
        for (FieldChange &change : changesTo(*session, domain::fieldsOf(before), domain::fieldsOf(after)))
            changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace app
