// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fields.h"
#include "app/roadmaps.h"
#include "app/text.h"
#include "db/transaction.h"
#include "domain/edition.h"
#include "record/position.h"
#include "record/reference.h"

namespace app {

namespace {

using base::Error;
using base::fail;

/// A roadmap that is here already, with its measures in order.
struct Present
{
    store::Record record;
    domain::Roadmap roadmap;
    std::vector<store::Record> measures;
};

base::Result<Present> presentOf(Desk &desk, const base::RecordId &id)
{
    auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    Present present{std::move(*record), {}, {}};
    present.roadmap = domain::roadmapOf(fieldsIn(present.record.state));
    store::Filter filter;
    filter.kind = std::string(domain::measureKind);
    filter.parent = id;
    const auto summaries = desk.store().records().list(filter);
    if (!summaries)
        return summaries.error();
    for (const store::Summary &summary : *summaries) {
        auto measure = desk.store().records().read(summary.id);
        if (!measure)
            return measure.error();
        present.roadmap.measures.push_back(domain::measureOf(fieldsIn(measure->state)));
        present.measures.push_back(std::move(*measure));
    }
    return present;
}

/// The roadmap of this space that the read one continues, if any.
base::Result<std::optional<Present>> earlierEdition(Desk &desk, const base::SpaceId &space, const domain::Roadmap &read)
{
    store::Filter filter;
    filter.kind = std::string(domain::roadmapKind);
    filter.space = space;
    const auto roadmaps = desk.store().records().list(filter);
    if (!roadmaps)
        return roadmaps.error();
    for (const store::Summary &summary : *roadmaps) {
        auto present = presentOf(desk, summary.id);
        if (!present)
            return present.error();
        if (domain::isEditionOf(present->roadmap, read))
            return std::optional(std::move(*present));
    }
    return std::optional<Present>();
}

std::vector<domain::Field> passportOf(const domain::Roadmap &roadmap)
{
    auto fields = domain::fieldsOf(roadmap);
    const auto fingerprint = domain::fingerprintOf(roadmap).toStdString();
    std::erase_if(fields, [](const domain::Field &field) { return field.first == "fingerprint"; });
    fields.emplace_back("fingerprint", record::Text(fingerprint));
    return fields;
}

std::vector<domain::Field> rowOf(const domain::Measure &measure, const base::RecordId &roadmap, record::Text position)
{
    auto fields = domain::fieldsOf(measure);
    fields.emplace_back("parent", record::referenceTo(roadmap));
    fields.emplace_back("position", std::move(position));
    return fields;
}

/// Reading takes about as long as writing.
constexpr int percentRead = 50;

int percentAt(std::size_t written, std::size_t all)
{
    return percentRead + static_cast<int>((100 - percentRead) * written / std::max<std::size_t>(1, all));
}

base::Result<ImportReport> writeFirst(Desk &desk, const base::SpaceId &space, const domain::Roadmap &roadmap,
                                      const Watch &watch)
{
    const auto id = writeNew(desk, space, domain::roadmapKind, passportOf(roadmap));
    if (!id)
        return id.error();
    const auto places = record::positions(roadmap.measures.size());
    for (std::size_t i = 0; i < roadmap.measures.size(); ++i) {
        const auto row = writeNew(desk, space, domain::measureKind, rowOf(roadmap.measures[i], *id, places[i]));
        if (!row)
            return row.error();
        if (auto done = watch.step(percentAt(i, roadmap.measures.size())); !done)
            return done.error();
    }
    ImportReport report;
    report.id = *id;
    return report;
}

/// What people made of a measure stays theirs: a newer edition rewrites only what its document says.
bool isOfTheDocument(const record::Path &path)
{
    return path != record::kindPath && path != "notes" && !path.starts_with("status/");
}

/// Doubts of the earlier edition go with it; everything else of the passport is the document's, too.
bool isOfThePassport(const record::Path &path)
{
    return path != record::kindPath;
}

void listChanges(const domain::Roadmap &before, const domain::Roadmap &after,
                 const domain::EditionDifference &difference, ImportReport &report)
{
    const auto measureOf = [](const domain::Roadmap &roadmap, int index) -> const domain::Measure & {
        return roadmap.measures[static_cast<std::size_t>(index)];
    };
    for (const domain::Continuation &pair : difference.continued) {
        const QString &number = measureOf(after, pair.after).number;
        for (const domain::FieldChange &change : pair.changes)
            report.differences.push_back({number, domain::nameOf(change.field), change.before, change.after});
        if (pair.isMoved)
            report.differences.push_back(
                {number, QStringLiteral("moved"), measureOf(before, pair.before).number, number});
    }
    for (int index : difference.added)
        report.differences.push_back(
            {measureOf(after, index).number, QStringLiteral("added"), {}, measureOf(after, index).text});
    for (int index : difference.removed)
        report.differences.push_back(
            {measureOf(before, index).number, QStringLiteral("removed"), measureOf(before, index).text, {}});
}

base::Done removeMeasure(Desk &desk, const store::Record &measure)
{
    record::Write removal{measure.id, record::Path(record::deletedPath), true, record::dotsOf(measure.state)};
    return desk.store().openSet().write(measure.space, removal, desk.nowMs());
}

base::Done writeMeasures(Desk &desk, const Present &present, const domain::Roadmap &after,
                         const domain::EditionDifference &difference, const Watch &watch)
{
    std::size_t written = 0;
    const auto places = record::positions(after.measures.size());
    const auto fieldsAt = [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        return rowOf(after.measures[i], present.record.id, places[i]);
    };
    for (const domain::Continuation &pair : difference.continued) {
        if (auto done = watch.step(percentAt(written++, after.measures.size())); !done)
            return done;
        const store::Record &measure = present.measures[static_cast<std::size_t>(pair.before)];
        if (auto done = writeDifferent(desk, measure, fieldsAt(pair.after), isOfTheDocument); !done)
            return done;
    }
    for (int index : difference.added)
        if (auto id = writeNew(desk, present.record.space, domain::measureKind, fieldsAt(index)); !id)
            return id.error();
    for (int index : difference.removed)
        if (auto done = removeMeasure(desk, present.measures[static_cast<std::size_t>(index)]); !done)
            return done;
    return {};
}

base::Result<ImportReport> writeNewer(Desk &desk, const Present &present, const domain::Roadmap &roadmap,
                                      const Watch &watch)
{
    ImportReport report;
    report.id = present.record.id;
    const record::Field *fingerprint = present.record.state.field("fingerprint");
    report.isKnown = fingerprint != nullptr
        && fingerprint->siblings.front().value == record::Value(domain::fingerprintOf(roadmap).toStdString());
    if (report.isKnown)
        return report;
    report.isNewerEdition = true;
    const auto difference = domain::differenceOf(present.roadmap, roadmap);
    listChanges(present.roadmap, roadmap, difference, report);
    if (auto done = writeDifferent(desk, present.record, passportOf(roadmap), isOfThePassport); !done)
        return done.error();
    if (auto done = writeMeasures(desk, present, roadmap, difference, watch); !done)
        return done.error();
    return report;
}

bool isNoRoadmap(const domain::Roadmap &roadmap)
{
    return roadmap.measures.empty();
}

} // namespace

base::Result<ImportReport> importRoadmap(Desk &desk, const std::filesystem::path &file, const base::SpaceId &space,
                                         const Watch &watch)
{
    if (auto may = askToWrite(desk, space); !may)
        return may.error();
    const auto roadmap = readRoadmap(desk.library(), file);
    if (!roadmap)
        return roadmap.error();
    if (isNoRoadmap(*roadmap))
        return fail(Error::Code::invalid, "no table of measures in the document");
    if (auto done = watch.step(percentRead); !done)
        return done.error();
    db::Transaction transaction(desk.database());
    const auto earlier = earlierEdition(desk, space, *roadmap);
    if (!earlier)
        return earlier.error();
    auto report = *earlier ? writeNewer(desk, **earlier, *roadmap, watch) : writeFirst(desk, space, *roadmap, watch);
    if (!report)
        return report;
    if (auto done = transaction.commit(); !done)
        return done.error();
    report->measures = static_cast<int>(roadmap->measures.size());
    report->doubts = static_cast<int>(roadmap->doubts.size());
    return report;
}

} // namespace app
