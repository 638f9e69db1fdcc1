// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/ledger.h"

#include <algorithm>

/// A ledger in memory, with a disk that can be full.
class MemoryLedger final : public client::Ledger
{
    using Kept = client::Kept;
    template <class T>
    using Result = base::Result<T>;
    using Done = base::Done;

public:
    explicit MemoryLedger(const base::SpaceId &space)
        : m_space(space)
    {
    }

    /// All that a transaction may have to undo.
    struct Content
    {
        std::vector<Kept> log;
        std::map<std::pair<base::Dot, base::Hash>, record::ChangeSet> merge;
        std::optional<client::Cursor> cursor;
        std::map<client::Generation, base::Bytes> keys;
        std::vector<client::SealedPart> parts;
    };

    Content content;
    /// Writes that still fit on the disk; then Error full.
    std::size_t room = SIZE_MAX;

    base::SpaceId space() const override { return m_space; }

    Done transaction(const std::function<Done()> &work) override
    {
        if (m_isInside)
            return work();
        m_isInside = true;
        Content before = content;
        auto done = work();
        m_isInside = false;
        if (!done)
            content = std::move(before);
        return done;
    }

    Done keep(const Kept &kept) override
    {
        if (auto fits = take(); !fits)
            return fits;
        const auto same = place(kept.name, kept.hash);
        if (same == content.log.end()) {
            content.log.push_back(kept);
            return {};
        }
        const bool isMoved = same->state != kept.state;
        *same = kept;
        if (isMoved)
            std::rotate(same, same + 1, content.log.end());
        return {};
    }

    Result<std::vector<Kept>> find(const base::Dot &name) override
    {
        return some([&](const Kept &kept) { return kept.name == name; });
    }
    Result<std::vector<Kept>> from(const base::Tag &author, std::uint64_t number) override
    {
        return sorted(some([&](const Kept &kept) { return kept.name.author == author && kept.name.number >= number; }));
    }
    Result<std::vector<Kept>> blocks() override
    {
        return some([](const Kept &kept) { return kept.isBlock && kept.state != client::State::held; });
    }
    Result<std::vector<Kept>> counting() override
    {
        return some([](const Kept &kept) { return client::isLinked(kept) && kept.state != client::State::isVoid; });
    }
    Result<std::vector<Kept>> held() override
    {
        return sorted(some([](const Kept &kept) { return kept.state == client::State::held; }));
    }

    Result<client::Lines> lines() override
    {
        client::Lines lines;
        for (bool isMore = true; isMore;) {
            isMore = false;
            for (const Kept &kept : content.log) {
                const auto line = lines.find(kept.name.author);
                const bool isNext = line == lines.end()
                    ? kept.name.number == 1
                    : kept.name.number == line->second.number + 1 && kept.previous == line->second.hash;
                if (!client::isLinked(kept) || !isNext)
                    continue;
                lines[kept.name.author] = {kept.name.number, kept.hash};
                isMore = true;
            }
        }
        return lines;
    }

    Done apply(const Kept &kept, const record::ChangeSet &set) override
    {
        if (auto fits = take(); !fits)
            return fits;
        content.merge[{kept.name, kept.hash}] = set;
        return {};
    }
    Done retract(const Kept &kept, const record::ChangeSet &) override
    {
        content.merge.erase({kept.name, kept.hash});
        return take();
    }

    Result<std::vector<Kept>> offers(std::size_t limitBytes) override
    {
        std::vector<Kept> result;
        std::size_t sum = 0;
        for (const Kept &kept : content.log) {
            if (kept.sent || !client::isLinked(kept) || kept.state == client::State::isVoid)
                continue;
            sum += kept.bytes.size();
            if (sum > limitBytes && !result.empty())
                break;
            result.push_back(kept);
        }
        return result;
    }
    Done acknowledge(const base::Dot &name, const base::Hash &hash) override
    {
        if (const auto same = place(name, hash); same != content.log.end())
            same->sent = true;
        return take();
    }
    Done offerAgain(const base::Tag &author, std::uint64_t number) override
    {
        for (Kept &kept : content.log)
            if (kept.name.author == author && kept.name.number > number)
                kept.sent = false;
        return take();
    }

    Result<std::optional<client::Cursor>> cursor() override { return content.cursor; }
    Done setCursor(const std::optional<client::Cursor> &cursor) override
    {
        content.cursor = cursor;
        return take();
    }

    Result<client::SpaceKey> key(const client::Generation &generation) override
    {
        const auto found = content.keys.find(generation);
        if (found == content.keys.end())
            return base::fail(base::Error::Code::missing, "no such key");
        return client::SpaceKey::from(crypto::Secret::copyOf(found->second));
    }
    Done keepKey(const client::Generation &generation, const client::SpaceKey &key) override
    {
        content.keys[generation] = base::copyOf(key.view());
        return take();
    }

    Result<std::vector<client::SealedPart>> parts() override { return content.parts; }
    Done keepPart(const client::SealedPart &part) override
    {
        std::erase_if(content.parts, [&](const client::SealedPart &old) { return old.seat == part.seat; });
        content.parts.push_back(part);
        return take();
    }
    Done erasePart(const crypto::VerifyKey &seat) override
    {
        std::erase_if(content.parts, [&](const client::SealedPart &old) { return old.seat == seat; });
        return take();
    }

private:
    Done take()
    {
        if (room == 0)
            return base::fail(base::Error::Code::full, "no room left");
        --room;
        return {};
    }
    std::vector<Kept>::iterator place(const base::Dot &name, const base::Hash &hash)
    {
        return std::ranges::find_if(content.log,
                                    [&](const Kept &kept) { return kept.name == name && kept.hash == hash; });
    }
    template <class Condition>
    std::vector<Kept> some(Condition condition)
    {
        std::vector<Kept> result;
        std::ranges::copy_if(content.log, std::back_inserter(result), condition);
        return result;
    }
    static std::vector<Kept> sorted(std::vector<Kept> kept)
    {
        std::ranges::stable_sort(kept, {}, &Kept::name);
        return kept;
    }

    base::SpaceId m_space;
    bool m_isInside = false;
};
