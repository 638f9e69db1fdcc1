// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/merge.h"

#include <algorithm>
#include <unordered_set>

namespace record {

namespace {

using Entries = std::vector<const Entry *>;
using Dots = std::unordered_set<base::Dot>;

bool counts(const base::Tag &birth, const Entry &entry)
{
    return entry.path != kindPath || (entry.from.dot.author == birth && std::holds_alternative<Text>(entry.value));
}

/// By path, then by set; a write that came twice is there once.
Entries ordered(const base::Tag &birth, std::span<const Entry> entries)
{
    Entries out;
    out.reserve(entries.size());
    for (const Entry &entry : entries)
        if (counts(birth, entry))
            out.push_back(&entry);
    const auto key = [](const Entry *entry) { return std::tie(entry->path, entry->from); };
    const auto before = [&](const Entry *left, const Entry *right) { return key(left) < key(right); };
    if (!std::is_sorted(out.begin(), out.end(), before)) // they mostly lie so
        std::sort(out.begin(), out.end(), before);
    const auto same = [&](const Entry *left, const Entry *right) { return key(left) == key(right); };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
    return out;
}

/// Drops from the entries of one field those that others replace.
void appendStanding(std::span<const Entry *const> field, Entries &out)
{
    if (field.size() == 1) { // as nearly all are: nobody replaces itself
        out.push_back(field.front());
        return;
    }
    Dots replaced;
    if (field.front()->path != signaturePath)
        for (const Entry *entry : field)
            for (const base::Dot &dot : entry->replaces)
                if (dot.number != 0 && dot != entry->from.dot)
                    replaced.insert(dot);
    for (const Entry *entry : field)
        if (!replaced.contains(entry->from.dot))
            out.push_back(entry);
}

template <typename Each>
void forEachPath(const Entries &entries, Each each)
{
    for (std::size_t first = 0; first < entries.size();) {
        std::size_t last = first + 1;
        while (last < entries.size() && entries[last]->path == entries[first]->path)
            ++last;
        each(std::span(entries).subspan(first, last - first));
        first = last;
    }
}

Entries standing(const Entries &entries)
{
    Entries out;
    out.reserve(entries.size());
    forEachPath(entries, [&](std::span<const Entry *const> field) { appendStanding(field, out); });
    return out;
}

bool isLater(const Source &left, const Source &right)
{
    return left.labelMs != right.labelMs ? left.labelMs > right.labelMs : left.from < right.from;
}

Field fieldOf(std::span<const Entry *const> entries)
{
    Field field{entries.front()->path, {}};
    if (entries.size() == 1) { // as nearly all are: nothing to put together or in order
        Sibling &only = field.siblings.emplace_back();
        only.value = entries.front()->value;
        only.sources.push_back({entries.front()->from, entries.front()->labelMs});
        return field;
    }
    for (const Entry *entry : entries) {
        auto sibling = std::find_if(field.siblings.begin(), field.siblings.end(),
                                    [&](const Sibling &known) { return known.value == entry->value; });
        if (sibling == field.siblings.end())
            sibling = field.siblings.insert(sibling, {entry->value, {}});
        sibling->sources.push_back({entry->from, entry->labelMs});
    }
    for (Sibling &sibling : field.siblings)
        std::sort(sibling.sources.begin(), sibling.sources.end(), isLater);
    std::sort(field.siblings.begin(), field.siblings.end(), [](const Sibling &left, const Sibling &right) {
        return isLater(left.sources.front(), right.sources.front());
    });
    return field;
}

std::vector<Field> fieldsOf(const Entries &stand)
{
    std::vector<Field> fields;
    fields.reserve(stand.size());
    forEachPath(stand, [&](std::span<const Entry *const> field) { fields.push_back(fieldOf(field)); });
    return fields;
}

/// Whether the list of a deletion or signature names the set: number 0 is the list's own set and no other open one.
bool names(const std::vector<base::Dot> &list, const SetName &by, const SetName &set)
{
    if (set != by && set.dot.number == 0)
        return false;
    const base::Dot wanted = set == by ? base::Dot{by.dot.author, 0} : set.dot;
    return std::binary_search(list.begin(), list.end(), wanted);
}

bool lists(const Entry &list, const Entry &entry)
{
    return names(list.replaces, list.from, entry.from);
}

Entries standingUnder(const Entry &signature, const Entries &entries)
{
    Entries listed;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(listed),
                 [&](const Entry *entry) { return entry != &signature && lists(signature, *entry); });
    return standing(listed);
}

Signature signatureOf(const Entry &entry, const Entries &entries)
{
    return {{entry.from, entry.labelMs}, entry.value, entry.replaces, fieldsOf(standingUnder(entry, entries))};
}

bool isDeletion(const Entry &entry)
{
    return entry.path == deletedPath && entry.value == Value(true);
}

bool isHidden(const Entries &stand)
{
    Entries deletions;
    std::copy_if(stand.begin(), stand.end(), std::back_inserter(deletions),
                 [](const Entry *entry) { return isDeletion(*entry); });
    const auto isCovered = [&](const Entry *entry) {
        return entry->path == kindPath || isDeletion(*entry)
            || (entry->path != deletedPath
                && std::any_of(deletions.begin(), deletions.end(),
                               [&](const Entry *deletion) { return lists(*deletion, *entry); }));
    };
    return !deletions.empty() && std::all_of(stand.begin(), stand.end(), isCovered);
}

std::optional<Text> kindOf(const std::vector<Field> &fields)
{
    std::optional<Text> kind;
    for (const Field &field : fields)
        if (field.path == kindPath)
            for (const Sibling &sibling : field.siblings)
                if (const Text &name = std::get<Text>(sibling.value); !kind || name < *kind)
                    kind = name;
    return kind;
}

void appendDots(const Field &field, std::vector<base::Dot> &dots)
{
    for (const Sibling &sibling : field.siblings)
        for (const Source &source : sibling.sources)
            dots.push_back(source.from.dot);
}

bool replaces(const Entry &later, const Entry &entry)
{
    return later.path == entry.path && later.from.dot != entry.from.dot && entry.from.dot.number != 0
        && std::binary_search(later.replaces.begin(), later.replaces.end(), entry.from.dot);
}

/// What a signature shows though it was replaced must go on being replaced when the rest is laid aside: with it stay
/// those that replaced it, and those that replaced these.
void appendReplacers(const Entries &all, std::size_t standCount, Entries &shown)
{
    std::unordered_set<const Entry *> set(shown.begin(), shown.end());
    for (std::size_t i = standCount; i < shown.size(); ++i)
        for (const Entry *later : all)
            if (replaces(*later, *shown[i]) && set.insert(later).second)
                shown.push_back(later);
}

std::vector<base::Dot> sortedOnce(std::vector<base::Dot> dots)
{
    std::sort(dots.begin(), dots.end());
    dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
    return dots;
}

bool isSigned(const RecordState &state, const Source &source)
{
    return std::any_of(state.signatures.begin(), state.signatures.end(), [&](const Signature &signature) {
        return names(signature.lists, signature.source.from, source.from);
    });
}

} // namespace

const Field *RecordState::field(std::string_view path) const
{
    const auto found =
        std::lower_bound(fields.begin(), fields.end(), path,
                         [](const Field &field, std::string_view wanted) { return field.path < wanted; });
    return found != fields.end() && found->path == path ? &*found : nullptr;
}

bool RecordState::isConflict() const
{
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.isConflict(); });
}

RecordState merge(const base::Tag &birth, std::span<const Entry> entries)
{
    const Entries all = ordered(birth, entries);
    const Entries stand = standing(all);
    RecordState state;
    state.fields = fieldsOf(stand);
    state.kind = kindOf(state.fields);
    state.isDeleted = isHidden(stand);
    for (const Entry *entry : stand)
        if (entry->path == signaturePath)
            state.signatures.push_back(signatureOf(*entry, all));
    return state;
}

std::vector<bool> stillShown(const base::Tag &birth, std::span<const Entry> entries)
{
    const Entries all = ordered(birth, entries);
    const Entries stand = standing(all);
    if (stand.size() == entries.size())
        return std::vector<bool>(entries.size(), true);
    Entries shown = stand;
    for (const Entry *signature : stand)
        if (signature->path == signaturePath)
            for (const Entry *entry : standingUnder(*signature, all))
                shown.push_back(entry);
    appendReplacers(all, stand.size(), shown);
    const std::unordered_set<const Entry *> set(shown.begin(), shown.end());
    std::vector<bool> out;
    for (const Entry &entry : entries)
        out.push_back(set.contains(&entry));
    return out;
}

std::vector<base::Dot> dotsOf(const Field &field)
{
    std::vector<base::Dot> dots;
    appendDots(field, dots);
    return sortedOnce(std::move(dots));
}

std::vector<base::Dot> dotsOf(const RecordState &state)
{
    std::vector<base::Dot> dots;
    for (const Field &field : state.fields)
        appendDots(field, dots);
    return sortedOnce(std::move(dots));
}

std::vector<Field> afterSigning(const RecordState &state)
{
    std::vector<Field> rest;
    for (const Field &field : state.fields) {
        Field left{field.path, {}};
        for (Sibling sibling : field.siblings) {
            std::erase_if(sibling.sources, [&](const Source &source) { return isSigned(state, source); });
            if (!sibling.sources.empty())
                left.siblings.push_back(std::move(sibling));
        }
        if (!left.siblings.empty() && left.path != signaturePath && !state.signatures.empty())
            rest.push_back(std::move(left));
    }
    return rest;
}

} // namespace record
