// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/visit.h"

#include <algorithm>

namespace endpoint {

using base::Done;
using base::Result;

Visit::Visit(const Office &office, const crypto::VerifyKey &device, const IntakeRules &rules,
             wire::ExchangeRequest request)
    : m_office(office)
    , m_device(device)
    , m_rules(rules)
    , m_request(std::move(request))
{
    m_parcels.reserve(m_request.spaces.size());
    for (const wire::ExchangeRequest::Space &asked : m_request.spaces)
        m_parcels.emplace_back(asked);
    m_taken.resize(m_parcels.size());
}

void Visit::begin(Replied replied)
{
    const auto self = shared_from_this();
    const bool isPull = std::all_of(m_parcels.begin(), m_parcels.end(), [](const Parcel &p) { return p.isEmpty(); });
    if (isPull) {
        replied([self] { return self->reply(); });
        return;
    }
    const GroupCommit::Coming coming(m_office.commit);
    prepare();
    m_office.commit.submit([self](Archive::Change &change) { return self->work(change); },
                           [self] { self->forgetCircles(); },
                           [self, told = std::move(replied)](const Done &done) {
                               told([self, done] { return done ? self->reply() : Reply(done.error()); });
                           });
}

/// Nearly all the work with signatures, done beside whatever is being committed.
void Visit::prepare()
{
    for (Parcel &parcel : m_parcels) {
        auto position = m_office.archive.lastPosition(parcel.asked().space);
        if (!position || !*position || parcel.isEmpty())
            continue; // the transaction finds out what is wrong
        const std::shared_ptr<Circle> circle = m_office.circles.at(parcel.asked().space);
        Done fresh;
        {
            const std::lock_guard lock(circle->mutex);
            fresh = circle->catchUp(**position);
        }
        if (fresh)
            parcel.checkAhead(*circle);
    }
}

Done Visit::work(Archive::Change &change)
{
    for (std::size_t at = 0; at < m_parcels.size(); ++at) {
        if (m_parcels[at].isEmpty())
            continue;
        auto taken = take(m_parcels[at], change);
        if (!taken)
            return taken.error();
        m_taken[at] = *std::move(taken);
    }
    return {};
}

Result<Taken> Visit::take(const Parcel &parcel, Archive::Change &change)
{
    const base::SpaceId &space = parcel.asked().space;
    auto position = change.lockSpace(space);
    if (!position)
        return position.error();
    if (!*position && !parcel.founds()) {
        Taken nothing{wire::ExchangeReply::Status::notMember, {}, 0, false};
        nothing.results.assign(parcel.items().size(), {wire::PushResult::Fate::unknownAuthor, 0});
        return nothing;
    }
    std::shared_ptr<Circle> &circle = m_circles[space];
    circle = m_office.circles.at(space);
    const std::lock_guard lock(circle->mutex);
    if (auto done = circle->catchUp(position->value_or(0)); !done)
        return done.error();
    return Intake(*circle, change, m_rules, m_device).take(parcel);
}

void Visit::forgetCircles()
{
    for (const auto &[space, circle] : m_circles)
        m_office.circles.forget(space);
    m_circles.clear();
}

Visit::Reply Visit::reply()
{
    ReplyMaker maker(m_office.archive, m_office.circles, m_office.metrics, crypto::tagOf(m_device));
    wire::ExchangeReply reply;
    reply.spaces.reserve(m_parcels.size());
    for (std::size_t at = 0; at < m_parcels.size(); ++at) {
        count(m_taken[at]);
        if (m_taken[at].founded)
            m_office.log.info("space " + base::shortNameOf(m_parcels[at].asked().space) + " founded by "
                              + base::shortNameOf(crypto::tagOf(m_device)));
        auto space = maker.of(m_parcels[at], std::move(m_taken[at]));
        if (!space)
            return space.error();
        reply.spaces.push_back(*std::move(space));
    }
    return reply;
}

void Visit::count(const Taken &taken)
{
    using Fate = wire::PushResult::Fate;
    Metrics &metrics = m_office.metrics;
    for (const wire::PushResult &result : taken.results) {
        switch (result.fate) {
        case Fate::stored: ++metrics.stored; break;
        case Fate::already: ++metrics.already; break;
        case Fate::forked: ++metrics.forked; break;
        case Fate::gap: ++metrics.gap; break;
        case Fate::isVoid: ++metrics.isVoid; break;
        case Fate::tooMany: ++metrics.tooMany; break;
        case Fate::refused:
        case Fate::unknownAuthor: ++metrics.refused; break;
        }
    }
    metrics.storedBytes += taken.storedBytes;
}

} // namespace endpoint
