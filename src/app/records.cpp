// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records.h"

#include "app/fields.h"
#include "app/search/linked.h"
#include "app/text.h"
#include "db/transaction.h"
#include "domain/records/roadmap_record.h"

namespace app {

namespace {

using base::Error;
using base::fail;

RecordPage pageOf(const store::Record &record)
{
    RecordPage page;
    page.id = record.id;
    page.space = record.space;
    page.kind = textOf(record.state.kind.value_or(record::Text()));
    page.isDeleted = record.state.isDeleted;
    for (const record::Field &field : record.state.fields)
        page.fields.push_back(fieldOf(field));
    return page;
}

QString firstText(const record::RecordState &state, std::string_view path)
{
    const record::Field *field = state.field(path);
    return field ? textIn(field->siblings.front().value).value_or(QString()) : QString();
}

base::Result<Hit> hitOf(Desk &desk, const store::Hit &from)
{
    const auto record = desk.store().records().read(from.record.id);
    if (!record)
        return record.error();
    return Hit{from.record.id, textOf(from.record.kind), titleOf(record->state), textOf(from.snippet)};
}

} // namespace

QString titleOf(const record::RecordState &state)
{
    if (state.kind != std::string(domain::measureKind))
        return firstText(state, "title");
    return (firstText(state, "number") + QLatin1Char(' ') + firstText(state, "text")).trimmed();
}

std::vector<base::Dot> Field::shown() const
{
    std::vector<base::Dot> dots;
    for (const Sibling &sibling : siblings)
        dots.insert(dots.end(), sibling.dots.begin(), sibling.dots.end());
    std::sort(dots.begin(), dots.end());
    dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
    return dots;
}

base::Result<std::vector<RecordPage>> recordList(Desk &desk, const QString &kind)
{
    store::Filter filter;
    if (!kind.isEmpty())
        filter.kind = kind.toStdString();
    const auto summaries = desk.store().records().list(filter);
    if (!summaries)
        return summaries.error();
    std::vector<RecordPage> pages;
    for (const store::Summary &summary : *summaries) {
        auto page = recordPage(desk, summary.id);
        if (!page)
            return page.error();
        pages.push_back(std::move(*page));
    }
    std::sort(pages.begin(), pages.end(), [](const RecordPage &a, const RecordPage &b) { return a.id < b.id; });
    return pages;
}

base::Result<RecordPage> recordPage(Desk &desk, const base::RecordId &id)
{
    const auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    return pageOf(*record);
}

base::Result<std::vector<Step>> history(Desk &desk, const base::RecordId &id, const record::Path &path)
{
    const auto kept = desk.store().records().history(id, path);
    if (!kept)
        return kept.error();
    std::vector<Step> steps;
    for (const store::Step &step : *kept)
        steps.push_back({step.path, step.value, step.source.from.dot,
                         textOf(base::shortNameOf(step.source.from.dot.author)), step.source.labelMs, step.isCurrent});
    return steps;
}

base::Result<std::vector<Conflict>> conflicts(Desk &desk)
{
    const auto records = desk.store().records().conflicts();
    if (!records)
        return records.error();
    std::vector<Conflict> found;
    for (const store::Record &record : *records)
        for (const record::Field &field : record.state.fields)
            if (field.isConflict())
                found.push_back({record.id, textOf(record.state.kind.value_or(record::Text())), titleOf(record.state),
                                 fieldOf(field)});
    return found;
}

base::Result<std::vector<Hit>> search(Desk &desk, const QString &words, int limit)
{
    const auto link = linked(desk, words);
    if (!link)
        return link.error();
    if (*link)
        return (*link)->hit ? std::vector<Hit>{*(*link)->hit} : std::vector<Hit>();
    const auto found = desk.store().search().find(words.toStdString(), true, static_cast<std::size_t>(limit));
    if (!found)
        return found.error();
    std::vector<Hit> hits;
    for (const store::Hit &from : *found) {
        auto hit = hitOf(desk, from);
        if (!hit)
            return hit.error();
        hits.push_back(std::move(*hit));
    }
    return hits;
}

base::Result<base::RecordId> recordNamed(Desk &desk, const QString &prefix)
{
    const auto named = desk.store().records().named(prefix.toStdString());
    if (!named)
        return named.error();
    if (named->empty())
        return fail(Error::Code::notFound, "no record of that name");
    if (named->size() > 1)
        return fail(Error::Code::conflict, "several records begin so");
    return named->front();
}

namespace {

/// Text is brought into NFC at entry, in lists too.
base::Result<record::Value> normalised(const record::Value &value)
{
    if (const auto *text = std::get_if<record::Text>(&value))
        return record::textValue(*text);
    const auto *list = std::get_if<record::List>(&value);
    if (list == nullptr)
        return value;
    record::List items = *list;
    for (record::Item &item : items) {
        auto *text = std::get_if<record::Text>(&item);
        if (text == nullptr)
            continue;
        auto clean = record::textValue(*text);
        if (!clean)
            return clean.error();
        *text = std::get<record::Text>(std::move(*clean));
    }
    return record::Value(std::move(items));
}

base::Done write(Desk &desk, const base::SpaceId &space, record::Write write)
{
    const auto right = desk.rightIn(space);
    if (!right)
        return right.error();
    if (*right < Right::editor)
        return fail(Error::Code::refused, "this device only reads here");
    std::sort(write.replaces.begin(), write.replaces.end());
    return desk.store().openSet().write(space, write, desk.nowMs());
}

} // namespace

base::Done setField(Desk &desk, const base::RecordId &id, const record::Path &path, const record::Value &value,
                    const std::vector<base::Dot> &shown)
{
    if (path == record::kindPath || path == record::deletedPath || path == record::signaturePath)
        return fail(Error::Code::refused, "this field is the record's own");
    const auto record = desk.store().records().summary(id);
    if (!record)
        return record.error();
    auto clean = normalised(value);
    if (!clean)
        return clean.error();
    return write(desk, record->space, {id, path, std::move(*clean), shown});
}

base::Done pickSibling(Desk &desk, const base::RecordId &id, const record::Path &path, std::size_t index)
{
    const auto page = recordPage(desk, id);
    if (!page)
        return page.error();
    for (const Field &field : page->fields)
        if (field.path == path && index < field.siblings.size())
            return setField(desk, id, path, field.siblings[index].value, field.shown());
    return fail(Error::Code::notFound, "no such value");
}

base::Done takeBackChoice(Desk &desk, const base::RecordId &id, const Field &before)
{
    db::Transaction transaction(desk.database());
    const auto record = desk.store().records().summary(id);
    if (!record)
        return record.error();
    const auto discarded = desk.store().openSet().discard(record->space, id, before.path);
    if (!discarded)
        return discarded.error().code == Error::Code::notFound ? fail(Error::Code::missing, "sealed already")
                                                               : discarded.error();
    const auto page = recordPage(desk, id);
    if (!page)
        return page.error();
    const auto shown = before.shown();
    std::vector<base::Dot> others; // what an own value that was open had replaced
    for (const Field &field : page->fields)
        for (const base::Dot &dot : field.path == before.path ? field.shown() : std::vector<base::Dot>())
            if (std::ranges::find(shown, dot) == shown.end())
                others.push_back(dot);
    for (const Sibling &sibling : before.siblings)
        if (std::ranges::any_of(sibling.dots, [](const base::Dot &dot) { return dot.number == 0; }))
            if (auto done = write(desk, record->space, {id, before.path, sibling.value, others}); !done)
                return done;
    return transaction.commit();
}

base::Done removeRecord(Desk &desk, const base::RecordId &id)
{
    const auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    record::Write removal{id, record::Path(record::deletedPath), true, record::dotsOf(record->state)};
    return write(desk, record->space, std::move(removal));
}

// A deletion replaces nothing, it only lists what stands: while nobody has it yet it goes as if it had never been, and
// afterwards another value takes its place.
base::Done restoreRecord(Desk &desk, const base::RecordId &id)
{
    db::Transaction transaction(desk.database());
    const auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    if (!record->state.isDeleted)
        return {};
    auto discarded = desk.store().openSet().discard(record->space, id, record::Path(record::deletedPath));
    if (!discarded && discarded.error().code != Error::Code::notFound)
        return discarded;
    const auto left = desk.store().records().read(id);
    if (!left)
        return left.error();
    const record::Field *deletion = left->state.field(record::deletedPath);
    if (left->state.isDeleted && deletion)
        if (auto done =
                write(desk, left->space, {id, record::Path(record::deletedPath), false, record::dotsOf(*deletion)});
            !done)
            return done;
    return transaction.commit();
}

} // namespace app
