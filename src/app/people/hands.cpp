// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/hands.h"

#include "app/desk.h"
#include "app/signing/proof.h"

namespace app {

const Hands::Place *Hands::placeOf(const base::RecordId &record)
{
    if (!m_spaces.contains(record)) {
        const auto read = m_desk->store().records().read(record);
        if (!read)
            return nullptr;
        m_spaces[record] = read->space;
    }
    const base::SpaceId space = m_spaces[record];
    if (const auto known = m_places.find(space); known != m_places.end())
        return &known->second;
    const auto self = m_desk->store().identity().self(space);
    auto members = membersOf(*m_desk, space);
    if (!self || !members)
        return nullptr;
    return &m_places.emplace(space, Place{self->tag, std::move(*members)}).first->second;
}

Hand Hands::of(const base::RecordId &record, const base::Tag &author)
{
    const Place *place = placeOf(record);
    if (place == nullptr)
        return Hand::colleague;
    if (author == place->self)
        return Hand::thisDevice;
    const wire::Member *one = memberIn(place->members, author);
    const wire::Member *other = memberIn(place->members, place->self);
    return one != nullptr && other != nullptr && one->person == other->person ? Hand::ownDevice : Hand::colleague;
}

} // namespace app
