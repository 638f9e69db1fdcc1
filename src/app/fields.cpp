// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fields.h"

#include "app/text.h"

#include <algorithm>

namespace app {

namespace {

Sibling siblingOf(const record::Sibling &from)
{
    Sibling sibling;
    sibling.value = from.value;
    for (const record::Source &source : from.sources)
        sibling.dots.push_back(source.from.dot);
    sibling.author = textOf(base::shortNameOf(from.sources.front().from.dot.author));
    sibling.labelMs = from.sources.front().labelMs;
    return sibling;
}

} // namespace

Field fieldOf(const record::Field &from)
{
    Field field;
    field.path = from.path;
    for (const record::Sibling &sibling : from.siblings)
        field.siblings.push_back(siblingOf(sibling));
    return field;
}

std::vector<Field> fieldsOf(const std::vector<record::Field> &from)
{
    std::vector<Field> fields(from.size());
    std::transform(from.begin(), from.end(), fields.begin(), fieldOf);
    return fields;
}

base::Done askToWrite(Desk &desk, const base::SpaceId &space)
{
    const auto right = desk.rightIn(space);
    if (!right)
        return right.error();
    if (*right < Right::editor)
        return base::fail(base::Error::Code::refused, "this device only reads here");
    return {};
}

base::Result<base::RecordId> writeNew(Desk &desk, const base::SpaceId &space, std::string_view kind,
                                      const std::vector<domain::Field> &fields)
{
    const auto id = desk.store().identity().newRecordId(space);
    if (!id)
        return id.error();
    std::vector<record::Write> writes{{*id, record::Path(record::kindPath), record::Text(kind), {}}};
    for (const auto &[path, value] : fields)
        writes.push_back({*id, path, value, {}});
    if (auto done = desk.store().openSet().write(space, std::span<const record::Write>(writes), desk.nowMs()); !done)
        return done.error();
    return *id;
}

base::Result<store::Record> readOfKind(Desk &desk, const base::RecordId &id, std::string_view kind)
{
    auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    if (record->state.kind != std::string(kind) || record->state.isDeleted)
        return base::fail(base::Error::Code::notFound, "a record of another kind");
    return record;
}

base::Result<std::vector<store::Record>> readAllOfKind(Desk &desk, std::string_view kind,
                                                       const std::optional<base::RecordId> &parent)
{
    store::Filter filter;
    filter.kind = std::string(kind);
    filter.parent = parent;
    std::vector<store::Record> records;
    const auto take = [&](store::Record &&record) -> base::Done {
        records.push_back(std::move(record));
        return {};
    };
    if (auto done = desk.store().records().each(filter, take); !done)
        return done.error();
    return records;
}

domain::Fields fieldsIn(const std::vector<record::Field> &from)
{
    domain::Fields fields;
    fields.reserve(from.size());
    for (const record::Field &field : from)
        fields.try_emplace(fields.cend(), field.path, field.siblings.front().value);
    return fields;
}

domain::Fields fieldsIn(std::vector<record::Field> &&from)
{
    domain::Fields fields;
    fields.reserve(from.size());
    for (record::Field &field : from)
        fields.try_emplace(fields.cend(), std::move(field.path), std::move(field.siblings.front().value));
    return fields;
}

domain::Fields fieldsIn(const record::RecordState &state)
{
    return fieldsIn(state.fields);
}

base::Done writeDifferent(Desk &desk, const store::Record &record, const std::vector<domain::Field> &fields,
                          const std::function<bool(const record::Path &)> &owned)
{
    std::map<record::Path, record::Value> wanted(fields.begin(), fields.end());
    for (const record::Field &field : record.state.fields)
        if (owned(field.path))
            wanted.emplace(field.path, record::Null());
    std::vector<record::Write> writes;
    for (auto &[path, value] : wanted) {
        const record::Field *standing = record.state.field(path);
        if (standing != nullptr && (standing->isConflict() || standing->siblings.front().value == value))
            continue;
        auto replaces = standing ? record::dotsOf(*standing) : std::vector<base::Dot>();
        writes.push_back({record.id, path, std::move(value), std::move(replaces)});
    }
    return desk.store().openSet().write(record.space, std::span<const record::Write>(writes), desk.nowMs());
}

} // namespace app
