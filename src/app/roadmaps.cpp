// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roadmaps.h"

#include "app/fields.h"
#include "app/people/mine.h"
#include "app/records.h"
#include "app/text.h"
#include "domain/parties/scope.h"

namespace app {

namespace {

using base::Error;
using base::fail;

base::Result<store::Record> recordOfKind(Desk &desk, const base::RecordId &id, std::string_view kind)
{
    auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    if (record->state.kind != std::string(kind) || record->state.isDeleted)
        return fail(Error::Code::notFound, "a record of another kind");
    return record;
}

MeasureRow rowOf(Desk &desk, const store::Record &record, domain::Level planLevel, const domain::Mine &mine)
{
    const domain::Fields fields = fieldsIn(record.state);
    MeasureRow row;
    row.id = record.id;
    row.measure = domain::measureOf(fields);
    row.statuses = domain::statusesOf(fields);
    row.isLate = domain::isLate(row.measure.deadline, row.statuses, desk.today());
    row.concernsUs = domain::concerns(row.measure, planLevel, mine, desk.library().parties);
    row.namesMe = domain::namesPerson(row.measure, mine.person);
    row.isInConflict = record.state.isConflict();
    row.isOnlyHere = record.isOnlyHere;
    return row;
}

store::Filter measuresOf(const base::RecordId &roadmap)
{
    store::Filter filter;
    filter.kind = std::string(domain::measureKind);
    filter.parent = roadmap;
    return filter;
}

base::Result<std::vector<MeasureRow>> rowsOf(Desk &desk, const base::RecordId &roadmap, domain::Level planLevel,
                                             const domain::Mine &mine)
{
    std::vector<MeasureRow> rows;
    const auto take = [&](store::Record &&record) -> base::Done {
        rows.push_back(rowOf(desk, record, planLevel, mine));
        return {};
    };
    if (auto done = desk.store().records().each(measuresOf(roadmap), take); !done)
        return done.error();
    return rows;
}

std::vector<DoubtRow> openDoubts(const domain::Roadmap &roadmap, const domain::Fields &fields)
{
    const auto states = domain::doubtStatesOf(fields);
    std::vector<DoubtRow> rows;
    for (std::size_t i = 0; i < roadmap.doubts.size(); ++i)
        if (i >= states.size() || states[i] == domain::DoubtState::open)
            rows.push_back({static_cast<int>(i), roadmap.doubts[i]});
    return rows;
}

} // namespace

base::Result<RoadmapPage> roadmapHead(Desk &desk, const base::RecordId &id)
{
    const auto record = recordOfKind(desk, id, domain::roadmapKind);
    if (!record)
        return record.error();
    const domain::Fields fields = fieldsIn(record->state);
    RoadmapPage page;
    page.id = id;
    page.space = record->space;
    page.roadmap = domain::roadmapOf(fields);
    page.doubts = openDoubts(page.roadmap, fields);
    page.roadmap.doubts.clear();
    return page;
}

base::Result<RoadmapPage> roadmapPage(Desk &desk, const base::RecordId &id)
{
    auto page = roadmapHead(desk, id);
    if (!page)
        return page;
    auto mine = mineOf(desk);
    if (!mine)
        return mine.error();
    auto rows = rowsOf(desk, id, page->roadmap.level, *mine);
    if (!rows)
        return rows.error();
    page->measures = std::move(*rows);
    page->mine = std::move(*mine);
    return page;
}

base::Result<std::uint64_t> measureCount(Desk &desk, const base::RecordId &roadmap)
{
    return desk.store().records().count(measuresOf(roadmap));
}

base::Result<MeasureRow> measureRow(Desk &desk, const base::RecordId &id)
{
    const auto record = recordOfKind(desk, id, domain::measureKind);
    if (!record)
        return record.error();
    const auto summary = desk.store().records().summary(id);
    if (!summary)
        return summary.error();
    domain::Level level = domain::Level::unknown;
    if (summary->parent)
        if (const auto roadmap = desk.store().records().read(*summary->parent))
            level = domain::roadmapOf(fieldsIn(roadmap->state)).level;
    const auto mine = mineOf(desk);
    if (!mine)
        return mine.error();
    return rowOf(desk, *record, level, *mine);
}

base::Done setStatus(Desk &desk, const base::RecordId &measure, int window, domain::Status status,
                     const std::vector<base::Dot> &shown)
{
    if (window < 0)
        return fail(Error::Code::invalid, "windows count from 0");
    return setField(desk, measure, domain::statusPath(window), domain::valueOf(status), shown);
}

} // namespace app
