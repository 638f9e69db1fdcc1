// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "document/out/watch.h"

#include <filesystem>

class QPagedPaintDevice;

namespace app {

class Desk;

/// Writes a roadmap with its statuses, and both values where two stand, as PDF, DOCX, XLSX or ICS: by the name's
/// ending. Whole or not at all: it is written beside, made durable, and takes the name then; until then, and after an
/// error, an older file of that name stays as it was. PDF needs a QGuiApplication. Error notFound: no such roadmap;
/// invalid: an ending of no known format; full, io; cancelled.
base::Result<ExportReport> exportRoadmap(Desk &desk, const base::RecordId &id, const std::filesystem::path &file,
                                         const document::out::Watch &watch);

/// Prints it; `device` belongs to this call while it runs. Error notFound, io, cancelled.
base::Result<ExportReport> printRoadmap(Desk &desk, const base::RecordId &id, QPagedPaintDevice &device,
                                        const Stack &stack, const document::out::Watch &watch);

} // namespace app
