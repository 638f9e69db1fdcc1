// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/batch.h"

namespace app {

/// How dates are moved: a campaign's measures to its new window, or any by so many days.
struct Shift
{
    QString campaign; ///< empty: by days
    domain::Window window; ///< of the campaign; one open side at most
    int days = 0; ///< back where negative
};

/// A measure whose dates would move, as it stands now. What is done or cancelled stays where it was.
struct Redated
{
    base::RecordId id;
    QString number;
    QString text;
    domain::Deadline before;
    domain::Deadline after;
    bool isTorn = false; ///< its deadline has two values: a person chooses first; `changes` is empty
    std::vector<FieldChange> changes;
};

/// A campaign that measures of the roadmap are bound to, with the window that is known last.
struct BoundCampaign
{
    QString name;
    domain::Window window;
    int measures = 0;
};

/// What a shift would do to a roadmap, measure by measure in the document's order; nothing is written. Only measures
/// that it moves are in it. Error as `roadmapPage`.
base::Result<std::vector<Redated>> redating(Desk &desk, const base::RecordId &roadmap, const Shift &shift);

base::Result<std::vector<BoundCampaign>> campaignsOf(Desk &desk, const base::RecordId &roadmap);

} // namespace app
