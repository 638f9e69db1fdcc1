// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "record/value.h"

#include <map>
#include <optional>

namespace record {

/// A field's place in its record: words of [a-z0-9-] or record names, joined by '/': `title`, `answer/q07/value`.
/// 1 to 200 bytes. Three are the record's own:
using Path = std::string;
constexpr std::string_view kindPath = "kind"; ///< given by the device of birth only; until then writes to it wait
constexpr std::string_view deletedPath =
    "deleted"; ///< true; its `replaces` list the dots of all siblings of the record
constexpr std::string_view signaturePath =
    "signature"; ///< its `replaces` likewise list all that it signs, and replace none of them

/// Three more that any kind may have; lists show and order records by them.
constexpr std::string_view titlePath = "title"; ///< a text
constexpr std::string_view parentPath = "parent"; ///< the record that this one is a part of (record/reference.h)
constexpr std::string_view positionPath = "position"; ///< a text key among its siblings (record/position.h)

constexpr std::size_t pathLimitBytes = 200;

bool isPath(std::string_view path);

/// One value given to one field. `replaces`: the dots of the siblings that the author was shown, sorted, none twice;
/// number 0 of the own tag is this very change set.
struct Write
{
    base::RecordId record;
    Path path;
    Value value;
    std::vector<base::Dot> replaces;

    bool operator==(const Write &) const = default;
};

/// Per member, the highest number held without gaps: who has seen what. The merge never reads it.
using Frontier = std::map<base::Tag, std::uint64_t>;

/// The writes that one device made together in one space. Within one set each field is written at most once.
struct ChangeSet
{
    base::Dot dot;
    std::int64_t labelMs = 0; ///< the author's wall clock, a label only
    std::vector<Write> writes; ///< sorted by (record, path)
    std::optional<Frontier> frontier;

    bool operator==(const ChangeSet &) const = default;
};

/// Error invalid: a path or value against its rules, dots unsorted, a kind that is no text; tooLarge: the value.
base::Done check(const Write &write);

/// Error invalid: a write that fails, a field written twice, writes unsorted, number 0 as the set's own, number 0 of
/// somebody else. A write that names its own set by number is fine and replaces nothing there.
base::Done check(const ChangeSet &set);

/// Puts writes into the order of a change set.
void sort(std::vector<Write> &writes);

} // namespace record
