// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/parties/party.h"
#include "domain/procedures/procedure.h"
#include "domain/roadmap.h"
#include "domain/templates/template_json.h"

#include <filesystem>

namespace app {

/// What the program knows before any vault is open: the field's dictionaries, packed into the program.
struct Library
{
    domain::CampaignBook campaigns;
    domain::PartyBook parties;
    QByteArray partiesMark; ///< another one with other party files
    domain::ProcedureBook procedures;
    domain::TemplateBook templates;
};

/// Reads the packed books; aborts if they are not in the program, which only a broken build can bring about.
Library packedLibrary();

/// Reads a roadmap from its document without a vault. Errors as `document::openSource`; a document that is no roadmap
/// is a Roadmap without measures and with the doubt not-a-roadmap.
base::Result<domain::Roadmap> readRoadmap(const Library &library, const std::filesystem::path &file);

/// The JSON document that `roadmap read --json` prints (shared contract of the command line).
QByteArray jsonOf(const domain::Roadmap &roadmap);

} // namespace app
