// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines/pieces/days.h"
#include "domain/deadlines/windows.h"

#include <algorithm>

namespace domain::deadlines {

namespace {

struct Span
{
    int first = 0;
    int last = 0;
};

std::vector<Span> spansOf(Rhythm rhythm, bool isSchoolYear)
{
    switch (rhythm) {
    case Rhythm::quarter: return {{1, 3}, {4, 6}, {7, 9}, {10, 12}};
    case Rhythm::halfYear:
        return isSchoolYear ? std::vector<Span>{{9, 12}, {1, 5}} : std::vector<Span>{{1, 6}, {7, 12}};
    case Rhythm::term: return {{9, 10}, {11, 12}, {1, 3}, {4, 5}};
    case Rhythm::trimester: return {{9, 11}, {12, 2}, {3, 5}};
    default: break;
    }
    std::vector<Span> months;
    for (int month = 1; month <= 12; ++month)
        months.push_back({month, month});
    return months;
}

/// The part of a stretch that lies in the base. A third quarter that has only its September in a school year is no
/// quarter of it: none.
std::optional<Window> clipped(const Window &stretch, const Window &base)
{
    const Window inside{std::max(*base.from, *stretch.from), std::min(*base.to, *stretch.to), base.time, base.label};
    const auto wholeDays = stretch.from->daysTo(*stretch.to) + 1;
    const bool isMost = 2 * (inside.from->daysTo(*inside.to) + 1) >= wholeDays;
    return isMost ? std::optional(inside) : std::nullopt;
}

Window upToDay(const Window &month, int day)
{
    const int last = std::min(day, month.from->daysInMonth());
    return {month.from, QDate(month.from->year(), month.from->month(), last), {}, {}};
}

/// A quarter is reported on in the month behind it, which may lie behind the plan.
std::optional<Window> occasionIn(const Window &stretch, const Window &base, Rhythm rhythm, std::optional<int> monthDay)
{
    if (!monthDay || rhythm == Rhythm::month)
        return clipped(monthDay ? upToDay(stretch, *monthDay) : stretch, base);
    if (!clipped(stretch, base))
        return std::nullopt;
    const QDate next = stretch.to->addDays(1);
    return upToDay({next, next, {}, {}}, *monthDay);
}

} // namespace

std::vector<Window> recurrencesIn(const Window &base, Rhythm rhythm, std::optional<int> monthDay, bool isSchoolYear)
{
    if (!base.from || !base.to || rhythm == Rhythm::unspecific || rhythm == Rhythm::year
        || base.from->daysTo(*base.to) > 3 * 366)
        return {base};
    std::vector<Window> windows;
    for (int year = base.from->year() - 1; year <= base.to->year(); ++year) {
        for (const Span &span : spansOf(rhythm, isSchoolYear)) {
            const Window piece{
                QDate(year, span.first, 1), lastDayOf(span.last < span.first ? year + 1 : year, span.last), {}, {}};
            if (const auto window = occasionIn(piece, base, rhythm, monthDay))
                windows.push_back(*window);
        }
    }
    arrange(windows);
    return windows;
}

} // namespace domain::deadlines
