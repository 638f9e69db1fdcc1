// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/agenda.h"
#include "app/watch.h"

#include <filesystem>

namespace app {

class Desk;

/// Reads the document and writes it as records of the space: a roadmap, its measures, its doubts, in one change.
/// The same file again changes nothing; a newer edition of a roadmap at hand (same organisation and period, like title)
/// is matched measure by measure and keeps status and notes.
/// Errors as `readRoadmap`; invalid: not a roadmap; refused: the space is only read by this device; cancelled: nothing
/// was written.
base::Result<ImportReport> importRoadmap(Desk &desk, const std::filesystem::path &file, const base::SpaceId &space,
                                         const Watch &watch = {});

/// Error notFound: no such record, or no roadmap.
base::Result<RoadmapPage> roadmapPage(Desk &desk, const base::RecordId &id);
/// The same without its measures.
base::Result<RoadmapPage> roadmapHead(Desk &desk, const base::RecordId &id);
/// How many measures that page would hold; at once, however many they are.
base::Result<std::uint64_t> measureCount(Desk &desk, const base::RecordId &roadmap);
base::Result<MeasureRow> measureRow(Desk &desk, const base::RecordId &id);

/// `window` counts from 0; a measure without windows has one status at 0.
base::Done setStatus(Desk &desk, const base::RecordId &measure, int window, domain::Status status,
                     const std::vector<base::Dot> &shown);

/// Accepts the proposal of a doubt or skips it. Accepting replaces the original by the proposal, or by the person's own
/// words, in the measure it names where it still stands there. Error notFound (own words: the original stands there no
/// more), conflict.
base::Done settleDoubt(Desk &desk, const base::RecordId &roadmap, int index, const Answer &answer);

/// An answer to a doubt, and what its measure was before, if it has one.
struct Answered
{
    int index = 0;
    std::optional<std::pair<base::RecordId, domain::Measure>> before;
};

/// Takes answers back: the doubts are open again, and their measures say what they said; by ordinary writes.
base::Done reopenDoubts(Desk &desk, const base::RecordId &roadmap, const std::vector<Answered> &answers);

} // namespace app
