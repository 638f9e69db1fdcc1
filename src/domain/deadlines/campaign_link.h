// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines/deadline_reader.h"
#include "domain/deadlines/phrase/phrase.h"

namespace domain::deadlines {

/// The ВПР campaign that a deadline stands for, and what follows from it.
struct CampaignLink
{
    QString name; ///< empty: none
    std::vector<Window> windows; ///< the campaign's, for a reference that has none of its own
    bool isLow = false; ///< only the measure's text speaks of the ВПР, or the campaign was moved after the order
    std::optional<QString> proposal; ///< the window of a moved campaign
};

/// A reference to the schedule of the ВПР stands for that year's campaign; so does exactly its window, or a window
/// that overlaps it where the measure is the holding itself.
CampaignLink campaignLinkOf(const Deadline &deadline, const Phrase &phrase, const DeadlineContext &context);

} // namespace domain::deadlines
