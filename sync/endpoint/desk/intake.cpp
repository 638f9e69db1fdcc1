// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/intake.h"

#include "wire/seat.h"

#include <algorithm>

namespace endpoint {

using base::Done;
using base::Error;
using base::Result;
using Status = wire::ExchangeReply::Status;
using wire::PushResult;

namespace {

constexpr std::size_t mostOfOneName = 4;
/// Envelopes of several authors may stand before what they rest on; each further round settles one such step.
constexpr int rounds = 4;

/// Each block is weighed against all others of its space while everybody waits: more than so many no person needs.
constexpr std::size_t mostBlocksOfOwner = 4096;
constexpr std::size_t mostBlocksOfOthers = 128;

bool mayComeLater(PushResult::Fate fate)
{
    return fate == PushResult::Fate::gap || fate == PushResult::Fate::unknownAuthor;
}

bool isTaken(PushResult::Fate fate)
{
    return fate == PushResult::Fate::stored || fate == PushResult::Fate::forked;
}

} // namespace

base::Hash hashOfFoundingCode(base::View code)
{
    return crypto::Hasher("versta founding code").add(code).finish();
}

Intake::Intake(Circle &circle, Archive::Change &change, const IntakeRules &rules, const crypto::VerifyKey &device)
    : m_circle(circle)
    , m_change(change)
    , m_rules(rules)
    , m_device(crypto::tagOf(device))
{
}

Result<Taken> Intake::take(const Parcel &parcel)
{
    m_taken.results.assign(parcel.items().size(), PushResult{Fate::unknownAuthor, 0});
    if (!m_circle.isFounded()) {
        auto founded = found(parcel);
        if (!founded)
            return founded.error();
        if (!*founded)
            return std::move(m_taken);
    }
    if (auto done = takeItems(parcel); !done)
        return done.error();
    if (!m_circle.isMember(m_device))
        m_taken.status = Status::notMember;
    else if (auto done = takeParts(parcel); !done)
        return done.error();
    return std::move(m_taken);
}

/// False: the space is not here and does not come into being by this request either.
Result<bool> Intake::found(const Parcel &parcel)
{
    m_taken.status = Status::notMember;
    const auto isIt = [&](const Item &item) {
        return item.envelope && wire::isFound(*item.envelope)
            && wire::openBlock(m_circle.space(), {}, *item.envelope, nullptr);
    };
    if (std::none_of(parcel.items().begin(), parcel.items().end(), isIt))
        return false;
    bool mayFound = m_rules.openFounding;
    if (!mayFound && parcel.asked().foundingCode) {
        auto spent = m_change.spendCode(hashOfFoundingCode(*parcel.asked().foundingCode), m_circle.space());
        if (!spent)
            return spent.error();
        mayFound = *spent;
    }
    if (!mayFound) {
        m_taken.status = Status::codeNeeded;
        return false;
    }
    if (auto done = m_change.addSpace(m_circle.space()); !done)
        return done.error();
    m_taken.status = Status::ok;
    m_taken.founded = m_isFounding = true;
    return true;
}

Done Intake::takeItems(const Parcel &parcel)
{
    bool moved = true;
    for (int round = 0; moved && round < rounds; ++round) {
        moved = false;
        for (std::size_t at = 0; at < parcel.items().size(); ++at) {
            PushResult &result = m_taken.results[at];
            const Item &item = parcel.items()[at];
            if (round > 0 && !mayComeLater(result.fate))
                continue;
            auto fate = takeItem(item);
            if (!fate)
                return fate.error();
            result.fate = *fate;
            moved = moved || isTaken(*fate);
        }
    }
    for (std::size_t at = 0; at < parcel.items().size(); ++at)
        m_taken.results[at].held = m_circle.share(parcel.items()[at].header.name.author).line.number;
    return {};
}

Result<PushResult::Fate> Intake::takeItem(const Item &item)
{
    if (item.form == Item::Form::broken)
        return Fate::refused;
    auto held = heldAs(item.header.name);
    if (!held)
        return held.error();
    if (std::any_of(held->begin(), held->end(), [&](const wire::Link &link) { return link.hash == item.hash; }))
        return Fate::already;
    if (!mayBring(item))
        return strangersFate(item.header.name.author);
    if (held->size() >= mostOfOneName)
        return Fate::tooMany;
    auto checked = check(item);
    if (!checked)
        return checked.error();
    if (checked->fate != Fate::stored)
        return checked->fate;
    return takeChecked(item, *checked, !held->empty());
}

Result<PushResult::Fate> Intake::takeChecked(const Item &item, const Checked &checked, bool isFork)
{
    if (overQuota(item, checked)) {
        m_taken.status = Status::quota;
        return Fate::gap; // what it rests on is here, it is not: the device sends it again when there is room
    }
    auto weighed = m_circle.weigh(item.header.name, checked.link, checked.block, m_change);
    if (!weighed)
        return weighed.error();
    if (weighed->verdict == wire::Verdict::unknownAuthor)
        return Fate::unknownAuthor;
    if (weighed->verdict == wire::Verdict::isVoid)
        return weighed->role == wire::Role::none ? Fate::isVoid : Fate::refused;
    const bool isBlock = item.header.kind == static_cast<std::uint8_t>(wire::Kind::block);
    const Letter letter{item.header.name, checked.link, isBlock, item.bytes};
    if (auto done = m_circle.append(letter, m_change); !done)
        return done.error();
    m_taken.storedBytes += item.bytes.size();
    if (checked.block)
        if (auto done = afterBlock(checked.block->block); !done)
            return done.error();
    return isFork ? Fate::forked : Fate::stored;
}

/// Most of what comes is new, and then the archive need not be asked.
Result<std::vector<wire::Link>> Intake::heldAs(const base::Dot &name)
{
    if (name.number > m_circle.share(name.author).line.number)
        return std::vector<wire::Link>();
    return m_change.links(m_circle.space(), name);
}

Result<Intake::Checked> Intake::check(const Item &item)
{
    const base::Dot &name = item.header.name;
    if (name.number == 1)
        return checkAgainst(item, {});
    const Share share = m_circle.share(name.author);
    std::vector<wire::Link> before;
    if (!share.isForked && share.line.number + 1 == name.number) {
        before.push_back({share.line.hash, {}});
    } else {
        auto links = heldAs({name.author, name.number - 1});
        if (!links)
            return links.error();
        before = *std::move(links);
    }
    Checked checked{before.empty() ? Fate::gap : Fate::refused, {}, {}};
    for (const wire::Link &link : before)
        if (checked.fate != Fate::stored)
            checked = checkAgainst(item, link);
    return checked;
}

Intake::Checked Intake::checkAgainst(const Item &item, const wire::Link &before) const
{
    Checked fine{Fate::stored, {item.hash, before.hash}, {}};
    const base::Tag &author = item.header.name.author;
    if (item.form == Item::Form::newer)
        return author == m_device ? fine : Checked{Fate::refused, {}, {}};
    if (item.envelope->kind == wire::Kind::block)
        return checkBlock(item, before.hash);
    if (item.fits == before.hash)
        return fine;
    const wire::Member *member = m_circle.member(author);
    if (!member)
        return {Fate::unknownAuthor, {}, {}};
    const bool fits = wire::verify(m_circle.space(), before.hash, *item.envelope, member->key);
    return fits ? fine : Checked{Fate::refused, {}, {}};
}

Intake::Checked Intake::checkBlock(const Item &item, const base::Hash &previous) const
{
    const wire::Member *member = m_circle.member(item.header.name.author);
    auto block = wire::openBlock(m_circle.space(), previous, *item.envelope, member ? &member->key : nullptr);
    const wire::Link link{item.hash, previous};
    if (block)
        return {Fate::stored, link, *std::move(block)};
    const Error::Code code = block.error().code;
    if (code == Error::Code::missing)
        return {Fate::unknownAuthor, {}, {}};
    const bool isNewer =
        code == Error::Code::newer && member && wire::verify(m_circle.space(), previous, *item.envelope, member->key);
    return {isNewer ? Fate::stored : Fate::refused, link, {}};
}

bool Intake::mayBring(const Item &item) const
{
    if (m_isFounding || m_circle.isMember(m_device))
        return true;
    const bool isBlock = item.envelope && item.envelope->kind == wire::Kind::block;
    return isBlock && item.header.name == base::Dot{m_device, 1} && !m_circle.member(m_device);
}

PushResult::Fate Intake::strangersFate(const base::Tag &author) const
{
    return m_circle.member(author) && !m_circle.isMember(author) ? Fate::isVoid : Fate::unknownAuthor;
}

bool Intake::overQuota(const Item &item, const Checked &checked) const
{
    const bool keepsOrder = checked.block
        && (std::holds_alternative<wire::RoleChange>(checked.block->block)
            || std::holds_alternative<wire::Rekey>(checked.block->block));
    const wire::Member *author = m_circle.member(item.header.name.author);
    const bool isOwner = author && author->role == wire::Role::owner;
    if (checked.block && !keepsOrder && author
        && m_circle.blocksOf(*author) >= (isOwner ? mostBlocksOfOwner : mostBlocksOfOthers))
        return true;
    const auto room = [&](std::uint64_t bytes) { return keepsOrder ? bytes + bytes / 16 : bytes; };
    const std::uint64_t size = item.bytes.size();
    return m_circle.sizeBytes() + size > room(m_rules.spaceBytes)
        || m_circle.share(item.header.name.author).sizeBytes + size > room(m_rules.memberBytes);
}

/// A seat that was taken or withdrawn needs its sealed part no more; who was removed logs in anew.
Done Intake::afterBlock(const wire::Block &block)
{
    if (const auto *join = std::get_if<wire::Join>(&block))
        return m_change.erasePart(join->seat);
    const auto *role = std::get_if<wire::RoleChange>(&block);
    if (!role || role->role != wire::Role::none)
        return {};
    if (const wire::Member *member = m_circle.member(role->member))
        return m_circle.isMember(role->member) ? Done() : m_change.endTokens(member->key);
    const wire::Seat *seat = m_circle.seatByTag(role->member);
    return seat && seat->isWithdrawn ? m_change.erasePart(seat->key) : Done();
}

Done Intake::takeParts(const Parcel &parcel)
{
    for (const wire::SealedPart &given : parcel.asked().parts) {
        const wire::Seat *seat = m_circle.seat(given.seat);
        const bool serves = seat && !seat->isWithdrawn && seat->joined.empty() && seat->expiresMs > m_rules.nowMs
            && wire::hashOfPart(given.part) == seat->part;
        if (!serves)
            continue;
        const SealedPart part{m_circle.space(), given.part, seat->expiresMs};
        if (auto done = m_change.putPart(given.seat, part); !done)
            return done;
    }
    return {};
}

} // namespace endpoint
