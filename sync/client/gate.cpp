// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/gate.h"

#include "client/codec/packing.h"
#include "client/sealer.h"

#include <algorithm>

namespace client {

namespace {

using base::Error;

/// Of one name: so many that their author signed, and so many of which this device cannot tell. Two counts, or whoever
/// makes four envelopes out of nothing would keep the true one out.
constexpr std::size_t forksLimit = 4;

std::size_t unlinkedIn(const std::vector<Kept> &sameName)
{
    return sameName.size() - static_cast<std::size_t>(std::ranges::count_if(sameName, isLinked));
}

Admission::Fate fateOf(State state)
{
    if (state == State::counts)
        return Admission::Fate::counts;
    return state == State::held ? Admission::Fate::held : Admission::Fate::isVoid;
}

/// An envelope whose head alone can be read.
Kept unread(const base::SpaceId &space, const wire::Header &header, base::View bytes)
{
    Kept kept;
    kept.name = header.name;
    kept.hash = wire::hashOf(space, bytes);
    kept.bytes = base::copyOf(bytes);
    kept.reason = Reason::newer;
    return kept;
}

} // namespace

std::string_view nameOf(Reason reason)
{
    switch (reason) {
    case Reason::none: return "none";
    case Reason::newer: return "newer";
    case Reason::keyMissing: return "keyMissing";
    case Reason::predecessorMissing: return "predecessorMissing";
    case Reason::authorUnknown: return "authorUnknown";
    case Reason::broken: return "broken";
    case Reason::forged: return "forged";
    }
    return "unknown";
}

std::string understanding()
{
    constexpr std::size_t blockKinds = std::variant_size_v<wire::Block>;
    return std::to_string(wire::envelopeVersion()) + '.' + std::to_string(blockKinds) + '.'
        + std::to_string(std::to_integer<unsigned>(codec::newestForm));
}

Gate::Gate(Ledger &ledger, Device self)
    : m_ledger(ledger)
    , m_self(std::move(self))
{
}

base::Result<std::shared_ptr<const Standing>> Gate::standing()
{
    if (!m_standing) {
        auto read = Standing::of(m_ledger);
        if (!read)
            return read.error();
        m_standing = std::make_shared<const Standing>(std::move(*read));
    }
    return m_standing;
}

void Gate::forget()
{
    m_standing = nullptr;
    m_strayBytes.reset();
    m_settled.clear();
}

base::Result<Admission> Gate::admit(base::View bytes)
{
    const auto header = wire::peek(bytes);
    if (!header)
        return Admission();
    const auto sameName = m_ledger.find(header->name);
    if (!sameName)
        return sameName.error();
    Admission admission;
    admission.name = header->name;
    const bool isHere =
        std::ranges::any_of(*sameName, [&](const Kept &kept) { return base::equal(kept.bytes, bytes); });
    if (isHere)
        admission.fate = Admission::Fate::already;
    if (isHere || sameName->size() - unlinkedIn(*sameName) >= forksLimit)
        return admission;
    const auto envelope = wire::parse(bytes);
    if (!envelope && envelope.error().code != Error::Code::newer)
        return admission;
    base::Result<Admission> result = admission;
    const auto done = m_ledger.transaction([&]() -> base::Done {
        result = envelope ? admitParsed(*envelope, bytes, *sameName) : admitUnread(*header, bytes, *sameName);
        return result ? base::Done() : base::Done(result.error());
    });
    if (done)
        return result;
    forget();
    return done.error();
}

base::Result<Admission> Gate::admitUnread(const wire::Header &header, base::View bytes,
                                          const std::vector<Kept> &sameName)
{
    Admission admission;
    admission.name = header.name;
    if (unlinkedIn(sameName) >= forksLimit)
        return admission;
    if (auto done = takeStray(bytes); !done)
        return done.error();
    admission.fate = Admission::Fate::held;
    admission.reason = Reason::newer;
    if (auto done = m_ledger.keep(unread(m_ledger.space(), header, bytes)); !done)
        return done.error();
    return admission;
}

base::Result<Admission> Gate::admitParsed(const wire::Envelope &envelope, base::View bytes,
                                          const std::vector<Kept> &sameName)
{
    auto judged = judge(envelope, bytes);
    if (!judged)
        return judged.error();
    if (!isLinked(judged->kept) && unlinkedIn(sameName) >= forksLimit)
        return Admission{Admission::Fate::refused, Reason::none, envelope.name, false, false};
    if (auto done = isLinked(judged->kept) ? base::Done() : takeStray(bytes); !done)
        return done.error();
    if (auto done = settle(*judged); !done)
        return done.error();
    if (auto done = drain(); !done)
        return done.error();
    Admission admission{fateOf(judged->kept.state), judged->kept.reason, envelope.name, false, false};
    admission.isFork = admission.fate != Admission::Fate::held && std::ranges::any_of(sameName, isLinked);
    admission.isForkOfSelf = admission.isFork && envelope.name.author == m_self.tag();
    return admission;
}

/// The exchange stops at an Error, so what was sent in good faith is not lost: it comes when there is room for it.
base::Done Gate::takeStray(base::View bytes)
{
    if (!m_strayBytes || *m_strayBytes + bytes.size() > straysLimitBytes) {
        const auto held = m_ledger.held();
        if (!held)
            return held.error();
        m_strayBytes = 0;
        for (const Kept &kept : *held)
            *m_strayBytes += isLinked(kept) ? 0 : kept.bytes.size();
    }
    if (*m_strayBytes + bytes.size() > straysLimitBytes)
        return base::fail(Error::Code::tooLarge, "more envelopes that cannot be judged here than are kept");
    *m_strayBytes += bytes.size();
    return {};
}

base::Done Gate::settle(const Judged &judged)
{
    if (auto done = m_ledger.keep(judged.kept); !done)
        return done;
    if (!isLinked(judged.kept))
        return {};
    m_settled.push_back({judged.kept.name, judged.kept.isBlock && judged.kept.state != State::held});
    return judged.set ? m_ledger.apply(judged.kept, *judged.set) : base::Done();
}

/// As long as something came to stand, what waited for it is tried again.
base::Done Gate::drain()
{
    while (!m_settled.empty()) {
        const auto [name, isBlock] = m_settled.front();
        m_settled.pop_front();
        if (isBlock || m_standing->rights().watches(name))
            if (auto done = blocksChanged(); !done)
                return done;
        const auto next = m_ledger.find({name.author, name.number + 1});
        if (!next)
            return next.error();
        if (const auto tried = retryHeld(*next); !tried)
            return tried.error();
    }
    return {};
}

/// New rights: members whose right changed are judged anew, keys are drawn, and what was held is tried again.
base::Done Gate::blocksChanged()
{
    const std::shared_ptr<const Standing> before = std::exchange(m_standing, nullptr);
    const auto after = standing();
    if (!after)
        return after.error();
    for (const wire::Member &member : (*after)->rights().members()) {
        const wire::Member *old = before ? before->rights().find(member.tag) : nullptr;
        const bool isChanged =
            old && (old->role != member.role || old->last != member.last || old->join != member.join);
        if (isChanged)
            if (auto done = rejudgeAuthor(member.tag); !done)
                return done;
    }
    if (before)
        for (const wire::Member &old : before->rights().members())
            if (!m_standing->rights().find(old.tag))
                if (auto done = rejudgeAuthor(old.tag); !done)
                    return done;
    if (auto drawn = m_standing->drawKeys(m_ledger, m_self); !drawn)
        return drawn.error();
    if (auto done = erasePartsTaken(); !done)
        return done;
    const auto held = m_ledger.held();
    if (!held)
        return held.error();
    const auto tried = retryHeld(*held);
    return tried ? base::Done() : base::Done(tried.error());
}

base::Done Gate::erasePartsTaken()
{
    const auto parts = m_ledger.parts();
    if (!parts)
        return parts.error();
    for (const SealedPart &part : *parts) {
        const wire::Seat *seat = m_standing->rights().findSeat(part.seat);
        if (seat && (seat->isWithdrawn || !seat->joined.empty()))
            if (auto done = m_ledger.erasePart(part.seat); !done)
                return done;
    }
    return {};
}

/// How many of these count or are void now. What they free in turn is `drain`'s business.
base::Result<std::size_t> Gate::retryHeld(const std::vector<Kept> &held)
{
    std::size_t freed = 0;
    for (const Kept &kept : held) {
        const auto now = m_ledger.find(kept.name);
        if (!now)
            return now.error();
        const auto same = std::ranges::find(*now, kept.hash, &Kept::hash);
        const auto envelope = wire::parse(kept.bytes);
        if (same == now->end() || same->state != State::held || !envelope)
            continue;
        auto judged = judge(*envelope, kept.bytes);
        if (!judged)
            return judged.error();
        judged->kept.sent = kept.sent;
        const bool isSame = judged->kept.state == State::held && judged->kept.reason == same->reason;
        if (isSame && judged->kept.previous == same->previous)
            continue;
        if (auto done = settle(*judged); !done)
            return done.error();
        freed += judged->kept.state == State::held ? 0 : 1;
    }
    return freed;
}

base::Result<std::size_t> Gate::retry()
{
    forget();
    base::Result<std::size_t> freed = std::size_t{0};
    const auto done = m_ledger.transaction([&]() -> base::Done {
        if (auto read = standing(); !read)
            return read.error();
        if (auto drawn = m_standing->drawKeys(m_ledger, m_self); !drawn)
            return drawn.error();
        const auto held = m_ledger.held();
        if (!held)
            return held.error();
        freed = retryHeld(*held);
        return freed ? drain() : base::Done(freed.error());
    });
    if (!done)
        forget();
    return done ? freed : base::Result<std::size_t>(done.error());
}

} // namespace client
