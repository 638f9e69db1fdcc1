// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"
#include "document/out/stack.h"
#include "document/out/watch.h"

#include <filesystem>

class QPagedPaintDevice;

namespace document::out {

/// Sheets on paper, real or as a file. Needs a QGuiApplication (for its fonts; `offscreen` will do) and may run on any
/// thread. Letters are PT Serif from inside the program, and a system's font for what PT Serif lacks. Memory does not
/// grow with the pages: rows are laid out as they are drawn, twice, since each foot says how many pages there are.

/// Writes the sheet as a PDF file over whatever lies there; the number of pages.
/// Error missing: PT Serif is not in the program; full, io; cancelled. After an error the file is worth nothing.
base::Result<int> writePdf(const Sheet &sheet, const std::filesystem::path &file, const Watch &watch);

/// The same on a device at hand, a printer say, whose page is set to the sheet's A4 first. The copies are drawn, so
/// that they come from every printer; the device is left alone where no sheet of the stack is there. Error missing,
/// cancelled; io: it cannot be painted on.
base::Result<Printed> printOn(QPagedPaintDevice &device, const Stack &stack, const Sheet &sheet, const Watch &watch);

} // namespace document::out
