// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"

#include "app/carrying.h"
#include "app/device_keys.h"
#include "app/spaces.h"
#include "app/waiting.h"
#include "client/courier.h"

namespace app {

namespace {

using base::Error;

constexpr std::string_view comparedNote = "exchange/compared";
constexpr std::int64_t dayMs = 24 * 60 * 60 * 1000;

/// What every step of one exchange is given.
struct Way
{
    const std::stop_token &stop;
    const OnTheWay &tell;
    ExchangeReport &sum;
};

/// Owners give late joiners the key that they lack.
base::Done mendAll(const Rooms &rooms)
{
    for (const auto &room : rooms)
        if (const auto mended = client::Membership(room->gate()).mend(); !mended)
            if (mended.error().code != Error::Code::missing && mended.error().code != Error::Code::refused)
                return mended.error();
    return {};
}

/// What the centre says of a space stays said, with the time when they were last even, until they are even again.
base::Done keepTold(Desk &desk, const base::SpaceId &space, std::string_view word)
{
    auto notes = desk.store().identity();
    const auto before = notes.note(toldNote(space));
    if (word.empty())
        return before ? notes.eraseNote(toldNote(space)) : base::Done();
    if (before)
        return {};
    const auto even = notes.note(exchangedNote);
    const std::string since = even ? std::string(base::textOf(*even)) : "0";
    return notes.setNote(toldNote(space), base::bytesOf(std::string(word) + ' ' + since));
}

base::Done keepTold(Desk &desk, const Rooms &rooms, const client::Report &report)
{
    for (const auto &room : rooms) {
        const base::SpaceId space = room->ledger().space();
        const bool isClosed = std::ranges::find(report.closed, space) != report.closed.end();
        const bool isUnknown = std::ranges::find(report.notMember, space) != report.notMember.end();
        if (auto done = keepTold(desk, space, isClosed ? "closed" : isUnknown ? "notMember" : ""); !done)
            return done;
    }
    return {};
}

/// One login a day serves: the token is good for this device at this endpoint, and a 401 makes a new one.
std::string tokenNote(const client::Device &device, const crypto::VerifyKey &endpoint)
{
    return "token/" + base::hexOf(device.tag().view()) + '/' + base::hexOf(endpoint.view().first(8));
}

std::optional<wire::Token> keptToken(Desk &desk, const std::string &name)
{
    wire::Token token;
    const auto note = desk.store().identity().note(name);
    if (!note || note->size() != token.bytes.size())
        return std::nullopt;
    std::copy(note->begin(), note->end(), token.bytes.begin());
    return token;
}

base::Done keepToken(Desk &desk, const std::string &name, const std::optional<wire::Token> &token)
{
    return token ? desk.store().identity().setNote(name, token->bytes) : base::Done();
}

std::string todayOf(Desk &desk)
{
    return std::to_string(desk.nowMs() / dayMs);
}

/// Once a day the endpoint's lines are compared with those here.
bool isComparingDue(Desk &desk)
{
    const auto note = desk.store().identity().note(comparedNote);
    return !note || base::textOf(*note) != todayOf(desk);
}

base::Result<client::Report> travel(Desk &desk, client::Device device, const Rooms &rooms, const Way &way)
{
    const std::stop_token &stop = way.stop;
    const auto transport = transportOf(desk);
    if (!transport)
        return transport.error();
    const std::stop_callback hangUp(stop, [&] { (*transport)->cancel(); }); // also while it still asks who is there
    const auto key = pinnedKeyOf(desk, **transport);
    if (!key)
        return key.error();
    const std::string tokenName = tokenNote(device, *key);
    client::Session session(**transport, std::move(device), *key);
    const auto known = keptToken(desk, tokenName);
    session.setToken(known);
    client::Courier courier(session);
    const std::stop_callback cancel(stop, [&] { courier.cancel(); });
    courier.tellOnTheWay([&](const client::Report &done) {
        ExchangeReport soFar = way.sum;
        add(soFar, done);
        if (way.tell)
            way.tell(soFar);
    });
    const bool compares = isComparingDue(desk);
    std::vector<client::Stop> stops;
    for (const auto &room : rooms) {
        auto code = foundingCodeOf(desk, room->ledger().space());
        if (!code)
            return code.error();
        stops.push_back({&room->gate(), std::move(*code), compares});
    }
    client::Report report = courier.exchange(std::move(stops));
    if (compares && !report.failure)
        if (auto done = desk.store().identity().setNote(comparedNote, base::bytesOf(todayOf(desk))); !done)
            return done.error();
    if (session.token() != known)
        if (auto done = keepToken(desk, tokenName, session.token()); !done)
            return done.error();
    return report;
}

base::Result<client::Report> round(Desk &desk, client::Device device, const Way &way)
{
    const auto rooms = roomsOf(desk);
    if (!rooms)
        return rooms.error();
    auto report = travel(desk, std::move(device), *rooms, way);
    if (!report)
        return report.error();
    add(way.sum, *report);
    if (report->failure)
        return *report->failure;
    if (auto kept = keepTold(desk, *rooms, *report); !kept)
        return kept.error();
    if (auto mended = mendAll(*rooms); !mended)
        return mended.error();
    return report;
}

/// The endpoint does not know a renewed device yet: the keys before it bring the news, and all else that waits.
base::Done roundAsBefore(Desk &desk, const Way &way)
{
    auto before = deviceBefore(desk.store());
    if (!before)
        return before.error();
    if (!*before)
        return {};
    const auto report = round(desk, std::move(**before), way);
    return report ? forgetDeviceBefore(desk.store()) : report.error();
}

/// What was sealed is out and what is new is in, with the old keys; now the new device goes on.
base::Done renew(Desk &desk, const Way &way)
{
    if (auto done = renewDevice(desk); !done)
        return done;
    if (auto done = closeAll(desk); !done)
        return done;
    if (auto done = roundAsBefore(desk, way); !done)
        return done;
    return desk.profile().isCopied() ? desk.profile().settleHere() : base::Done();
}

base::Done exchangeAll(Desk &desk, const Way &way)
{
    const auto lock = exchangeLockOf(desk);
    if (!lock)
        return lock.error();
    // The open change sets of a copied profile become the new device's: they stay open until it is there.
    const bool isCopied = desk.profile().isCopied();
    if (auto done = isCopied ? base::Done() : closeAll(desk, way.stop); !done)
        return done;
    if (auto done = roundAsBefore(desk, way); !done)
        return done;
    auto device = deviceOf(desk.store());
    if (!device)
        return device.error();
    const auto first = round(desk, std::move(*device), way);
    if (!first)
        return first.error();
    if (isCopied || first->forkedSelf)
        if (auto renewed = renew(desk, way); !renewed)
            return renewed;
    if (auto done = addWaiting(desk, way.sum); !done)
        return done;
    return desk.store().identity().setNote(exchangedNote, base::bytesOf(std::to_string(desk.nowMs())));
}

} // namespace

base::Result<ExchangeReport> exchange(Desk &desk, const std::stop_token &stop, const OnTheWay &tell)
{
    const std::int64_t beganMs = desk.nowMs();
    const auto address = endpointOf(desk);
    ExchangeReport sum;
    const auto done = exchangeAll(desk, {stop, tell, sum});
    return noted(desk, Journey::Way::centre, address ? *address : QString(), beganMs, std::move(sum), done);
}

} // namespace app
