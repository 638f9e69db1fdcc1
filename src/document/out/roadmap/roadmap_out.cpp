// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/roadmap/roadmap_out.h"

#include "document/out/docx.h"
#include "document/out/print.h"
#include "document/out/xlsx.h"

#include <array>

namespace document::out {

namespace {

constexpr std::array formats{Format::pdf, Format::docx, Format::xlsx, Format::ics};

base::Result<Written> pagesWritten(const base::Result<int> &pages)
{
    return pages ? base::Result<Written>(Written{*pages, 0, 0}) : pages.error();
}

base::Result<Written> written(const base::Done &done, const Written &what = {})
{
    return done ? base::Result<Written>(what) : done.error();
}

base::Result<Written> writeCalendar(const OutRoadmap &roadmap, const std::filesystem::path &file)
{
    const RoadmapCalendar made = roadmapCalendar(roadmap);
    return written(writeIcs(made.calendar, file), {0, static_cast<int>(made.calendar.events.size()), made.withoutDate});
}

} // namespace

std::optional<Format> formatOf(const std::filesystem::path &file)
{
    const QString name = QString::fromStdU16String(file.filename().u16string());
    for (const Format format : formats)
        if (name.endsWith(QLatin1Char('.') + nameOf(format), Qt::CaseInsensitive))
            return format;
    return std::nullopt;
}

QString nameOf(Format format)
{
    switch (format) {
    case Format::pdf: return QStringLiteral("pdf");
    case Format::docx: return QStringLiteral("docx");
    case Format::xlsx: return QStringLiteral("xlsx");
    case Format::ics: return QStringLiteral("ics");
    }
    return {};
}

base::Result<Written> writeRoadmap(const OutRoadmap &roadmap, Format format, const std::filesystem::path &file,
                                   const Watch &watch)
{
    switch (format) {
    case Format::pdf: return pagesWritten(writePdf(roadmapSheet(roadmap), file, watch));
    case Format::docx: return written(writeDocx(roadmapSheet(roadmap), file, watch));
    case Format::xlsx: return written(writeXlsx(roadmapBook(roadmap), file, watch));
    case Format::ics: break;
    }
    return writeCalendar(roadmap, file);
}

base::Result<Written> printRoadmap(const OutRoadmap &roadmap, QPagedPaintDevice &device, const Stack &stack,
                                   const Watch &watch)
{
    const auto printed = printOn(device, stack, roadmapSheet(roadmap), watch);
    if (!printed)
        return printed.error();
    Written written;
    written.pages = printed->pages;
    written.sheets = printed->sheets;
    return written;
}

} // namespace document::out
