// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/mine.h"

#include "app/desk.h"
#include "app/people/myself.h"
#include "app/spaces.h"

#include <algorithm>

namespace app {

namespace {

base::Result<Right> addOf(Desk &desk, const base::SpaceId &space, Right least, domain::Mine &mine)
{
    auto right = desk.rightIn(space);
    if (!right || *right < least || *right == Right::none)
        return right;
    const auto organisation = organisationOf(desk, space);
    if (!organisation)
        return organisation.error();
    if (*right > least)
        mine = {};
    if (organisation->level != domain::Level::unknown
        && std::find(mine.levels.begin(), mine.levels.end(), organisation->level) == mine.levels.end())
        mine.levels.push_back(organisation->level);
    if (!organisation->name.isEmpty())
        mine.organisations << organisation->name;
    return right;
}

} // namespace

base::Result<domain::Mine> mineOf(Desk &desk)
{
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    domain::Mine mine;
    Right most = Right::none;
    for (const base::SpaceId &space : *spaces) {
        const auto right = addOf(desk, space, most, mine);
        if (!right)
            return right.error();
        most = std::max(most, *right);
    }
    const auto who = myself(desk);
    if (!who)
        return who.error();
    if (*who)
        mine.person = (*who)->name;
    return mine;
}

} // namespace app
