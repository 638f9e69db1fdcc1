// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/evidence.h"

#include "app/desk.h"
#include "app/records.h"
#include "app/text.h"
#include "record/reference.h"

namespace app {

namespace {

constexpr std::string_view folder = "evidence/";

EvidenceRow rowOf(Desk &desk, const base::RecordId &target, FieldChange removal)
{
    EvidenceRow row;
    row.target = target;
    row.removal = std::move(removal);
    const auto record = desk.store().records().read(target);
    row.isGone = !record || record->state.isDeleted || !record->state.kind;
    if (!row.isGone) {
        row.kind = textOf(*record->state.kind);
        row.title = titleOf(record->state);
    }
    return row;
}

} // namespace

base::Result<std::vector<EvidenceRow>> evidenceOf(Desk &desk, const base::RecordId &measure)
{
    const auto record = desk.store().records().read(measure);
    if (!record)
        return record.error();
    std::vector<EvidenceRow> rows;
    for (const record::Field &field : record->state.fields) {
        if (!field.path.starts_with(folder))
            continue;
        // Where one took it away and another set it again, it stands: losing a link is worse than keeping one.
        for (const record::Sibling &sibling : field.siblings)
            if (const auto target = record::recordIn(sibling.value)) {
                rows.push_back(
                    rowOf(desk, *target, {measure, field.path, sibling.value, record::Null(), record::dotsOf(field)}));
                break;
            }
    }
    return rows;
}

base::Result<std::optional<FieldChange>> evidenceLink(Desk &desk, const base::RecordId &measure,
                                                      const base::RecordId &target)
{
    const auto record = desk.store().records().read(measure);
    if (!record)
        return record.error();
    const record::Path path = std::string(folder) + base::nameOf(target);
    const record::Field *field = record->state.field(path);
    const bool isThere = field && record::recordIn(field->siblings.front().value) == target;
    if (isThere || target == measure)
        return std::optional<FieldChange>();
    return std::optional(FieldChange{measure, path, record::Null(), record::referenceTo(target),
                                     field ? record::dotsOf(*field) : std::vector<base::Dot>()});
}

} // namespace app
