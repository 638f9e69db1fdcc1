// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"

#include "app/carrying.h"
#include "app/waiting.h"
#include "client/bundle.h"

namespace app {

namespace {

using base::Error;

/// One stage of the work, from one percent to another: told and stopped as the whole is.
base::GoOn stage(const Watch &watch, int from, int to)
{
    return [&watch, from, to](std::uint64_t done, std::uint64_t all) {
        const auto part = all > 0 ? done * static_cast<std::uint64_t>(to - from) / all : 0;
        return bool(watch.step(from + static_cast<int>(part)));
    };
}

Error stopped()
{
    return base::fail(Error::Code::cancelled, "stopped by a person");
}

// A slow drive takes longer than all that comes before it.
constexpr int gatheredPercent = 20;
// The reading is short; judging and merging what was read is not.
constexpr int readPercent = 20;
constexpr int lastPercent = 99; // 100 says that it has ended

base::Result<client::Bundle> gathered(Desk &desk, const Watch &watch)
{
    if (auto done = closeAll(desk, watch.stop); !done)
        return done.error();
    const auto rooms = roomsOf(desk);
    if (!rooms)
        return rooms.error();
    const auto goOn = stage(watch, 0, gatheredPercent);
    client::Bundle bundle;
    for (const auto &room : *rooms) {
        if (!goOn(bundle.spaces.size(), rooms->size()))
            return stopped();
        auto space = client::bundleOf(room->ledger(), false);
        if (!space)
            return space.error();
        bundle.spaces.push_back(std::move(*space));
    }
    return bundle;
}

base::Done writeAll(Desk &desk, const std::filesystem::path &file, ExchangeReport &sum, const Watch &watch)
{
    const auto lock = exchangeLockOf(desk);
    if (!lock)
        return lock.error();
    const auto bundle = gathered(desk, watch);
    if (!bundle)
        return bundle.error();
    const base::Bytes bytes = client::encode(*bundle);
    if (bytes.size() > client::bundleLimitBytes)
        return base::fail(Error::Code::tooLarge, "more than one drive file holds");
    if (auto done = base::replaceFile(file, bytes, stage(watch, gatheredPercent, lastPercent)); !done)
        return done;
    for (const client::Bundle::Space &space : bundle->spaces)
        sum.sent += static_cast<int>(space.envelopes.size());
    sum.bytesUp = static_cast<std::int64_t>(bytes.size());
    return {};
}

/// The bundle without what is not for this device.
base::Result<client::Bundle> opened(Desk &desk, const std::filesystem::path &file, ExchangeReport &sum,
                                    const Watch &watch)
{
    const auto bytes = base::readFile(file, client::bundleLimitBytes, stage(watch, 0, readPercent));
    if (!bytes)
        return bytes.error();
    auto bundle = client::decodeBundle(*bytes);
    if (!bundle)
        return bundle.error();
    sum.bytesDown = static_cast<std::int64_t>(bytes->size());
    std::erase_if(bundle->spaces,
                  [&](const client::Bundle::Space &one) { return !desk.store().identity().self(one.space); });
    return bundle;
}

/// False: it was stopped on the way.
base::Result<bool> admitAll(Desk &desk, const client::Bundle &bundle, ExchangeReport &sum, const Watch &watch)
{
    std::size_t all = 0;
    for (const client::Bundle::Space &space : bundle.spaces)
        all += space.envelopes.size();
    const auto goOn = stage(watch, readPercent, lastPercent);
    bool isGoing = true;
    for (std::size_t judged = 0; const client::Bundle::Space &space : bundle.spaces) {
        const auto room = Room::in(desk, space.space);
        if (!room)
            return room.error();
        const auto report = client::admit((*room)->gate(), space, [&] { return isGoing = goOn(judged++, all); });
        if (!report)
            return report.error();
        add(sum, *report);
        if (!isGoing)
            break;
    }
    return isGoing;
}

base::Done readAll(Desk &desk, const std::filesystem::path &file, ExchangeReport &sum, const Watch &watch)
{
    const auto lock = exchangeLockOf(desk);
    if (!lock)
        return lock.error();
    const auto bundle = opened(desk, file, sum, watch);
    if (!bundle)
        return bundle.error();
    const auto isWhole = admitAll(desk, *bundle, sum, watch);
    if (!isWhole)
        return isWhole.error();
    if (auto done = addWaiting(desk, sum); !done)
        return done;
    return *isWhole ? base::Done() : stopped();
}

QString nameOf(const std::filesystem::path &file)
{
    return QString::fromStdU16String(file.filename().u16string());
}

} // namespace

base::Result<ExchangeReport> writeBundle(Desk &desk, const std::filesystem::path &file, const Watch &watch)
{
    const std::int64_t beganMs = desk.nowMs();
    ExchangeReport sum;
    const auto done = writeAll(desk, file, sum, watch);
    return noted(desk, Journey::Way::driveOut, nameOf(file), beganMs, std::move(sum), done);
}

base::Result<ExchangeReport> readBundle(Desk &desk, const std::filesystem::path &file, const Watch &watch)
{
    const std::int64_t beganMs = desk.nowMs();
    ExchangeReport sum;
    const auto done = readAll(desk, file, sum, watch);
    return noted(desk, Journey::Way::driveIn, nameOf(file), beganMs, std::move(sum), done);
}

} // namespace app
