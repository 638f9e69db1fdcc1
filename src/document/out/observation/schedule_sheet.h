// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/out/sheet.h"
#include "domain/campaigns/local_campaign.h"
#include "domain/people/visits.h"

namespace document::out {

/// The observers' visits of a campaign on a lying A4, a row a visit under its day, and below them those that nobody can
/// make both; the coordinator signs.
Sheet scheduleSheet(const domain::LocalCampaign &campaign, const domain::Schedule &schedule, const QDate &made);

} // namespace document::out
