// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/batch.h"
#include "base/id.h"
#include "domain/campaigns/local_campaign.h"

namespace app {

class Desk;

struct CampaignRow
{
    base::RecordId id;
    base::SpaceId space;
    domain::LocalCampaign campaign;
    bool isInConflict = false;
    std::map<int, domain::PlannedExam> exams; ///< the campaign's, by their places in the record
};

/// Error invalid: problemOf(campaign) is not none; refused: the space is only read by this device.
base::Result<base::RecordId> addCampaign(Desk &desk, const base::SpaceId &space, const domain::LocalCampaign &campaign);

/// A campaign of the library, as an organisation begins with it. Error notFound: no campaign of that name is known.
base::Result<domain::LocalCampaign> knownCampaign(Desk &desk, const QString &name);

base::Result<std::vector<CampaignRow>> campaignList(Desk &desk);
base::Result<CampaignRow> campaignRow(Desk &desk, const base::RecordId &id);

/// A session that goes to another day with its campaign.
struct MovedSession
{
    base::RecordId id;
    QString title;
    QString school;
    QDate before;
    QDate after;
};

/// What moving the window would do to the sessions: those that lie ahead of today and have no checklist yet. What was
/// held stays where it was held.
base::Result<std::vector<MovedSession>> previewMove(Desk &desk, const base::RecordId &id,
                                                    const domain::CampaignWindow &window);

/// Moves it, and those sessions with it, in one change. Measures that are bound to the campaign are the roadmaps'
/// business (domain/campaigns/moved_window.h). Error invalid: the window is open or ends before it begins; conflict:
/// the window has two values, one is to be chosen first.
base::Result<std::vector<MovedSession>> moveCampaign(Desk &desk, const base::RecordId &id,
                                                     const domain::CampaignWindow &window);

/// What `moveCampaign` would write, with what stands now: for a page that shows it first and may take it back. Errors
/// as of that.
base::Result<std::vector<FieldChange>> moveChanges(Desk &desk, const base::RecordId &id,
                                                   const domain::CampaignWindow &window);

} // namespace app
