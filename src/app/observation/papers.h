// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <QString>

#include <filesystem>
#include <optional>

class QPagedPaintDevice;

namespace app {

class Desk;

/// Papers of an observation, as .pdf, .docx or .xlsx by the name's ending, whole or not at all (app/whole_file.h). A
/// PDF needs a QGuiApplication. Error of all: invalid: another ending; notFound, full, io.

/// One act, as it was signed, or as it stands with a line to sign on. Error missing: its template is not here.
base::Done writeAct(Desk &desk, const base::RecordId &checklist, const std::filesystem::path &file);

/// The same on a device at hand, a printer say.
base::Result<Printed> printAct(Desk &desk, const base::RecordId &checklist, QPagedPaintDevice &device,
                               const Stack &stack);

/// A template's empty form, to be filled in by hand. For a session or a checklist that was begun (whose own template is
/// taken then) it is headed by what is known and carries a QR that opens that record; else one that opens the
/// template. Error invalid: `of` is of another kind.
base::Done writeBlank(Desk &desk, const QString &templateName, const std::filesystem::path &file,
                      const std::optional<base::RecordId> &of = {});

/// The schedule of observers' visits of a campaign (app/people/appointments.h).
base::Done writeSchedule(Desk &desk, const base::RecordId &campaign, const std::filesystem::path &file);
base::Result<Printed> printSchedule(Desk &desk, const base::RecordId &campaign, QPagedPaintDevice &device,
                                    const Stack &stack);

/// The observers' report of a campaign (app/observation/overview.h).
base::Done writeObserversReport(Desk &desk, const base::RecordId &campaign, const std::filesystem::path &file);
base::Result<Printed> printObserversReport(Desk &desk, const base::RecordId &campaign, QPagedPaintDevice &device,
                                           const Stack &stack);

} // namespace app
