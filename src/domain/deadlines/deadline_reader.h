// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/roadmap.h"

namespace domain {

/// What a deadline's words leave unsaid. All of it may be missing: then less is resolved and more is doubted.
struct DeadlineContext
{
    std::optional<Period> period; ///< the plan's, as titled
    std::optional<QDate> approved; ///< date of the order; raises doubts, never moves a window
    bool isOpenEnded = false; ///< the title looks beyond the period («и на ближайшую перспективу»)
    const CampaignBook *campaigns = nullptr; ///< not owned; none: nothing is bound
    QString measureText; ///< what is to be done: tells a ВПР schedule from another one
    QString columnHeader; ///< read instead of a cell that only holds a mark («х» under «III квартал 2013 г.»)
};

struct DeadlineReading
{
    Deadline deadline; ///< `text` is the given text with white space folded, never changed otherwise
    std::vector<Doubt> doubts; ///< line and measure are left for the caller
};

/// Reads what people write into the deadline column. Never fails and never invents: words that it does not know give
/// kind `none` (or `ref`, `event`), low confidence and a doubt. Rules: a year that is written wins; else the plan's; in
/// a school-year plan September to December are of the first year, the others of the second; a list or a range that
/// runs out of the plan and starts with August starts in the first (low). A range of months ends at the first such
/// month on or after its start. «до <день>» is inclusive; «до <месяц>» ends with the month before and is doubted.
/// Windows are in time order, each with from <= to, dates between 1990 and 2100.
DeadlineReading readDeadline(const QString &text, const DeadlineContext &context);

} // namespace domain
