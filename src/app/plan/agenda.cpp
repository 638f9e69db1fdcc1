// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/agenda.h"

#include "app/fields.h"
#include "app/people/mine.h"
#include "app/plan/digest.h"
#include "app/text.h"
#include "domain/campaigns/local_campaign.h"
#include "domain/records/roadmap_record.h"

#include <algorithm>
#include <unordered_map>

namespace app {

namespace {

constexpr int soonDays = 14;
constexpr int runningDays = 62; ///< what ends later asks nothing yet

using Roadmaps = std::unordered_map<base::RecordId, RoadmapSummary *>;

base::Result<std::vector<RoadmapSummary>> listed(Desk &desk)
{
    store::Filter filter;
    filter.kind = std::string(domain::roadmapKind);
    const auto roadmaps = desk.store().records().list(filter);
    if (!roadmaps)
        return roadmaps.error();
    std::vector<RoadmapSummary> summaries;
    for (const store::Summary &roadmap : *roadmaps) {
        RoadmapSummary summary;
        summary.id = roadmap.id;
        summary.space = roadmap.space;
        summary.title = textOf(roadmap.title);
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

Roadmaps byId(std::vector<RoadmapSummary> &summaries)
{
    Roadmaps byId;
    for (RoadmapSummary &summary : summaries)
        byId.emplace(summary.id, &summary);
    return byId;
}

base::Done addOwn(Desk &desk, const Roadmaps &roadmaps)
{
    const auto digests = desk.store().digests().ofKind(domain::roadmapKind);
    if (!digests)
        return digests.error();
    for (const store::Digested &digested : *digests) {
        const auto found = roadmaps.find(digested.id);
        if (found == roadmaps.end())
            continue;
        found->second->level = static_cast<domain::Level>(digested.digest.flags);
        found->second->doubts = static_cast<int>(digested.digest.detail);
    }
    return {};
}

base::Done addProgress(Desk &desk, const Roadmaps &roadmaps)
{
    const auto counts = desk.store().digests().count(domain::measureKind, rankOf(desk.today()));
    if (!counts)
        return counts.error();
    for (const store::DigestCount &count : *counts) {
        const auto found = roadmaps.find(count.parent);
        if (found == roadmaps.end())
            continue;
        found->second->measures += static_cast<int>(count.records);
        found->second->late += static_cast<int>(count.before);
        found->second->done += (count.flags & doneFlag) != 0 ? static_cast<int>(count.records) : 0;
    }
    return {};
}

/// What is chosen of the digests before any record is read.
struct Chosen
{
    const store::Digested *digested;
    const RoadmapSummary *roadmap;
};

AgendaGroup *groupOf(Agenda &agenda, const store::Digest &digest, std::int64_t today)
{
    if (*digest.rank < today)
        return &agenda.late;
    if (*digest.rank <= today + soonDays)
        return &agenda.soon;
    return digest.detail != 0 && digest.detail <= today ? &agenda.running : nullptr;
}

base::Result<DueRow> rowOf(Desk &desk, const Chosen &chosen)
{
    const auto record = desk.store().records().read(chosen.digested->id);
    if (!record)
        return record.error();
    const record::Field *text = record->state.field("text");
    const store::Digest &digest = chosen.digested->digest;
    DueRow row;
    row.id = chosen.digested->id;
    row.roadmapTitle = chosen.roadmap->title;
    row.text = text ? textIn(text->siblings.front().value).value_or(QString()) : QString();
    row.to = QDate::fromJulianDay(*digest.rank);
    if (digest.detail != 0)
        row.from = QDate::fromJulianDay(digest.detail);
    return row;
}

/// Whose agenda it is, for digests: levels tell most of it, and only what names somebody is read for the names.
class Asked
{
public:
    static base::Result<Asked> of(Desk &desk, Whose whose)
    {
        Asked asked;
        asked.m_desk = &desk;
        asked.m_isEverybody = whose == Whose::everybody;
        if (asked.m_isEverybody)
            return asked;
        auto mine = mineOf(desk);
        if (!mine)
            return mine.error();
        for (const domain::Level level : mine->levels)
            asked.m_flags |= flagOf(level);
        asked.m_mine = std::move(*mine);
        return asked;
    }

    base::Result<bool> operator()(const store::Digested &digested, const RoadmapSummary &roadmap) const
    {
        const bool isOwnPlan = roadmap.level == domain::Level::school && (m_flags & flagOf(domain::Level::school)) != 0;
        if (m_isEverybody || isOwnPlan || (digested.digest.flags & m_flags) != 0)
            return true;
        if ((digested.digest.flags & namedFlag) == 0)
            return false;
        const auto record = m_desk->store().records().read(digested.id);
        if (!record)
            return record.error();
        return domain::namesUs(domain::measureOf(fieldsIn(record->state)), m_mine);
    }

private:
    Desk *m_desk = nullptr;
    bool m_isEverybody = false;
    std::int64_t m_flags = 0;
    domain::Mine m_mine;
};

base::Done addReport(Desk &desk, const store::Digested &digested, Agenda &agenda)
{
    AgendaGroup *group = groupOf(agenda, digested.digest, rankOf(desk.today()));
    if (group == nullptr || digested.digest.detail > rankOf(desk.today()))
        return {};
    const auto record = desk.store().records().read(digested.id);
    if (!record)
        return record.error();
    if (!askToWrite(desk, record->space))
        return {}; // somebody else's report
    DueRow row;
    row.id = digested.id;
    row.isReport = true;
    row.roadmapTitle = domain::campaignOf(fieldsIn(record->state)).title;
    row.from = QDate::fromJulianDay(digested.digest.detail);
    row.to = QDate::fromJulianDay(*digested.digest.rank);
    ++group->count;
    group->rows.push_back(std::move(row));
    return {};
}

/// After the measures, so that none of the few reports is left out of the rows.
base::Done addReports(Desk &desk, Agenda &agenda)
{
    const auto digests = desk.store().digests().upTo(domain::campaignKind, rankOf(desk.today()) + runningDays);
    if (!digests)
        return digests.error();
    for (const store::Digested &digested : *digests)
        if (auto done = addReport(desk, digested, agenda); !done)
            return done;
    for (AgendaGroup *group : {&agenda.late, &agenda.soon, &agenda.running})
        std::stable_sort(group->rows.begin(), group->rows.end(),
                         [](const DueRow &left, const DueRow &right) { return left.to < right.to; });
    return {};
}

} // namespace

base::Result<std::vector<RoadmapSummary>> roadmapList(Desk &desk)
{
    auto summaries = listed(desk);
    if (!summaries)
        return summaries;
    const Roadmaps roadmaps = byId(*summaries);
    if (auto done = addOwn(desk, roadmaps); !done)
        return done.error();
    if (auto done = addProgress(desk, roadmaps); !done)
        return done.error();
    return summaries;
}

base::Result<Agenda> agenda(Desk &desk, Whose whose, std::size_t most)
{
    auto summaries = listed(desk);
    if (!summaries)
        return summaries.error();
    const Roadmaps roadmaps = byId(*summaries);
    if (auto done = addOwn(desk, roadmaps); !done)
        return done.error();
    const std::int64_t today = rankOf(desk.today());
    const auto digests = desk.store().digests().upTo(domain::measureKind, today + runningDays);
    if (!digests)
        return digests.error();
    const auto isAsked = Asked::of(desk, whose);
    if (!isAsked)
        return isAsked.error();
    Agenda agenda;
    for (const store::Digested &digested : *digests) {
        const auto roadmap = digested.parent ? roadmaps.find(*digested.parent) : roadmaps.end();
        AgendaGroup *group = roadmap == roadmaps.end() ? nullptr : groupOf(agenda, digested.digest, today);
        if (group == nullptr)
            continue;
        const auto asked = (*isAsked)(digested, *roadmap->second);
        if (!asked)
            return asked.error();
        if (!*asked || static_cast<std::size_t>(group->count++) >= most)
            continue;
        auto row = rowOf(desk, {&digested, roadmap->second});
        if (!row)
            return row.error();
        group->rows.push_back(std::move(*row));
    }
    agenda.roadmaps = std::move(*summaries);
    if (auto done = addReports(desk, agenda); !done)
        return done.error();
    return agenda;
}

} // namespace app
