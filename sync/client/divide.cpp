// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/change_codec.h"
#include "client/codec/columns.h"
#include "client/codec/packing.h"

#include <algorithm>
#include <set>

namespace client {

namespace {

using base::Error;
using record::ChangeSet;
using record::Write;

constexpr std::size_t envelopeOverheadBytes = 132; // head, generation, nonce, seal, signature

/// How many sets to try first. A rough guess is rather too high, and one more is tried anyway.
std::size_t firstGuess(const ChangeSet &set, std::size_t limitBytes)
{
    const base::Bytes columns = codec::columnsOf(set);
    if (columns.size() < limitBytes)
        return 1;
    const std::size_t bySize = codec::roughPackedSize(columns) * 9 / 10 / limitBytes;
    const std::size_t byContent = columns.size() / codec::contentLimitBytes;
    const std::size_t byWrites = set.writes.size() / writesLimit;
    return 1 + std::max({bySize, byContent, byWrites});
}

/// The place near `at` where a record begins; `at` itself if that is far away.
std::size_t recordNear(const std::vector<Write> &writes, std::size_t at, std::size_t reach)
{
    const auto isStart = [&](std::size_t place) {
        return place == 0 || place >= writes.size() || writes[place].record != writes[place - 1].record;
    };
    for (std::size_t away = 0; away <= reach; ++away) {
        if (away <= at && isStart(at - away))
            return at - away;
        if (isStart(at + away))
            return std::min(at + away, writes.size());
    }
    return at;
}

/// A dot of number 0 meant the whole set: now each set that has writes of the same record. Few sets have any such dot.
void nameOwnSets(std::vector<ChangeSet> &sets)
{
    std::map<base::RecordId, std::set<std::uint64_t>> numbers;
    for (const ChangeSet &set : sets)
        for (const Write &write : set.writes)
            numbers[write.record].insert(set.dot.number);
    for (ChangeSet &set : sets)
        for (Write &write : set.writes) {
            const base::Dot self{set.dot.author, 0};
            if (std::erase(write.replaces, self) == 0)
                continue;
            for (const std::uint64_t number : numbers[write.record])
                write.replaces.push_back({self.author, number == set.dot.number ? 0 : number});
            std::ranges::sort(write.replaces);
            write.replaces.erase(std::unique(write.replaces.begin(), write.replaces.end()), write.replaces.end());
        }
}

std::vector<ChangeSet> cut(const ChangeSet &set, std::size_t count)
{
    std::vector<ChangeSet> sets;
    const std::size_t size = set.writes.size();
    std::size_t from = 0;
    for (std::size_t i = 1; i <= count; ++i) {
        const std::size_t even = size * i / count;
        const std::size_t to = i == count ? size : std::max(from, recordNear(set.writes, even, size / count / 2));
        if (to == from && i < count)
            continue;
        const auto at = [&](std::size_t place) { return set.writes.begin() + static_cast<std::ptrdiff_t>(place); };
        sets.push_back({{set.dot.author, set.dot.number + sets.size()}, set.labelMs, {at(from), at(to)}, {}});
        from = to;
    }
    if (sets.size() > 1)
        nameOwnSets(sets);
    sets.front().frontier = set.frontier;
    return sets;
}

/// Nothing if one of them is too large.
base::Result<std::optional<std::vector<Packed>>> packAll(std::vector<ChangeSet> sets, std::size_t limitBytes)
{
    std::vector<Packed> all;
    for (ChangeSet &set : sets) {
        auto bytes = encode(set);
        if (!bytes && bytes.error().code != Error::Code::tooLarge)
            return bytes.error();
        if (!bytes || bytes->size() > limitBytes)
            return std::optional<std::vector<Packed>>();
        all.push_back({std::move(set), std::move(*bytes)});
    }
    return std::optional(std::move(all));
}

} // namespace

base::Result<std::vector<Packed>> divide(const ChangeSet &set, std::size_t envelopeLimitBytes)
{
    if (auto done = record::check(set); !done)
        return done.error();
    const std::size_t limitBytes = envelopeLimitBytes - std::min(envelopeOverheadBytes, envelopeLimitBytes);
    const std::size_t most = std::max<std::size_t>(1, set.writes.size());
    std::size_t count = std::min(most, firstGuess(set, std::max<std::size_t>(1, limitBytes)));
    while (true) {
        auto packed = packAll(cut(set, count), limitBytes);
        if (!packed)
            return packed.error();
        if (*packed)
            return std::move(**packed);
        if (count == most)
            return base::fail(Error::Code::tooLarge, "a single write does not fit into an envelope");
        count = std::min(most, count + 1 + count / 8);
    }
}

} // namespace client
