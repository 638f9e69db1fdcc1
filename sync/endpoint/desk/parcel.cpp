// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/parcel.h"

namespace endpoint {

namespace {

/// A later version or kind keeps its head readable; everything else about it is a later program's business.
Item open(const base::SpaceId &space, base::View bytes)
{
    Item item;
    item.bytes = bytes;
    auto header = wire::peek(bytes);
    if (!header)
        return item;
    item.header = *header;
    auto envelope = wire::parse(bytes);
    if (envelope) {
        item.form = Item::Form::whole;
        item.envelope = *std::move(envelope);
        item.hash = wire::hashOf(space, *item.envelope);
    } else if (envelope.error().code == base::Error::Code::newer) {
        item.form = Item::Form::newer;
        item.hash = wire::hashOf(space, bytes);
    }
    return item;
}

struct Known
{
    std::optional<crypto::VerifyKey> key;
    wire::Line end; ///< of the author's line, moving on with the items
};

} // namespace

Parcel::Parcel(const wire::ExchangeRequest::Space &asked)
    : m_asked(&asked)
{
    m_items.reserve(asked.envelopes.size());
    for (const base::Bytes &bytes : asked.envelopes)
        m_items.push_back(open(asked.space, bytes));
}

bool Parcel::founds() const
{
    for (const Item &item : m_items)
        if (item.envelope && wire::isFound(*item.envelope))
            return true;
    return false;
}

void Parcel::checkAhead(Circle &circle)
{
    std::unordered_map<base::Tag, Known> authors;
    {
        const std::lock_guard lock(circle.mutex);
        for (const Item &item : m_items) {
            const base::Tag &tag = item.header.name.author;
            Known &known = authors[tag];
            if (const wire::Member *member = circle.member(tag))
                known.key = member->key;
            known.end = circle.share(tag).line;
        }
    }
    for (Item &item : m_items) {
        Known &known = authors[item.header.name.author];
        if (item.form == Item::Form::broken || item.header.name.number != known.end.number + 1)
            continue;
        const bool isChangeSet = item.envelope && item.envelope->kind == wire::Kind::changeSet;
        if (isChangeSet && known.key && wire::verify(m_asked->space, known.end.hash, *item.envelope, *known.key))
            item.fits = known.end.hash;
        known.end = {item.header.name.number, item.hash};
    }
}

} // namespace endpoint
