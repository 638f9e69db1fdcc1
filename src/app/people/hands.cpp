// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/hands.h"

#include "app/desk.h"
#include "app/signing/proof.h"

namespace app {

base::Result<Circle> circleOf(Desk &desk, const base::SpaceId &space)
{
    auto members = membersOf(desk, space);
    if (!members)
        return members.error();
    const auto self = desk.store().identity().self(space);
    if (!self && self.error().code != base::Error::Code::notFound)
        return self.error();
    return Circle{self ? self->tag : base::Tag(), std::move(*members)};
}

Hand handOf(const Circle &circle, const base::Tag &author)
{
    if (author == circle.self)
        return Hand::thisDevice;
    return isSamePerson(circle.members, author, circle.self) ? Hand::ownDevice : Hand::colleague;
}

Hand Hands::of(const base::SpaceId &space, const base::Tag &author)
{
    auto known = m_circles.find(space);
    if (known == m_circles.end()) {
        auto circle = circleOf(*m_desk, space);
        if (!circle)
            return Hand::colleague;
        known = m_circles.emplace(space, std::move(*circle)).first;
    }
    return handOf(known->second, author);
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
