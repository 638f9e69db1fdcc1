// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"

namespace domain {

/// What becomes of days when a campaign's window is moved. Pure: whoever shows or writes new dates asks here, for a
/// preview and for the change alike.

/// A single day. Before the window it keeps its distance from the window's first day, after the window from its last
/// day, inside from the first day, but never leaves the new window. An open edge is measured from the other one; a
/// window without any day in common moves nothing. Days are calendar days: a school looks at weekends itself.
QDate movedWith(const QDate &day, const CampaignWindow &before, const CampaignWindow &after);

/// A deadline that is bound to the campaign of this name (Deadline::campaign): a window that is the campaign's old one
/// becomes the new one, each edge of another is moved as a day is; kind, words, labels and clock times are kept.
/// Bound to another campaign or to none, or when nothing moves: unchanged, so that `!=` tells what a preview lists.
Deadline movedWith(const Deadline &deadline, const QString &campaign, const CampaignWindow &before,
                   const CampaignWindow &after);

} // namespace domain
