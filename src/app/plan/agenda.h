// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

namespace app {

class Desk;

/// Who asks for the agenda.
enum class Whose { everybody, ours };

/// What is late, due within two weeks, or under way on the desk's today, over all roadmaps; the earliest end first.
/// The observers' reports of the campaigns that this device may write to are among it from the end of their windows.
/// Counts are of all, rows the first `most` of each group: only those are read. `ours`: what asks something of our
/// organisations or of me (app/people/mine.h); of what names somebody the names are read too.
base::Result<Agenda> agenda(Desk &desk, Whose whose, std::size_t most = 100);

/// In the order of birth here, without reading a measure.
base::Result<std::vector<RoadmapSummary>> roadmapList(Desk &desk);

} // namespace app
