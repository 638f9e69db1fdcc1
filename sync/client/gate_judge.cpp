// SPDX-License-Identifier: GPL-3.0-or-later
// What an envelope is worth: the gate's judgement, and judging anew.
#include "client/gate.h"
#include "client/sealer.h"

namespace client {

namespace {

using base::Error;

/// What this device wrote counts for itself until somebody's block says otherwise.
State stateOf(wire::Verdict verdict, bool isOwn)
{
    if (verdict == wire::Verdict::isVoid)
        return State::isVoid;
    return verdict == wire::Verdict::unknownAuthor && !isOwn ? State::held : State::counts;
}

/// The key in a block that brings its author's own.
const crypto::VerifyKey *keyIn(const wire::Block &block)
{
    if (const auto *found = std::get_if<wire::Found>(&block))
        return &found->key;
    const auto *join = std::get_if<wire::Join>(&block);
    return join ? &join->key : nullptr;
}

} // namespace

bool Gate::isSigned(const wire::Envelope &envelope, const base::Hash &previous)
{
    const crypto::VerifyKey own = m_self.signing.verifyKey();
    const bool isOwn = envelope.name.author == m_self.tag();
    const wire::Member *member = m_standing->rights().find(envelope.name.author);
    const crypto::VerifyKey *author = isOwn ? &own : member ? &member->key : nullptr;
    if (envelope.kind == wire::Kind::block)
        return bool(wire::openBlock(m_ledger.space(), previous, envelope, author));
    return author && wire::verify(m_ledger.space(), previous, envelope, *author);
}

/// The hash of the predecessor that the envelope was signed over; none if no such is here.
base::Result<std::optional<base::Hash>> Gate::previousOf(const wire::Envelope &envelope, bool &isAnyThere)
{
    std::vector<base::Hash> candidates;
    if (envelope.name.number == 1)
        candidates.emplace_back();
    const auto before = m_ledger.find({envelope.name.author, envelope.name.number - 1});
    if (!before)
        return before.error();
    for (const Kept &kept : *before)
        if (isLinked(kept))
            candidates.push_back(kept.hash);
    isAnyThere = !candidates.empty();
    for (const base::Hash &candidate : candidates)
        if (isSigned(envelope, candidate))
            return std::optional(candidate);
    return std::optional<base::Hash>();
}

base::Result<Gate::Judged> Gate::judge(const wire::Envelope &envelope, base::View bytes)
{
    if (auto read = standing(); !read)
        return read.error();
    Judged judged;
    judged.kept.name = envelope.name;
    judged.kept.hash = wire::hashOf(m_ledger.space(), envelope);
    judged.kept.isBlock = envelope.kind == wire::Kind::block;
    judged.kept.bytes = base::copyOf(bytes);
    judged.kept.own = envelope.name.author == m_self.tag();
    const auto block = judged.kept.isBlock ? wire::decodeBlock(envelope.content)
                                           : base::Result<wire::Block>(base::fail(Error::Code::invalid, ""));
    const auto held = [&](Reason reason) {
        judged.kept.reason = reason;
        return judged;
    };
    if (judged.kept.isBlock && !block)
        return held(block.error().code == Error::Code::newer ? Reason::newer : Reason::broken);
    const bool isKnown = judged.kept.own || m_standing->rights().find(envelope.name.author);
    if (!isKnown && !(block && keyIn(*block)))
        return held(Reason::authorUnknown);
    bool isAnyThere = false;
    const auto previous = previousOf(envelope, isAnyThere);
    if (!previous)
        return previous.error();
    if (!*previous)
        return held(isAnyThere ? Reason::forged : Reason::predecessorMissing);
    judged.kept.previous = **previous;
    return judgeLinked(std::move(judged), envelope);
}

/// A block is judged as one of the blocks, and what a last envelope is looked for as one of the links: both are kept
/// for the question.
base::Result<Gate::Judged> Gate::judgeLinked(Judged judged, const wire::Envelope &envelope)
{
    judged.kept.state = State::counts;
    std::shared_ptr<const Standing> asked = m_standing;
    if (judged.kept.isBlock || asked->rights().watches(envelope.name)) {
        if (auto done = m_ledger.keep(judged.kept); !done)
            return done.error();
        auto with = Standing::of(m_ledger);
        if (!with)
            return with.error();
        asked = std::make_shared<const Standing>(std::move(*with));
    }
    const auto verdict = asked->judge(envelope.name, judged.kept.hash);
    if (!verdict)
        return verdict.error();
    judged.kept.state = stateOf(*verdict, judged.kept.own);
    judged.kept.reason = judged.kept.state == State::held ? Reason::authorUnknown : Reason::none;
    return judged.kept.state == State::counts ? content(std::move(judged), envelope) : std::move(judged);
}

base::Result<Gate::Judged> Gate::content(Judged judged, const wire::Envelope &envelope)
{
    if (judged.kept.isBlock)
        return judged;
    const auto held = [&](Reason reason) {
        judged.kept.state = State::held;
        judged.kept.reason = reason;
        return judged;
    };
    const auto key = m_ledger.key(envelope.generation);
    if (!key && key.error().code == Error::Code::missing)
        return held(Reason::keyMissing);
    if (!key)
        return key.error();
    auto set = open(m_ledger.space(), envelope, *key);
    if (!set)
        return held(set.error().code == Error::Code::newer ? Reason::newer : Reason::broken);
    judged.set = std::move(*set);
    return judged;
}

base::Done Gate::rejudgeAuthor(const base::Tag &author)
{
    const auto all = m_ledger.from(author, 1);
    if (!all)
        return all.error();
    for (const Kept &kept : *all)
        if (kept.state != State::held)
            if (auto done = rejudge(kept); !done)
                return done;
    return {};
}

base::Done Gate::rejudge(const Kept &kept)
{
    const auto verdict = m_standing->judge(kept.name, kept.hash);
    if (!verdict)
        return verdict.error();
    Kept now = kept;
    now.state = stateOf(*verdict, kept.own);
    now.reason = now.state == State::held ? Reason::authorUnknown : Reason::none;
    if (now.state == kept.state)
        return {};
    return kept.isBlock ? m_ledger.keep(now) : turn(kept, now);
}

/// A change set enters or leaves the merge.
base::Done Gate::turn(const Kept &before, const Kept &after)
{
    const auto envelope = wire::parse(before.bytes);
    if (!envelope)
        return envelope.error();
    auto opened = content({before, std::nullopt}, *envelope);
    if (!opened)
        return opened.error();
    if (before.state == State::counts && opened->set)
        if (auto done = m_ledger.retract(before, *opened->set); !done)
            return done;
    if (after.state != State::counts)
        return m_ledger.keep(after);
    if (opened->set)
        if (auto done = m_ledger.apply(after, *opened->set); !done)
            return done;
    return m_ledger.keep(opened->set ? after : opened->kept);
}

} // namespace client
