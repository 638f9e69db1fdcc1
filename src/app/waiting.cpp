// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/waiting.h"

#include "app/room.h"
#include "app/space_ledger.h"
#include "app/spaces.h"
#include "app/text.h"
#include "record/frontier.h"

namespace app {

namespace {

constexpr std::string_view understandingNote = "understanding";

base::Done addHeld(Desk &desk, const base::SpaceId &space, ExchangeReport &sum)
{
    const auto held = SpaceLedger(desk.store(), space).held();
    if (!held)
        return held.error();
    for (const client::Kept &kept : *held) {
        ++sum.held;
        ++sum.heldFor[QString::fromLatin1(client::nameOf(kept.reason))];
    }
    return {};
}

base::Done addMissing(Desk &desk, const base::SpaceId &space, ExchangeReport &sum)
{
    const auto seen = desk.store().records().seen(space);
    const auto lines = desk.store().log().lines(space);
    if (!seen || !lines)
        return !seen ? seen.error() : lines.error();
    record::Frontier held;
    for (const auto &[author, line] : *lines)
        held.emplace(author, line.number);
    for (const record::Gap &gap : record::gaps(held, *seen))
        sum.missing
            << QStringLiteral("%1: %2 of %3").arg(textOf(base::shortNameOf(gap.member))).arg(gap.held).arg(gap.seen);
    return {};
}

std::int64_t numberIn(Desk &desk, std::string_view name)
{
    const auto note = desk.store().identity().note(name);
    return note ? textOf(std::string(base::textOf(*note))).toLongLong() : 0;
}

} // namespace

base::Done addWaiting(Desk &desk, ExchangeReport &sum)
{
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    for (const base::SpaceId &space : *spaces) {
        if (auto done = addHeld(desk, space, sum); !done)
            return done;
        if (auto done = addMissing(desk, space, sum); !done)
            return done;
    }
    return {};
}

std::string toldNote(const base::SpaceId &space)
{
    return "exchange/told/" + base::hexOf(space.view());
}

base::Done addWaiting(Desk &desk, SpaceRow &row)
{
    const auto groups = desk.store().log().heldGroups(row.id);
    if (!groups)
        return groups.error();
    for (const store::Held &group : *groups)
        row.held.push_back({group.author, textOf(base::shortNameOf(group.author)), group.reason,
                            QString::fromLatin1(client::nameOf(static_cast<client::Reason>(group.reason))),
                            group.isAside, static_cast<int>(group.count)});
    row.lastSuccessMs = numberIn(desk, exchangedNote);
    const auto told = desk.store().identity().note(toldNote(row.id));
    if (!told)
        return {};
    const QStringList words = textOf(std::string(base::textOf(*told))).split(QLatin1Char(' '));
    row.told = words.first();
    row.lastSuccessMs = words.last().toLongLong();
    return {};
}

SyncState syncStateOf(Desk &desk)
{
    SyncState state;
    const auto spaces = desk.store().identity().spaces();
    if (spaces)
        for (const base::SpaceId &space : *spaces)
            if (const auto tally = desk.store().log().tally(space)) {
                state.unsent += static_cast<int>(tally->unsent) + (tally->isOpen ? 1 : 0);
                state.held += static_cast<int>(tally->held);
                state.aside += static_cast<int>(tally->aside);
                state.forked += static_cast<int>(tally->forked);
            }
    state.lastSuccessMs = numberIn(desk, exchangedNote);
    const auto address = endpointOf(desk);
    if (desk.profile().isCopied())
        state.kind = SyncState::Kind::copied;
    else if (!address || address->isEmpty())
        state.kind = SyncState::Kind::noEndpoint;
    else
        state.kind = state.unsent > 0 ? SyncState::Kind::waiting : SyncState::Kind::allSent;
    return state;
}

base::Result<int> retryHeld(Desk &desk)
{
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    int count = 0;
    for (const base::SpaceId &space : *spaces) {
        const auto room = Room::in(desk, space);
        if (!room)
            return room.error();
        const auto freed = (*room)->gate().retry();
        if (!freed)
            return freed.error();
        count += static_cast<int>(*freed);
    }
    return count;
}

base::Done setAside(Desk &desk, const base::SpaceId &space, const base::Tag &author, int reason, bool isAside)
{
    return desk.store().log().setAside(space, author, static_cast<std::uint8_t>(reason), isAside);
}

void takeUpWhatIsUnderstoodNow(Desk &desk)
{
    const std::string now = client::understanding();
    auto notes = desk.store().identity();
    const auto before = notes.note(understandingNote);
    if (before && base::textOf(*before) == now)
        return;
    if (retryHeld(desk))
        static_cast<void>(notes.setNote(understandingNote, base::bytesOf(now)));
}

} // namespace app
