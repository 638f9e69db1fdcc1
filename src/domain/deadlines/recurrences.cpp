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

void addClipped(std::vector<Window> &windows, const Window &base, const Window &piece)
{
    // A third quarter that has only its September in a school year is no quarter of it.
    const Window clipped{std::max(*base.from, *piece.from), std::min(*base.to, *piece.to), base.time, base.label};
    const auto wholeDays = piece.from->daysTo(*piece.to) + 1;
    if (2 * (clipped.from->daysTo(*clipped.to) + 1) >= wholeDays)
        windows.push_back(clipped);
}

Window upToDay(const Window &month, int day)
{
    const int last = std::min(day, month.from->daysInMonth());
    return {month.from, QDate(month.from->year(), month.from->month(), last), {}, {}};
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
            addClipped(windows, base, monthDay ? upToDay(piece, *monthDay) : piece);
        }
    }
    arrange(windows);
    return windows;
}

} // namespace domain::deadlines
