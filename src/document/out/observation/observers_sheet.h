// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"
#include "domain/observation/observers_report.h"

namespace document::out {

/// The observers' report on A4: what was planned and what was handed in, the schools by name (never by count: nobody is
/// ranked), what was found by stage and question with the observers' words, and the rules that were passed over with
/// their reasons. Questions that nobody found violated are named together.
Sheet observersSheet(const domain::ObserversReport &report);

} // namespace document::out
