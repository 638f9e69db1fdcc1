// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/hands.h"

#include "app/desk.h"
#include "app/signing/proof.h"

namespace app {

Hand handOf(const std::vector<wire::Member> &members, const base::Tag &self, const base::Tag &author)
{
    if (author == self)
        return Hand::thisDevice;
    const wire::Member *one = memberIn(members, author), *other = memberIn(members, self);
    return one != nullptr && other != nullptr && one->person == other->person ? Hand::ownDevice : Hand::colleague;
}

const Hands::Place *Hands::placeOf(const base::SpaceId &space)
{
    if (const auto known = m_places.find(space); known != m_places.end())
        return &known->second;
    const auto self = m_desk->store().identity().self(space);
    auto members = membersOf(*m_desk, space);
    if (!self || !members)
        return nullptr;
    return &m_places.emplace(space, Place{self->tag, std::move(*members)}).first->second;
}

Hand Hands::of(const base::SpaceId &space, const base::Tag &author)
{
    const Place *place = placeOf(space);
    return place == nullptr ? Hand::colleague : handOf(place->members, place->self, author);
}

Hand Hands::of(const base::RecordId &record, const base::Tag &author)
{
    if (!m_spaces.contains(record)) {
        const auto read = m_desk->store().records().read(record);
        if (!read)
            return Hand::colleague;
        m_spaces[record] = read->space;
    }
    return of(m_spaces[record], author);
}

} // namespace app
