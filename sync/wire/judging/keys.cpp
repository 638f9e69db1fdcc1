// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/judging/places.h"

#include <algorithm>

namespace wire {

namespace {

struct Entry
{
    const KnownBlock *block = nullptr;
    const Generation *generation = nullptr;
    std::set<base::Tag> holders;
    bool isLeaked = false; ///< the knower of a withdrawn code can have the key
    std::size_t newer = 0; ///< generations whose key opens this one's directly
    std::size_t row = 1; ///< the longest row of generations that its key opens, itself included
};

using Entries = std::map<GenerationName, Entry>;

/// Only an owner's block brings a generation; one who ends itself without being an owner only leaves.
bool bringsGeneration(const Ruling &ruling, const KnownBlock &block, const Lines &lines)
{
    const auto place = ruling.places.find(block.name.author);
    return generationIn(block.block) != nullptr && ruling.verdicts.at(block.hash) == Verdict::counts
        && place != ruling.places.end() && place->second.roleAt(block.name.number, block.hash, lines) == Role::owner;
}

template <class Visit>
void forEachOlder(Entries &entries, const Entry &entry, Visit visit)
{
    for (const PreviousKey &previous : entry.generation->previous)
        if (const auto older = entries.find(previous.name); older != entries.end())
            visit(older->second);
}

/// Every generation after all whose keys open it. A circle would take a broken hash; it would be left out.
std::vector<Entry *> newestFirst(Entries &entries)
{
    for (const auto &[name, entry] : entries)
        forEachOlder(entries, entry, [](Entry &older) { ++older.newer; });
    std::vector<Entry *> order;
    for (auto &[name, entry] : entries)
        if (entry.newer == 0)
            order.push_back(&entry);
    for (std::size_t i = 0; i < order.size(); ++i)
        forEachOlder(entries, *order[i], [&order](Entry &older) {
            if (--older.newer == 0)
                order.push_back(&older);
        });
    return order;
}

void addReceivers(Entries &entries, const Ruling &ruling, const Blocks &blocks)
{
    for (auto &[name, entry] : entries) {
        entry.holders.insert(entry.block->name.author);
        for (const auto &[tag, sealed] : entry.generation->sealed)
            entry.holders.insert(tag);
    }
    for (const auto &[tag, place] : ruling.places)
        if (const auto entry = entries.find(place.generation); entry != entries.end())
            entry->second.holders.insert(tag);
    for (const Seat &seat : ruling.seats) {
        const auto &invite = std::get<Invite>(blocks.at(seat.inviteHash)->block);
        if (const auto entry = entries.find(invite.generation); seat.isWithdrawn && entry != entries.end())
            entry->second.isLeaked = true;
    }
}

/// Whoever has a key has all the keys before it.
void spread(Entries &entries)
{
    const std::vector<Entry *> order = newestFirst(entries);
    for (const Entry *entry : order)
        forEachOlder(entries, *entry, [entry](Entry &older) {
            older.holders.insert(entry->holders.begin(), entry->holders.end());
            older.isLeaked = older.isLeaked || entry->isLeaked;
        });
    for (auto entry = order.rbegin(); entry != order.rend(); ++entry)
        forEachOlder(entries, **entry,
                     [entry](const Entry &older) { (*entry)->row = std::max((*entry)->row, older.row + 1); });
}

bool isRemoved(const Ruling &ruling, const base::Tag &tag)
{
    const auto place = ruling.places.find(tag);
    return place == ruling.places.end() ? ruling.voidAuthors.contains(tag) : place->second.roleNow() == Role::none;
}

KnownGeneration known(const GenerationName &name, const Entry &entry, const Ruling &ruling)
{
    const bool isClean = !entry.isLeaked
        && std::none_of(entry.holders.begin(), entry.holders.end(),
                        [&ruling](const base::Tag &tag) { return isRemoved(ruling, tag); });
    return {name, entry.block->hash, entry.generation->keyHash, {entry.holders.begin(), entry.holders.end()}, isClean};
}

} // namespace

Keyring keyringOf(const Ruling &ruling, const Blocks &blocks, const Lines &lines)
{
    Entries entries;
    for (const auto &[hash, block] : blocks)
        if (bringsGeneration(ruling, *block, lines))
            entries.try_emplace(generationOf(hash), Entry{block, generationIn(block->block), {}, false, 0, 1});
    addReceivers(entries, ruling, blocks);
    spread(entries);
    Keyring keyring;
    std::size_t longest = 0;
    for (const auto &[name, entry] : entries) {
        keyring.generations.push_back(known(name, entry, ruling));
        if (keyring.generations.back().isClean && entry.row > longest) {
            longest = entry.row;
            keyring.newest = name;
        }
    }
    return keyring;
}

} // namespace wire
