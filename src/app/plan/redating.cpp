// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/redating.h"

#include "app/fields.h"
#include "app/roadmaps.h"

#include <algorithm>

namespace app {

namespace {

bool isOfDeadline(const record::Path &path)
{
    return path.starts_with("deadline/");
}

domain::Deadline shifted(const MeasureRow &row, const Shift &shift)
{
    const domain::Deadline &deadline = row.measure.deadline;
    return shift.campaign.isEmpty() ? domain::shifted(deadline, row.statuses, shift.days)
                                    : domain::redated(deadline, row.statuses, shift.campaign, shift.window);
}

domain::Fields deadlineFields(const domain::Measure &measure)
{
    domain::Fields fields;
    for (auto &[path, value] : domain::fieldsOf(measure))
        if (isOfDeadline(path))
            fields.try_emplace(path, value);
    return fields;
}

/// From what stands in the record, not from what was read of it: a field that reading passed over is kept.
std::vector<FieldChange> changesOf(const store::Record &record, const domain::Measure &before,
                                   const domain::Measure &after)
{
    const domain::Fields old = deadlineFields(before);
    domain::Fields wanted = deadlineFields(after);
    for (const auto &[path, value] : old)
        wanted.try_emplace(path, record::Null());
    std::vector<FieldChange> changes;
    for (const auto &[path, value] : wanted) {
        const auto was = old.find(path);
        if (was != old.end() && was->second == value)
            continue;
        const record::Field *field = record.state.field(path);
        changes.push_back({record.id, path, field ? field->siblings.front().value : record::Value(record::Null()),
                           value, field ? record::dotsOf(*field) : std::vector<base::Dot>()});
    }
    return changes;
}

bool isTorn(const record::RecordState &state)
{
    return std::any_of(state.fields.begin(), state.fields.end(),
                       [](const record::Field &field) { return isOfDeadline(field.path) && field.isConflict(); });
}

base::Result<Redated> redatedOf(Desk &desk, const MeasureRow &row, const domain::Deadline &after)
{
    const auto record = desk.store().records().read(row.id);
    if (!record)
        return record.error();
    Redated redated{row.id, row.measure.number, row.measure.text, row.measure.deadline, after, {}, {}};
    redated.isTorn = isTorn(record->state);
    domain::Measure measure = row.measure;
    measure.deadline = after;
    if (!redated.isTorn)
        redated.changes = changesOf(*record, row.measure, measure);
    return redated;
}

} // namespace

base::Result<std::vector<Redated>> redating(Desk &desk, const base::RecordId &roadmap, const Shift &shift)
{
    const auto page = roadmapPage(desk, roadmap);
    if (!page)
        return page.error();
    std::vector<Redated> all;
    for (const MeasureRow &row : page->measures) {
        const domain::Deadline after = shifted(row, shift);
        if (after == row.measure.deadline)
            continue;
        auto redated = redatedOf(desk, row, after);
        if (!redated)
            return redated.error();
        all.push_back(std::move(*redated));
    }
    return all;
}

base::Result<std::vector<BoundCampaign>> campaignsOf(Desk &desk, const base::RecordId &roadmap)
{
    const auto page = roadmapPage(desk, roadmap);
    if (!page)
        return page.error();
    std::vector<BoundCampaign> bound;
    for (const MeasureRow &row : page->measures) {
        const QString &name = row.measure.deadline.campaign;
        if (name.isEmpty())
            continue;
        auto found = std::find_if(bound.begin(), bound.end(), [&](const auto &one) { return one.name == name; });
        if (found == bound.end()) {
            const domain::Campaign *campaign = desk.library().campaigns.find(name);
            const auto window = campaign ? campaign->windowOn(std::nullopt) : domain::CampaignWindow();
            found = bound.insert(bound.end(), {name, {window.from, window.to, {}, {}}, 0});
        }
        ++found->measures;
    }
    return bound;
}

} // namespace app
