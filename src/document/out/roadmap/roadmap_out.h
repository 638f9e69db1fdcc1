// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/calendar.h"
#include "document/out/sheet.h"
#include "document/out/stack.h"
#include "document/out/watch.h"
#include "domain/roadmap.h"
#include "domain/status.h"

#include <filesystem>

class QPagedPaintDevice;

namespace document::out {

/// One way in which a measure is written down.
struct MeasureVersion
{
    domain::Measure measure;
    domain::Statuses statuses;
};

/// A measure as it goes out.
struct OutMeasure
{
    QString id; ///< names its record for ever: calendars know their events by it
    std::vector<MeasureVersion> versions; ///< at least one; more: fields with two values, each in one of them
};

/// A roadmap as it goes out: what `domain` knows, and the day on which it is so.
struct OutRoadmap
{
    std::vector<domain::Roadmap> versions; ///< passport and sections; at least one, more as above
    std::vector<OutMeasure> measures; ///< in the document's order
    QDate today;
    QDateTime now;
};

/// For paper and Word: A4 landscape, sections as rows, columns №, measure, deadline as written, who, result, status
/// with the read days where the words do not say them, notes; columns that nobody filled are left out. Read back by
/// `document::readRoadmap` it gives the same measures: columns that Versta computes end with «(Верста)», which the
/// intake passes over.
Sheet roadmapSheet(const OutRoadmap &roadmap);

/// For a spreadsheet: the section in a column, so that sorting keeps it, and first day, last day and next deadline as
/// real dates.
Sheet roadmapBook(const OutRoadmap &roadmap);

struct RoadmapCalendar
{
    Calendar calendar;
    int withoutDate = 0; ///< measures that no window could be given to, and so no event
};

/// An event for each window. A window up to a month is shown whole, a longer one on its last day, an open one («с 14
/// марта») on its first. Recurring deadlines have a window each time within the plan. Ahead of a window that still
/// waits two reminders ring: a week and a day before its end. What is done stays without reminders, what was called off
/// is sent as cancelled, so that an import takes it away. When a measure comes to have fewer windows, the last events
/// of an older import stay: no file can take back what it does not name.
RoadmapCalendar roadmapCalendar(const OutRoadmap &roadmap);

enum class Format { pdf, docx, xlsx, ics };

/// By the name's ending, in either case.
std::optional<Format> formatOf(const std::filesystem::path &file);
/// `pdf`, `docx`, `xlsx`, `ics`.
QString nameOf(Format format);

struct Written
{
    int pages = 0; ///< of a PDF or print
    int events = 0; ///< of a calendar
    int withoutDate = 0; ///< of a calendar: left out
    int sheets = 0; ///< of a print: that came out
};

/// Writes the roadmap over whatever lies there. Errors as writePdf, writeDocx, writeXlsx, writeIcs.
base::Result<Written> writeRoadmap(const OutRoadmap &roadmap, Format format, const std::filesystem::path &file,
                                   const Watch &watch);
/// Prints it. Errors as printOn.
base::Result<Written> printRoadmap(const OutRoadmap &roadmap, QPagedPaintDevice &device, const Stack &stack,
                                   const Watch &watch);

} // namespace document::out
