// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/judging/places.h"

namespace wire {

Role Course::roleAt(std::uint64_t number, const base::Hash &hash, const Lines &lines) const
{
    for (const Phase &phase : standing.history.phases)
        if (traces.at(phase.upTo).holds(number, hash, lines))
            return phase.role;
    return standing.history.now;
}

Role Place::roleAt(std::uint64_t number, const base::Hash &hash, const Lines &lines) const
{
    if (ownership && ownership->roleAt(number, hash, lines) == Role::owner)
        return Role::owner;
    // No decision of those who are not above reaches back into the ownership, and none brings it back.
    const Role role = course.roleAt(number, hash, lines);
    return ownership ? std::min(role, Role::editor) : role;
}

Role Place::roleNow() const
{
    if (ownership && !wasDeprived())
        return Role::owner;
    const Role role = course.standing.history.now;
    return ownership ? std::min(role, Role::editor) : role;
}

bool isAbove(const Places &places, const base::Tag &above, const base::Tag &below)
{
    for (auto place = places.find(below); place != places.end();) {
        const base::Tag &parent = place->second.parent;
        if (parent == place->first)
            return false;
        if (parent == above)
            return true;
        place = places.find(parent);
    }
    return false;
}

} // namespace wire
