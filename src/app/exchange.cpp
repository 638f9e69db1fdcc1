// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"

#include "app/device_keys.h"
#include "app/room.h"
#include "app/spaces.h"
#include "app/waiting.h"
#include "base/file.h"
#include "client/bundle.h"
#include "client/courier.h"

namespace app {

namespace {

using base::Error;
using base::fail;

constexpr std::string_view comparedNote = "exchange/compared";
constexpr std::int64_t dayMs = 24 * 60 * 60 * 1000;

using Rooms = std::vector<std::unique_ptr<Room>>;

base::Result<Rooms> roomsOf(Desk &desk)
{
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    Rooms rooms;
    for (const base::SpaceId &space : *spaces) {
        auto room = Room::in(desk, space);
        if (!room)
            return room.error();
        rooms.push_back(std::move(*room));
    }
    return rooms;
}

base::Done closeAll(Desk &desk)
{
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    for (const base::SpaceId &space : *spaces)
        if (auto done = closeOpenSet(desk, space); !done)
            return done;
    return {};
}

/// Owners give late joiners the key that they lack.
base::Done mendAll(const Rooms &rooms)
{
    for (const auto &room : rooms)
        if (const auto mended = client::Membership(room->gate()).mend(); !mended)
            if (mended.error().code != Error::Code::missing && mended.error().code != Error::Code::refused)
                return mended.error();
    return {};
}

void add(ExchangeReport &sum, const client::Report &report)
{
    sum.sent += static_cast<int>(report.sent);
    sum.received += static_cast<int>(report.received);
    sum.isVoid += static_cast<int>(report.isVoid);
    sum.forked += static_cast<int>(report.forked);
    const std::pair<bool, const char *> told[] = {{report.quota, "quota"},
                                                  {report.codeNeeded, "codeNeeded"},
                                                  {!report.notMember.empty(), "notMember"},
                                                  {!report.closed.empty(), "closed"}};
    for (const auto &[isTold, word] : told)
        if (const auto name = QString::fromLatin1(word); isTold && !sum.told.contains(name))
            sum.told << name;
    sum.bytesUp += static_cast<std::int64_t>(report.traffic.bytesUp);
    sum.bytesDown += static_cast<std::int64_t>(report.traffic.bytesDown);
    sum.requests += static_cast<int>(report.traffic.requests);
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

base::Result<client::Report> travel(Desk &desk, client::Device device, const Rooms &rooms, const std::stop_token &stop)
{
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

base::Result<client::Report> round(Desk &desk, client::Device device, const std::stop_token &stop, ExchangeReport &sum)
{
    const auto rooms = roomsOf(desk);
    if (!rooms)
        return rooms.error();
    auto report = travel(desk, std::move(device), *rooms, stop);
    if (!report)
        return report.error();
    add(sum, *report);
    if (report->failure)
        return *report->failure;
    if (auto mended = mendAll(*rooms); !mended)
        return mended.error();
    return report;
}

/// The endpoint does not know a renewed device yet: the keys before it bring the news, and all else that waits.
base::Done roundAsBefore(Desk &desk, const std::stop_token &stop, ExchangeReport &sum)
{
    auto before = deviceBefore(desk.store());
    if (!before)
        return before.error();
    if (!*before)
        return {};
    const auto report = round(desk, std::move(**before), stop, sum);
    return report ? forgetDeviceBefore(desk.store()) : report.error();
}

/// What was sealed is out and what is new is in, with the old keys; now the new device goes on.
base::Done renew(Desk &desk, const std::stop_token &stop, ExchangeReport &sum)
{
    if (auto done = renewDevice(desk); !done)
        return done;
    if (auto done = closeAll(desk); !done)
        return done;
    if (auto done = roundAsBefore(desk, stop, sum); !done)
        return done;
    return desk.profile().isCopied() ? desk.profile().settleHere() : base::Done();
}

base::Result<std::unique_ptr<base::FileLock>> lockOf(Desk &desk)
{
    return base::lockFile(desk.profile().folder() / "exchange.lock");
}

} // namespace

base::Result<ExchangeReport> exchange(Desk &desk, const std::stop_token &stop)
{
    const auto lock = lockOf(desk);
    if (!lock)
        return lock.error();
    // The open change sets of a copied profile become the new device's: they stay open until it is there.
    const bool isCopied = desk.profile().isCopied();
    ExchangeReport sum;
    if (auto done = isCopied ? base::Done() : closeAll(desk); !done)
        return done.error();
    if (auto done = roundAsBefore(desk, stop, sum); !done)
        return done.error();
    auto device = deviceOf(desk.store());
    if (!device)
        return device.error();
    const auto first = round(desk, std::move(*device), stop, sum);
    if (!first)
        return first.error();
    if (isCopied || first->forkedSelf)
        if (auto renewed = renew(desk, stop, sum); !renewed)
            return renewed.error();
    if (auto done = addWaiting(desk, sum); !done)
        return done.error();
    const auto noted = desk.store().identity().setNote(exchangedNote, base::bytesOf(std::to_string(desk.nowMs())));
    return noted ? base::Result(sum) : noted.error();
}

base::Result<ExchangeReport> writeBundle(Desk &desk, const std::filesystem::path &file)
{
    const auto lock = lockOf(desk);
    if (!lock)
        return lock.error();
    if (auto done = closeAll(desk); !done)
        return done.error();
    const auto rooms = roomsOf(desk);
    if (!rooms)
        return rooms.error();
    client::Bundle bundle;
    ExchangeReport sum;
    for (const auto &room : *rooms) {
        auto space = client::bundleOf(room->ledger(), false);
        if (!space)
            return space.error();
        sum.sent += static_cast<int>(space->envelopes.size());
        bundle.spaces.push_back(std::move(*space));
    }
    const base::Bytes bytes = client::encode(bundle);
    if (bytes.size() > client::bundleLimitBytes)
        return fail(Error::Code::tooLarge, "more than one drive file holds");
    if (auto done = base::replaceFile(file, bytes); !done)
        return done.error();
    sum.bytesUp = static_cast<std::int64_t>(bytes.size());
    return sum;
}

base::Result<ExchangeReport> readBundle(Desk &desk, const std::filesystem::path &file)
{
    const auto lock = lockOf(desk);
    if (!lock)
        return lock.error();
    const auto bytes = base::readFile(file, client::bundleLimitBytes);
    if (!bytes)
        return bytes.error();
    const auto bundle = client::decodeBundle(*bytes);
    if (!bundle)
        return bundle.error();
    ExchangeReport sum;
    sum.bytesDown = static_cast<std::int64_t>(bytes->size());
    for (const client::Bundle::Space &space : bundle->spaces) {
        if (!desk.store().identity().self(space.space))
            continue; // not for this device
        const auto room = Room::in(desk, space.space);
        if (!room)
            return room.error();
        const auto report = client::admit((*room)->gate(), space);
        if (!report)
            return report.error();
        add(sum, *report);
    }
    if (auto done = addWaiting(desk, sum); !done)
        return done.error();
    return sum;
}

} // namespace app
