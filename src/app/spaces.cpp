// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spaces.h"

#include "app/device_keys.h"
#include "app/exchange.h"
#include "app/fields.h"
#include "app/room.h"
#include "app/space_ledger.h"
#include "app/text.h"
#include "app/waiting.h"
#include "crypto/code.h"
#include "db/transaction.h"
#include "wire/seat.h"

namespace app {

namespace {

using base::Error;
using base::fail;

constexpr std::string_view organisationKind = "organisation";
constexpr std::int64_t invitationMs = 14LL * 24 * 60 * 60 * 1000;

std::string foundingNote(const base::SpaceId &space)
{
    return "founding/" + base::hexOf(space.view());
}

std::optional<wire::Role> roleNamed(const QString &name)
{
    if (name == QStringLiteral("owner"))
        return wire::Role::owner;
    if (name == QStringLiteral("editor"))
        return wire::Role::editor;
    if (name == QStringLiteral("reader"))
        return wire::Role::reader;
    return std::nullopt;
}

QString nameOf(Right right)
{
    switch (right) {
    case Right::owner: return QStringLiteral("owner");
    case Right::editor: return QStringLiteral("editor");
    case Right::reader: return QStringLiteral("reader");
    case Right::none: break;
    }
    return QStringLiteral("none");
}

base::Done writeOrganisation(Desk &desk, const base::SpaceId &space, const QString &name, domain::Level level)
{
    auto title = valueOf(name);
    if (!title)
        return title.error();
    auto levelName = valueOf(domain::nameOf(level));
    if (!levelName)
        return levelName.error();
    const auto id = writeNew(desk, space, organisationKind, {{"level", *levelName}, {"title", *title}});
    return id ? base::Done() : id.error();
}

base::Result<SpaceRow> rowOf(Desk &desk, const base::SpaceId &space)
{
    SpaceRow row;
    row.id = space;
    const auto organisation = organisationOf(desk, space);
    if (!organisation)
        return organisation.error();
    row.name = organisation->name;
    row.level = organisation->level;
    const auto standing = desk.standingIn(space);
    if (!standing)
        return standing.error();
    row.role = nameOf(standing->right);
    row.members = standing->members;
    const auto tally = desk.store().log().tally(space);
    if (!tally)
        return tally.error();
    row.unsent = static_cast<int>(tally->unsent) + (tally->isOpen ? 1 : 0);
    if (auto done = addWaiting(desk, row); !done)
        return done.error();
    return row;
}

/// Keeps a code's 16 bytes until the space has reached the endpoint.
base::Done keepFoundingCode(Desk &desk, const base::SpaceId &space, const QString &letters)
{
    if (letters.isEmpty())
        return {};
    const auto code = crypto::readCode(letters.toStdString(), wire::foundingCodePurpose);
    if (!code)
        return code.error();
    return desk.store().identity().setNote(foundingNote(space), code->view());
}

} // namespace

base::Result<std::optional<base::Bytes>> foundingCodeOf(Desk &desk, const base::SpaceId &space)
{
    auto note = desk.store().identity().note(foundingNote(space));
    if (note)
        return std::optional(std::move(*note));
    if (note.error().code == Error::Code::notFound)
        return std::optional<base::Bytes>();
    return note.error();
}

base::Result<base::SpaceId> foundSpace(Desk &desk, const QString &name, domain::Level level,
                                       const QString &foundingCode)
{
    db::Transaction transaction(desk.database());
    const auto device = deviceOf(desk.store());
    if (!device)
        return device.error();
    const auto founding = client::found(*device);
    if (!founding)
        return founding.error();
    if (auto done = becomeIn(desk.store(), founding->space, *device); !done)
        return done.error();
    SpaceLedger ledger(desk.store(), founding->space);
    if (auto done = client::enter(ledger, *founding); !done)
        return done.error();
    if (auto done = writeOrganisation(desk, founding->space, name, level); !done)
        return done.error();
    if (auto done = keepFoundingCode(desk, founding->space, foundingCode); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return founding->space;
}

base::Result<Organisation> organisationOf(Desk &desk, const base::SpaceId &space)
{
    store::Filter filter;
    filter.kind = std::string(organisationKind);
    filter.space = space;
    const auto found = desk.store().records().list(filter);
    if (!found)
        return found.error();
    Organisation organisation;
    if (found->empty())
        return organisation;
    const auto record = desk.store().records().read(found->front().id);
    if (!record)
        return record.error();
    organisation.name = textOf(found->front().title);
    const auto fields = fieldsIn(record->state);
    const auto level = fields.find("level");
    if (level == fields.end())
        return organisation;
    for (domain::Level one : {domain::Level::region, domain::Level::municipality, domain::Level::school})
        if (textIn(level->second) == domain::nameOf(one))
            organisation.level = one;
    return organisation;
}

base::Result<std::vector<SpaceRow>> spaceList(Desk &desk)
{
    const auto spaces = desk.store().identity().spaces();
    if (!spaces)
        return spaces.error();
    std::vector<SpaceRow> rows;
    for (const base::SpaceId &space : *spaces) {
        auto row = rowOf(desk, space);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    return rows;
}

base::Result<base::SpaceId> spaceNamed(Desk &desk, const QString &prefix)
{
    const auto named = desk.store().identity().spacesNamed(prefix.toStdString());
    if (!named)
        return named.error();
    if (named->empty())
        return fail(Error::Code::notFound, "no space of that name");
    if (named->size() > 1)
        return fail(Error::Code::conflict, "several spaces begin so");
    return named->front();
}

base::Result<base::Tag> memberNamed(Desk &desk, const base::SpaceId &space, const QString &prefix)
{
    const auto members = membersOf(desk, space);
    if (!members)
        return members.error();
    std::vector<base::Tag> named;
    for (const wire::Member &member : *members)
        if (textOf(base::shortNameOf(member.tag)).startsWith(prefix.toLower()))
            named.push_back(member.tag);
    if (named.empty())
        return fail(Error::Code::notFound, "no member of that name");
    if (named.size() > 1)
        return fail(Error::Code::conflict, "several members begin so");
    return named.front();
}

base::Result<Invitation> invite(Desk &desk, const base::SpaceId &space, const QString &roleName)
{
    const auto role = roleNamed(roleName);
    if (!role)
        return fail(Error::Code::invalid, "no such role");
    db::Transaction transaction(desk.database());
    const auto room = Room::in(desk, space);
    if (!room)
        return room.error();
    const std::int64_t expiresMs = desk.nowMs() + invitationMs;
    const auto code = client::Membership((*room)->gate()).invite(*role, wire::Purpose::person, expiresMs);
    if (!code)
        return code.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return Invitation{textOf(crypto::lettersOf(*code, wire::codePurpose)), expiresMs};
}

namespace {

/// A code that the member gave out and nobody used must not bring it back.
base::Done withdrawSeatsOf(client::Gate &gate, const base::Tag &member)
{
    const auto standing = gate.standing();
    if (!standing)
        return standing.error();
    const std::vector<wire::Seat> seats = (*standing)->rights().seats();
    for (const wire::Seat &seat : seats)
        if (seat.invite.author == member && seat.joined.empty() && !seat.isWithdrawn)
            if (auto done = client::Membership(gate).withdraw(seat.key); !done)
                return done;
    return {};
}

} // namespace

base::Done removeMember(Desk &desk, const base::SpaceId &space, const base::Tag &member)
{
    db::Transaction transaction(desk.database());
    const auto room = Room::in(desk, space);
    if (!room)
        return room.error();
    if (auto done = withdrawSeatsOf((*room)->gate(), member); !done)
        return done;
    if (auto done = client::Membership((*room)->gate()).changeRole(member, wire::Role::none); !done)
        return done;
    return transaction.commit();
}

namespace {

base::Result<wire::Invitation> invitationFor(Desk &desk, const crypto::Secret &code)
{
    const auto transport = transportOf(desk);
    if (!transport)
        return transport.error();
    const auto answer = client::askSeat(**transport, wire::seatKeysOf(code).signing.verifyKey());
    if (!answer)
        return answer.error();
    auto invitation = client::openInvitation(code, answer->part);
    if (invitation && invitation->space != answer->space)
        return fail(Error::Code::damaged, "the endpoint names another space than the inviter");
    return invitation;
}

base::Done takeSeat(Desk &desk, const crypto::Secret &code, const wire::Invitation &invitation)
{
    db::Transaction transaction(desk.database());
    if (desk.store().identity().self(invitation.space))
        return fail(Error::Code::refused, "this device is in that space already");
    const auto device = deviceOf(desk.store());
    if (!device)
        return device.error();
    if (auto done = becomeIn(desk.store(), invitation.space, *device); !done)
        return done;
    SpaceLedger ledger(desk.store(), invitation.space);
    if (auto done = client::join(ledger, *device, code, invitation); !done)
        return done;
    return transaction.commit();
}

} // namespace

base::Result<base::SpaceId> join(Desk &desk, const QString &letters)
{
    const auto code = crypto::readCode(letters.toStdString(), wire::codePurpose);
    if (!code)
        return code.error();
    const auto invitation = invitationFor(desk, *code);
    if (!invitation)
        return invitation.error();
    if (auto done = takeSeat(desk, *code, *invitation); !done)
        return done.error();
    // The seat is taken here; what cannot be fetched just now comes with the next exchange.
    const auto fetched = exchange(desk, {});
    if (!fetched && fetched.error().code == Error::Code::full)
        return fetched.error();
    return invitation->space;
}

} // namespace app
