// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carrying.h"

namespace app {

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

base::Result<std::unique_ptr<base::FileLock>> exchangeLockOf(Desk &desk)
{
    return base::lockFile(desk.profile().folder() / "exchange.lock");
}

base::Done closeAll(Desk &desk, const std::stop_token &stop)
{
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    for (const base::SpaceId &space : *spaces) {
        if (stop.stop_requested())
            return base::fail(base::Error::Code::cancelled, "stopped before it was sent");
        if (auto done = closeOpenSet(desk, space); !done)
            return done;
    }
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

/// The outcome, written down first. That it could not be written down is told only where nothing else went wrong.
base::Result<ExchangeReport> noted(Desk &desk, Journey::Way way, const QString &place, std::int64_t beganMs,
                                   ExchangeReport sum, const base::Done &done)
{
    const auto written = note(desk, way, place, beganMs, sum, done ? std::nullopt : std::optional(done.error()));
    if (!done)
        return done.error();
    return written ? base::Result(std::move(sum)) : written.error();
}

} // namespace app
