// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/source.h"
#include "domain/campaign.h"
#include "domain/parties/party.h"
#include "domain/roadmap.h"

namespace document {

/// Reads an official roadmap: values and doubts, in the document's order. Never fails on a person's document and mends
/// nothing in silence: what was joined, dropped or taken apart is a doubt that is applied, what only looks wrong is one
/// that proposes. A document without a table of measures has no measures and the doubt not-a-roadmap.
/// The document's own abbreviations («далее - МОУО») are added to `parties` for this reading.
domain::Roadmap readRoadmap(const Source &source, const domain::CampaignBook &campaigns,
                            const domain::PartyBook &parties);

} // namespace document
