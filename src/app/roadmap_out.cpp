// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roadmap_out.h"

#include "app/desk.h"
#include "app/fields.h"
#include "app/whole_file.h"
#include "document/out/roadmap/roadmap_out.h"

namespace app {

using base::Error;
using base::fail;
using document::out::OutMeasure;
using document::out::OutRoadmap;
using document::out::Watch;

namespace {

constexpr std::size_t versionsAtMost = 64; ///< a field torn into more is shown by the first ones

/// What stands, and beside it the same record with each further sibling of a torn field in that one's place.
std::vector<domain::Fields> versionsIn(const record::RecordState &state)
{
    std::vector<domain::Fields> versions{fieldsIn(state)};
    for (const record::Field &field : state.fields) {
        if (!field.isConflict())
            continue;
        for (std::size_t at = 1; at < field.siblings.size() && versions.size() < versionsAtMost; ++at) {
            domain::Fields other = versions.front();
            other[field.path] = field.siblings[at].value;
            versions.push_back(std::move(other));
        }
    }
    return versions;
}

/// Longer than the printed name, which two devices may share: calendars keep it for years.
QString lastingNameOf(const base::RecordId &id)
{
    const auto *letters = reinterpret_cast<const char *>(id.birth.bytes.data());
    const QByteArray birth(letters, static_cast<qsizetype>(id.birth.bytes.size()));
    return QString::fromLatin1(birth.toHex()) + QLatin1Char('-') + QString::number(id.counter);
}

OutMeasure outOf(const store::Record &record)
{
    OutMeasure measure;
    measure.id = lastingNameOf(record.id);
    for (const domain::Fields &fields : versionsIn(record.state))
        measure.versions.push_back({domain::measureOf(fields), domain::statusesOf(fields)});
    return measure;
}

base::Done readMeasures(Desk &desk, const base::RecordId &roadmap, const Watch &watch, OutRoadmap &into)
{
    store::Filter filter;
    filter.kind = std::string(domain::measureKind);
    filter.parent = roadmap;
    const auto summaries = desk.store().records().list(filter);
    if (!summaries)
        return summaries.error();
    for (const store::Summary &summary : *summaries) {
        if (watch.stop.stop_requested())
            return fail(Error::Code::cancelled, "stopped while reading");
        const auto record = desk.store().records().read(summary.id);
        if (!record)
            return record.error();
        into.measures.push_back(outOf(*record));
    }
    return {};
}

base::Result<OutRoadmap> readOut(Desk &desk, const base::RecordId &id, const Watch &watch)
{
    const auto record = desk.store().records().read(id);
    if (!record)
        return record.error();
    if (record->state.kind != std::string(domain::roadmapKind) || record->state.isDeleted)
        return fail(Error::Code::notFound, "a record of another kind");
    OutRoadmap roadmap;
    for (const domain::Fields &fields : versionsIn(record->state))
        roadmap.versions.push_back(domain::roadmapOf(fields));
    roadmap.today = desk.today();
    roadmap.now = QDateTime::fromMSecsSinceEpoch(desk.nowMs());
    if (auto done = readMeasures(desk, id, watch, roadmap); !done)
        return done.error();
    return roadmap;
}

ExportReport reportOf(const OutRoadmap &roadmap, const document::out::Written &written)
{
    ExportReport report;
    report.measures = static_cast<int>(roadmap.measures.size());
    report.pages = written.pages;
    report.sheets = written.sheets;
    report.events = written.events;
    report.withoutDate = written.withoutDate;
    return report;
}

} // namespace

base::Result<ExportReport> exportRoadmap(Desk &desk, const base::RecordId &id, const std::filesystem::path &file,
                                         const Watch &watch)
{
    const auto format = document::out::formatOf(file);
    if (!format)
        return fail(Error::Code::invalid, "the name ends with none of .pdf, .docx, .xlsx, .ics");
    const auto roadmap = readOut(desk, id, watch);
    if (!roadmap)
        return roadmap.error();
    document::out::Written written;
    const auto done = writeWhole(file, [&](const std::filesystem::path &beside) -> base::Done {
        const auto made = document::out::writeRoadmap(*roadmap, *format, beside, watch);
        if (!made)
            return made.error();
        written = *made;
        return {};
    });
    if (!done)
        return done.error();
    ExportReport report = reportOf(*roadmap, written);
    report.file = file;
    return report;
}

base::Result<ExportReport> printRoadmap(Desk &desk, const base::RecordId &id, QPagedPaintDevice &device,
                                        const Stack &stack, const Watch &watch)
{
    const auto roadmap = readOut(desk, id, watch);
    if (!roadmap)
        return roadmap.error();
    const auto written = document::out::printRoadmap(*roadmap, device, stack, watch);
    if (!written)
        return written.error();
    return reportOf(*roadmap, *written);
}

} // namespace app
