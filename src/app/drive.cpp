// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange.h"

#include "app/carrying.h"
#include "app/waiting.h"
#include "client/bundle.h"

namespace app {

namespace {

base::Done writeAll(Desk &desk, const std::filesystem::path &file, ExchangeReport &sum)
{
    const auto lock = exchangeLockOf(desk);
    if (!lock)
        return lock.error();
    if (auto done = closeAll(desk); !done)
        return done;
    const auto rooms = roomsOf(desk);
    if (!rooms)
        return rooms.error();
    client::Bundle bundle;
    for (const auto &room : *rooms) {
        auto space = client::bundleOf(room->ledger(), false);
        if (!space)
            return space.error();
        sum.sent += static_cast<int>(space->envelopes.size());
        bundle.spaces.push_back(std::move(*space));
    }
    const base::Bytes bytes = client::encode(bundle);
    if (bytes.size() > client::bundleLimitBytes)
        return base::fail(base::Error::Code::tooLarge, "more than one drive file holds");
    if (auto done = base::replaceFile(file, bytes); !done)
        return done;
    sum.bytesUp = static_cast<std::int64_t>(bytes.size());
    return {};
}

base::Done readAll(Desk &desk, const std::filesystem::path &file, ExchangeReport &sum)
{
    const auto lock = exchangeLockOf(desk);
    if (!lock)
        return lock.error();
    const auto bytes = base::readFile(file, client::bundleLimitBytes);
    if (!bytes)
        return bytes.error();
    const auto bundle = client::decodeBundle(*bytes);
    if (!bundle)
        return bundle.error();
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
    return addWaiting(desk, sum);
}

QString nameOf(const std::filesystem::path &file)
{
    return QString::fromStdU16String(file.filename().u16string());
}

} // namespace

base::Result<ExchangeReport> writeBundle(Desk &desk, const std::filesystem::path &file)
{
    const std::int64_t beganMs = desk.nowMs();
    ExchangeReport sum;
    const auto done = writeAll(desk, file, sum);
    return noted(desk, Journey::Way::driveOut, nameOf(file), beganMs, std::move(sum), done);
}

base::Result<ExchangeReport> readBundle(Desk &desk, const std::filesystem::path &file)
{
    const std::int64_t beganMs = desk.nowMs();
    ExchangeReport sum;
    const auto done = readAll(desk, file, sum);
    return noted(desk, Journey::Way::driveIn, nameOf(file), beganMs, std::move(sum), done);
}

} // namespace app
