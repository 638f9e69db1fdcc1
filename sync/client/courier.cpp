// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/courier.h"

#include <algorithm>

namespace client {

namespace {

using base::Error;
using Fate = wire::PushResult::Fate;
using Status = wire::ExchangeReply::Status;

constexpr std::size_t rowsBetweenNews = 50;

bool isTaken(Fate fate)
{
    return fate == Fate::stored || fate == Fate::already || fate == Fate::forked;
}

base::Result<bool> hasUnsent(Ledger &ledger, const std::set<base::Hash> &besides)
{
    const auto offers = ledger.offers(wire::maxPageBytes * (1 + besides.size()));
    if (!offers)
        return offers.error();
    return std::ranges::any_of(*offers, [&](const Kept &kept) { return !besides.contains(kept.hash); });
}

} // namespace

void count(Report &report, const Admission &admission)
{
    using enum Admission::Fate;
    report.refusedHere += admission.fate == refused ? 1 : 0;
    report.received += admission.fate != refused && admission.fate != already ? 1 : 0;
    report.held += admission.fate == held ? 1 : 0;
    report.isVoid += admission.fate == isVoid ? 1 : 0;
    report.forked += admission.isFork ? 1 : 0;
    report.forkedSelf = report.forkedSelf || admission.isForkOfSelf;
}

Report Courier::exchange(std::vector<Stop> stops)
{
    std::ranges::sort(stops, {}, [](const Stop &stop) { return stop.gate->ledger().space(); });
    std::vector<Trip> trips;
    trips.reserve(stops.size());
    for (Stop &stop : stops)
        trips.push_back({std::move(stop)});
    while (!m_report.failure) {
        const auto goesOn = round(trips);
        if (!goesOn)
            m_report.failure = goesOn.error();
        else if (!*goesOn)
            break;
    }
    if (auto done = finish(trips); !done && !m_report.failure)
        m_report.failure = done.error();
    m_report.traffic = m_session.traffic();
    return m_report;
}

/// One request for all spaces that are not over. False: none is left.
base::Result<bool> Courier::round(std::vector<Trip> &trips)
{
    if (m_isCancelled)
        return base::fail(Error::Code::cancelled, "a person stopped the exchange");
    wire::ExchangeRequest request;
    std::vector<Trip *> asked;
    std::size_t pageBytes = wire::maxPageBytes;
    for (Trip &trip : trips) {
        if (trip.isOver || asked.size() == wire::maxSpaces)
            continue;
        auto &space = request.spaces.emplace_back();
        if (auto done = load(trip, space, pageBytes); !done)
            return done.error();
        asked.push_back(&trip);
    }
    if (asked.empty())
        return false;
    const auto reply = m_session.exchange(request);
    if (!reply)
        return reply.error();
    for (std::size_t i = 0; i < asked.size(); ++i) {
        Gate &gate = *asked[i]->stop.gate;
        const auto done =
            gate.ledger().transaction([&] { return unload(*asked[i], request.spaces[i], reply->spaces[i]); });
        if (!done) {
            gate.forget(); // what it knows was rolled back
            return done.error();
        }
    }
    return !m_report.forkedSelf;
}

base::Done Courier::load(Trip &trip, wire::ExchangeRequest::Space &space, std::size_t &pageBytes)
{
    Ledger &ledger = trip.stop.gate->ledger();
    space.space = ledger.space();
    space.foundingCode = trip.stop.foundingCode;
    space.lines = std::exchange(trip.lines, std::nullopt);
    space.wantLines = trip.stop.comparesLines;
    const auto cursor = ledger.cursor();
    if (!cursor)
        return cursor.error();
    space.cursor = *cursor;
    const auto parts = ledger.parts();
    if (!parts)
        return parts.error();
    for (const SealedPart &part : *parts)
        if (!part.sent && space.parts.size() < wire::maxParts && part.bytes.size() <= pageBytes) {
            space.parts.push_back({part.seat, part.bytes});
            pageBytes -= part.bytes.size();
        }
    std::ranges::sort(space.parts, {}, &wire::SealedPart::seat); // a ledger has them in an order of its own
    trip.underWay.clear();
    const auto offers = ledger.offers(pageBytes + trip.refusedBytes);
    if (!offers)
        return offers.error();
    for (const Kept &kept : *offers) {
        if (trip.refused.contains(kept.hash))
            continue;
        if (kept.bytes.size() > pageBytes || trip.underWay.size() == wire::maxEnvelopesPerPage)
            break;
        pageBytes -= kept.bytes.size();
        space.envelopes.push_back(kept.bytes);
        trip.underWay.push_back(kept);
    }
    return {};
}

base::Done Courier::unload(Trip &trip, const wire::ExchangeRequest::Space &asked,
                           const wire::ExchangeReply::Space &told)
{
    Ledger &ledger = trip.stop.gate->ledger();
    m_report.codeNeeded = m_report.codeNeeded || told.status == Status::codeNeeded;
    m_report.quota = m_report.quota || told.status == Status::quota;
    if (told.status == Status::notMember && !trip.hasLost)
        return startOver(trip);
    if (told.status == Status::notMember)
        m_report.notMember.push_back(ledger.space());
    if (told.status == Status::closed)
        m_report.closed.push_back(ledger.space());
    trip.isOver =
        told.status == Status::notMember || told.status == Status::closed || told.status == Status::codeNeeded;
    if (auto done = results(trip, told.results); !done)
        return done;
    if (told.status == Status::unknownCursor)
        return compare(trip, told.lines.value_or(wire::LineMap()));
    const bool hasCompared = told.lines && std::exchange(trip.stop.comparesLines, false);
    if (hasCompared)
        if (auto done = offerLost(trip, *told.lines); !done)
            return done;
    if (auto done = rows(trip, told.rows); !done || trip.isOver || m_isCancelled)
        return done;
    for (const wire::SealedPart &part : asked.parts)
        if (auto done = ledger.keepPart({part.seat, part.part, true}); !done)
            return done;
    const std::uint64_t before = asked.cursor ? asked.cursor->position : 0;
    if (told.more && (!told.cursor || told.cursor->position <= before))
        return base::fail(Error::Code::network, "the endpoint promises more and does not go on");
    if (told.cursor)
        if (auto done = ledger.setCursor(told.cursor); !done)
            return done;
    const auto left = hasUnsent(ledger, trip.refused);
    if (!left)
        return left.error();
    const bool isStuck = trip.underWay.empty() && !told.more && !hasCompared;
    trip.isOver = (!told.more && (!*left || told.status == Status::quota)) || isStuck;
    return {};
}

base::Done Courier::results(Trip &trip, const std::vector<wire::PushResult> &results)
{
    for (std::size_t i = 0; i < results.size() && i < trip.underWay.size(); ++i)
        if (auto done = result(trip, trip.underWay[i], results[i]); !done)
            return done;
    return {};
}

base::Done Courier::result(Trip &trip, const Kept &kept, const wire::PushResult &result)
{
    Ledger &ledger = trip.stop.gate->ledger();
    const bool isOwn = kept.name.author == trip.stop.gate->self().tag();
    if (isTaken(result.fate)) {
        m_report.sent += result.fate == Fate::already ? 0 : 1;
        m_report.forked += result.fate == Fate::forked ? 1 : 0;
        m_report.forkedSelf = m_report.forkedSelf || (result.fate == Fate::forked && isOwn);
        return ledger.acknowledge(kept.name, kept.hash);
    }
    if (result.fate == Fate::gap && trip.rewound.insert(kept.name.author).second)
        return ledger.offerAgain(kept.name.author, result.held); // it has less than it once said
    trip.refused.insert(kept.hash);
    trip.refusedBytes += kept.bytes.size();
    ++m_report.refusedThere;
    return {};
}

base::Done Courier::rows(Trip &trip, const std::vector<base::Bytes> &rows)
{
    std::size_t taken = 0;
    for (const base::Bytes &row : rows) {
        if (m_isCancelled)
            return {}; // the cursor stays before this page: what is here already costs a look when it comes again
        if (m_tell && taken++ % rowsBetweenNews == 0)
            m_tell(m_report);
        const auto admitted = trip.stop.gate->admit(row);
        if (!admitted)
            return admitted.error();
        count(m_report, *admitted);
        if (admitted->fate == Admission::Fate::refused)
            continue;
        const auto kept = trip.stop.gate->ledger().find(admitted->name);
        if (!kept)
            return kept.error();
        for (const Kept &one : *kept) // it came from there: it is there
            if (base::equal(one.bytes, row))
                if (auto done = trip.stop.gate->ledger().acknowledge(one.name, one.hash); !done)
                    return done;
    }
    return {};
}

/// The endpoint does not know the cursor: its file was put back, or it is another. Whatever it lacks is offered again,
/// its own rows are read from the beginning.
base::Done Courier::compare(Trip &trip, const wire::LineMap &theirs)
{
    Ledger &ledger = trip.stop.gate->ledger();
    if (std::exchange(trip.hasStartedOver, true))
        return base::fail(Error::Code::network, "the endpoint does not know the cursor that it has just given");
    const auto ours = ledger.lines();
    if (!ours)
        return ours.error();
    for (const auto &[author, line] : *ours) {
        const auto there = theirs.find(author);
        std::uint64_t number = there == theirs.end() ? 0 : there->second.number;
        const auto same = ledger.find({author, number});
        if (!same)
            return same.error();
        const bool isSameLine =
            std::ranges::any_of(*same, [&](const Kept &kept) { return kept.hash == there->second.hash; });
        if (number <= line.number && !isSameLine)
            number = 0; // it stands on another line of a fork
        if (auto done = ledger.offerAgain(author, number); !done)
            return done;
    }
    trip.lines = *ours;
    return ledger.setCursor(std::nullopt);
}

base::Done Courier::offerLost(Trip &trip, const wire::LineMap &theirs)
{
    Ledger &ledger = trip.stop.gate->ledger();
    const auto ours = ledger.lines();
    if (!ours)
        return ours.error();
    for (const auto &[author, line] : *ours) {
        const auto there = theirs.find(author);
        const std::uint64_t number = there == theirs.end() ? 0 : there->second.number;
        if (number < line.number)
            if (auto done = ledger.offerAgain(author, number); !done)
                return done;
    }
    return {};
}

/// The endpoint does not know this device, or not the space: perhaps its file was put back from before. All is offered.
base::Done Courier::startOver(Trip &trip)
{
    Ledger &ledger = trip.stop.gate->ledger();
    trip.hasLost = true;
    const auto lines = ledger.lines();
    if (!lines)
        return lines.error();
    for (const auto &[author, line] : *lines)
        if (auto done = ledger.offerAgain(author, 0); !done)
            return done;
    const auto parts = ledger.parts();
    if (!parts)
        return parts.error();
    for (const SealedPart &part : *parts)
        if (auto done = ledger.keepPart({part.seat, part.bytes, false}); !done)
            return done;
    return ledger.setCursor(std::nullopt);
}

base::Done Courier::finish(std::vector<Trip> &trips)
{
    for (Trip &trip : trips) {
        const auto held = trip.stop.gate->ledger().held();
        if (!held)
            return held.error();
        m_report.missing += static_cast<std::size_t>(std::ranges::count_if(
            *held, [](const Kept &kept) { return kept.reason != Reason::broken && kept.reason != Reason::forged; }));
        const auto offers = trip.stop.gate->ledger().offers(SIZE_MAX);
        if (!offers)
            return offers.error();
        m_report.unsent += offers->size();
    }
    return {};
}

} // namespace client
