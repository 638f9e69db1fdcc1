// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a document: read or refused.
#include "document/roadmap_json.h"
#include "document/roadmap_reader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto source = document::readSource(std::as_bytes(std::span(data, size)));
    if (!source)
        return 0;
    const domain::Roadmap roadmap = document::readRoadmap(*source, domain::CampaignBook(), domain::PartyBook());
    return document::jsonText(roadmap).isEmpty() ? 1 : 0;
}
