// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/visits.h"

#include "domain/people/school_class.h"

#include <algorithm>
#include <cstdlib>

namespace domain {

namespace {

constexpr int lessonMinutes = 45;

auto keyOf(const Visit &visit)
{
    const QDate last(9999, 12, 31);
    return std::tuple(visit.at.date.value_or(last), visit.at.lesson.value_or(99),
                      visit.at.begins.value_or(QTime(23, 59)), visit.at.school, visit.at.schoolClass,
                      visit.appointment);
}

bool overlap(const Session &left, const Session &right)
{
    const auto endOf = [](const Session &session) {
        return session.begins->msecsSinceStartOfDay() + session.minutes.value_or(lessonMinutes) * 60'000;
    };
    return left.begins->msecsSinceStartOfDay() < endOf(right) && right.begins->msecsSinceStartOfDay() < endOf(left);
}

bool clash(const Visit &left, const Visit &right)
{
    const Session &one = left.at, &other = right.at;
    if (left.person != right.person || left.session == right.session || !one.date || one.date != other.date)
        return false;
    if (one.begins && other.begins)
        return overlap(one, other);
    if (!one.lesson || !other.lesson)
        return false;
    const int apart = std::abs(*one.lesson - *other.lesson);
    return apart == 0 || (apart == 1 && !isSameName(one.school, other.school));
}

} // namespace

Schedule scheduleOf(std::vector<Visit> visits)
{
    std::sort(visits.begin(), visits.end(),
              [](const Visit &left, const Visit &right) { return keyOf(left) < keyOf(right); });
    Schedule schedule{std::move(visits), {}};
    for (std::size_t i = 0; i < schedule.visits.size(); ++i)
        for (std::size_t j = i + 1; j < schedule.visits.size(); ++j) {
            if (schedule.visits[j].at.date != schedule.visits[i].at.date)
                break; // in order of days: the rest is later
            if (clash(schedule.visits[i], schedule.visits[j]))
                schedule.clashes.push_back({int(i), int(j)});
        }
    return schedule;
}

} // namespace domain
