// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/scope.h"

#include <algorithm>

namespace domain {

namespace {

PartyLevel levelOf(Level level)
{
    switch (level) {
    case Level::region: return PartyLevel::region;
    case Level::municipality: return PartyLevel::municipality;
    case Level::school: return PartyLevel::school;
    case Level::unknown: break;
    }
    return PartyLevel::unknown;
}

bool isNamed(const QString &party, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return !name.isEmpty() && party.contains(name, Qt::CaseInsensitive);
    });
}

/// A school named by its name is that school; its level says nothing of mine.
bool isSomebodyElse(const QString &name, const Party &party)
{
    return party.name.isEmpty() && party.level == PartyLevel::school && !name.isEmpty();
}

} // namespace

bool concerns(const Measure &measure, Level planLevel, const Mine &mine, const PartyBook &book)
{
    const bool isOwnSchoolPlan = planLevel == Level::school && mine.level == Level::school;
    if (measure.responsible.isEmpty() || isOwnSchoolPlan)
        return true;
    return std::any_of(measure.responsible.cbegin(), measure.responsible.cend(), [&](const QString &name) {
        if (isNamed(name, mine.names))
            return true;
        const Party *party = book.find(name);
        return party && party->level != PartyLevel::unknown && party->level == levelOf(mine.level)
            && !isSomebodyElse(name, *party);
    });
}

} // namespace domain
