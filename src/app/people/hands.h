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

/// The people of a space, and which of their devices this one is; an empty tag: none of them.
struct Circle
{
    base::Tag self;
    std::vector<wire::Member> members;
};
base::Result<Circle> circleOf(Desk &desk, const base::SpaceId &space);

Hand handOf(const Circle &circle, const base::Tag &author);

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
    Desk *m_desk;
    std::map<base::RecordId, base::SpaceId> m_spaces;
    std::map<base::SpaceId, Circle> m_circles;
};

} // namespace app
