// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room.h"
#include "app/device_keys.h"
#include "app/space_ledger.h"
#include "client/pen.h"
#include "db/transaction.h"

namespace app {

namespace {

using base::Error;

constexpr int closingTries = 5;
constexpr std::uint64_t closingCostBytes = 1024 * 1024; // packed, a few envelopes: all that lies in memory at once
constexpr std::int64_t dayMs = 24 * 60 * 60 * 1000;

/// Lets `closeChangeSet` seal, and collects what it made for the store, which turns the open writes into it.
class ClosingLedger final : public SpaceLedger
{
public:
    using SpaceLedger::SpaceLedger;

    base::Done keep(const client::Kept &) override { return {}; } // comes with `apply` again
    base::Done apply(const client::Kept &kept, const record::ChangeSet &set) override
    {
        m_closed.push_back({storedOf(kept), set});
        return {};
    }
    const std::vector<store::Closed> &closed() const { return m_closed; }

private:
    std::vector<store::Closed> m_closed;
};

std::string frontierNote(const base::SpaceId &space)
{
    return "frontier/" + base::hexOf(space.view());
}

bool isFrontierDue(Desk &desk, const base::SpaceId &space)
{
    const auto note = desk.store().identity().note(frontierNote(space));
    const auto today = std::to_string(desk.nowMs() / dayMs);
    return !note || !base::equal(*note, base::bytesOf(today));
}

/// At most once a day a change set tells what its author holds.
base::Done addFrontier(Desk &desk, const base::SpaceId &space, record::ChangeSet &set)
{
    if (!isFrontierDue(desk, space))
        return {};
    const auto lines = desk.store().log().lines(space);
    if (!lines)
        return lines.error();
    record::Frontier frontier;
    for (const auto &[author, line] : *lines)
        if (line.number > 0)
            frontier.emplace(author, line.number);
    if (frontier.empty())
        return {};
    set.frontier = std::move(frontier);
    return desk.store().identity().setNote(frontierNote(space), base::bytesOf(std::to_string(desk.nowMs() / dayMs)));
}

bool isBusy(const Error &error)
{
    return error.code == Error::Code::busy;
}

/// Seals about an envelope's worth or a few, in one transaction. True: more is open.
base::Result<bool> closeSome(Desk &desk, const base::SpaceId &space)
{
    db::Transaction transaction(desk.database()); // no other process may take the same number
    auto copy = desk.store().openSet().copy(space, closingCostBytes);
    if (!copy)
        return copy.error();
    if (!*copy)
        return false;
    auto device = deviceIn(desk.store(), space);
    if (!device)
        return device.error();
    record::ChangeSet set = (*copy)->set;
    if (auto done = addFrontier(desk, space, set); !done)
        return done.error();
    ClosingLedger ledger(desk.store(), space);
    client::Gate gate(ledger, std::move(*device));
    const auto sealed = client::closeChangeSet(gate, std::move(set));
    if (!sealed)
        return sealed.error();
    if (auto done = desk.store().openSet().close(space, **copy, ledger.closed()); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return !(*copy)->isAll;
}

} // namespace

Room::Room(std::unique_ptr<client::Ledger> ledger, client::Device device)
    : m_ledger(std::move(ledger))
    , m_gate(*m_ledger, std::move(device))
{
}

base::Result<std::unique_ptr<Room>> Room::in(Desk &desk, const base::SpaceId &space)
{
    auto device = deviceIn(desk.store(), space);
    if (!device)
        return device.error();
    return std::make_unique<Room>(std::make_unique<SpaceLedger>(desk.store(), space), std::move(*device));
}

base::Done closeOpenSet(Desk &desk, const base::SpaceId &space)
{
    auto isMore = closeSome(desk, space);
    for (int tries = 1; isMore ? *isMore : isBusy(isMore.error()) && tries < closingTries;) {
        tries += isMore ? 0 : 1;
        isMore = closeSome(desk, space);
    }
    // without a key or a right the writes wait where they are: nothing is lost
    const bool isWaiting =
        !isMore && (isMore.error().code == Error::Code::missing || isMore.error().code == Error::Code::refused);
    return isMore || isWaiting ? base::Done() : isMore.error();
}

} // namespace app
