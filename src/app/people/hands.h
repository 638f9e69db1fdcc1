// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "wire/rights.h"

#include <map>
#include <vector>

namespace app {

class Desk;

/// By whose hand something was written, as seen from this device.
enum class Hand {
    thisDevice,
    ownDevice, ///< another one of the same person, or this one before its keys were renewed
    colleague,
};

/// `author`'s hand as the device `self` sees it; both in the space that has these members.
Hand handOf(const std::vector<wire::Member> &members, const base::Tag &self, const base::Tag &author);

/// Tells hands apart; remembers what it read, so it is for one reading only.
class Hands
{
public:
    explicit Hands(Desk &desk)
        : m_desk(&desk)
    {
    }

    /// `author` wrote something in `record`, or in the space. Where it cannot be told, it was a colleague.
    Hand of(const base::RecordId &record, const base::Tag &author);
    Hand of(const base::SpaceId &space, const base::Tag &author);

private:
    struct Place
    {
        base::Tag self;
        std::vector<wire::Member> members;
    };
    const Place *placeOf(const base::SpaceId &space);

    Desk *m_desk;
    std::map<base::RecordId, base::SpaceId> m_spaces;
    std::map<base::SpaceId, Place> m_places;
};

} // namespace app
