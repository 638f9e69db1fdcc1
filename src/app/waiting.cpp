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

base::Done retryAll(Desk &desk)
{
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    for (const base::SpaceId &space : *spaces) {
        const auto room = Room::in(desk, space);
        if (!room)
            return room.error();
        if (const auto freed = (*room)->gate().retry(); !freed)
            return freed.error();
    }
    return {};
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

SyncState syncStateOf(Desk &desk)
{
    SyncState state;
    const auto spaces = desk.store().identity().spaces();
    if (spaces)
        for (const base::SpaceId &space : *spaces)
            if (const auto tally = desk.store().log().tally(space)) {
                state.unsent += static_cast<int>(tally->unsent) + (tally->isOpen ? 1 : 0);
                state.held += static_cast<int>(tally->held);
                state.forked += static_cast<int>(tally->forked);
            }
    if (const auto note = desk.store().identity().note(exchangedNote))
        state.lastSuccessMs = textOf(std::string(base::textOf(*note))).toLongLong();
    const auto address = endpointOf(desk);
    if (desk.profile().isCopied())
        state.kind = SyncState::Kind::copied;
    else if (!address || address->isEmpty())
        state.kind = SyncState::Kind::noEndpoint;
    else
        state.kind = state.unsent > 0 ? SyncState::Kind::waiting : SyncState::Kind::allSent;
    return state;
}

void takeUpWhatIsUnderstoodNow(Desk &desk)
{
    const std::string now = client::understanding();
    auto notes = desk.store().identity();
    const auto before = notes.note(understandingNote);
    if (before && base::textOf(*before) == now)
        return;
    if (retryAll(desk))
        static_cast<void>(notes.setNote(understandingNote, base::bytesOf(now)));
}

} // namespace app
