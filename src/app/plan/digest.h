// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"
#include "domain/roadmap.h"
#include "store/digests.h"

#include <QDate>

namespace app {

/// What lists of roadmaps and Today need of a record without reading it. Nothing in it depends on the day: "late" is
/// asked of the rank.
///   measure  flags: below; rank: the last day of the occasion to act on next (domain::nextDue), none where nothing
///   with
///            a date is open; detail: that occasion's first day, 0 where it has none. Days are Julian.
///   roadmap  flags: its level; detail: how many doubts are open
///   campaign flags: doneFlag once its observers' report went out; rank: the day on which that is due, none when it
///   went;
///            detail: the first day after the window
/// Of a field with several values the latest counts, as in every list.
constexpr std::int64_t doneFlag = 1;
constexpr std::int64_t namedFlag = 2; ///< it asks something of an organisation or a person by name (domain::meantBy)

/// That a measure asks something of every organisation of a level.
constexpr std::int64_t flagOf(domain::Level level)
{
    switch (level) {
    case domain::Level::school: return 4;
    case domain::Level::municipality: return 8;
    case domain::Level::region: return 16;
    case domain::Level::unknown: break;
    }
    return 0;
}

/// `library` must outlive it.
std::shared_ptr<const store::Digester> digesterFor(const Library &library);

/// The rank under which every date of a day before `day` lies.
inline std::int64_t rankOf(const QDate &day)
{
    return day.toJulianDay();
}

} // namespace app
