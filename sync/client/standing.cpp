// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/standing.h"

#include <algorithm>

namespace client {

namespace {

using base::Error;

base::Result<wire::KnownBlock> knownBlock(const Kept &kept)
{
    const auto envelope = wire::parse(kept.bytes);
    if (!envelope)
        return envelope.error();
    auto block = wire::decodeBlock(envelope->content);
    if (!block)
        return block.error();
    return wire::KnownBlock{kept.name, kept.hash, kept.previous, std::move(*block)};
}

/// True: known before. Error missing never leaves.
base::Result<bool> hasKey(Ledger &ledger, const Generation &name)
{
    const auto key = ledger.key(name);
    if (key)
        return true;
    if (key.error().code == Error::Code::missing)
        return false;
    return key.error();
}

const wire::Generation *generationNamed(const std::vector<wire::KnownBlock> &blocks, const Generation &name)
{
    for (const wire::KnownBlock &known : blocks)
        if (wire::generationOf(known.hash) == name)
            return wire::generationIn(known.block);
    return nullptr;
}

/// What of a generation's key one block gives: none if it cannot be had from it, or is not what all others get.
std::optional<SpaceKey> fitting(const std::vector<wire::KnownBlock> &blocks, const Generation &name,
                                base::Result<SpaceKey> key)
{
    const wire::Generation *generation = generationNamed(blocks, name);
    if (!key || !generation || wire::hashOfKey(*key) != generation->keyHash)
        return std::nullopt;
    return std::move(*key);
}

base::Result<SpaceKey> keyOfJoin(const wire::Join &join, const Device &self)
{
    auto opened = crypto::openSealed(self.box, join.sealedKey);
    if (!opened)
        return opened.error();
    return SpaceKey::from(std::move(*opened));
}

struct Found
{
    Generation name;
    SpaceKey key;
};

/// Every key that one block can give to this device.
base::Result<std::vector<Found>> keysIn(Ledger &ledger, const std::vector<wire::KnownBlock> &blocks,
                                        const wire::KnownBlock &known, const Device &self)
{
    std::vector<Found> found;
    const auto add = [&](const Generation &name, base::Result<SpaceKey> key) {
        if (auto fits = fitting(blocks, name, std::move(key)))
            found.push_back({name, std::move(*fits)});
    };
    if (const auto *join = std::get_if<wire::Join>(&known.block); join && known.name.author == self.tag())
        add(join->generation, keyOfJoin(*join, self));
    const wire::Generation *generation = wire::generationIn(known.block);
    if (!generation)
        return found;
    const Generation own = wire::generationOf(known.hash);
    add(own, wire::openGeneration(*generation, self.tag(), self.box));
    auto key = ledger.key(own);
    if (!key)
        return key.error().code == Error::Code::missing ? base::Result(std::move(found)) : key.error();
    for (const wire::PreviousKey &previous : generation->previous)
        add(previous.name, wire::openPrevious(*generation, *key, previous.name));
    return found;
}

} // namespace

std::vector<wire::Link> LedgerLines::at(const base::Dot &name) const
{
    std::vector<wire::Link> links;
    const auto kept = m_ledger.find(name);
    if (!kept) {
        if (m_failure)
            m_failure = kept.error();
        return links;
    }
    for (const Kept &one : *kept)
        if (isLinked(one))
            links.push_back({one.hash, one.previous});
    return links;
}

base::Done LedgerLines::takeFailure()
{
    return std::exchange(m_failure, base::Done());
}

base::Result<Standing> Standing::of(Ledger &ledger)
{
    const auto kept = ledger.blocks();
    if (!kept)
        return kept.error();
    std::vector<wire::KnownBlock> blocks;
    for (const Kept &one : *kept) {
        auto block = knownBlock(one);
        if (!block)
            return base::fail(Error::Code::damaged, "a kept block cannot be read any more");
        blocks.push_back(std::move(*block));
    }
    auto lines = std::make_shared<LedgerLines>(ledger);
    wire::Rights rights = wire::Rights::of(ledger.space(), blocks, *lines);
    if (auto done = lines->takeFailure(); !done)
        return done.error();
    return Standing(std::move(lines), std::move(blocks), std::move(rights));
}

base::Result<wire::Verdict> Standing::judge(const base::Dot &name, const base::Hash &hash) const
{
    const wire::Verdict verdict = m_rights.judge(name, hash);
    if (auto done = m_lines->takeFailure(); !done)
        return done.error();
    return verdict;
}

base::Result<bool> Standing::drawOnce(Ledger &ledger, const Device &self) const
{
    bool isNew = false;
    for (const wire::KnownBlock &known : m_blocks) {
        auto found = keysIn(ledger, m_blocks, known, self);
        if (!found)
            return found.error();
        for (const Found &one : *found) {
            auto had = hasKey(ledger, one.name);
            if (!had)
                return had;
            if (*had)
                continue;
            if (auto done = ledger.keepKey(one.name, one.key); !done)
                return done.error();
            isNew = true;
        }
    }
    return isNew;
}

base::Result<bool> Standing::drawKeys(Ledger &ledger, const Device &self) const
{
    bool isAnyNew = false;
    while (true) { // each round may open the door to older keys
        auto isNew = drawOnce(ledger, self);
        if (!isNew)
            return isNew;
        if (!*isNew)
            return isAnyNew;
        isAnyNew = true;
    }
}

} // namespace client
