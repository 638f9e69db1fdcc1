// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/change.h"

#include <span>

namespace record {

/// The merge: what a record is, as a pure function of the *set* of change sets that count. Order, duplicates and how
/// they came do not matter; a set that is taken out again leaves nothing behind.
///
/// - A field's siblings are the writes to it that no other set's write to it names in `replaces`. A name reaches a set
///   that is not here yet, and each set of a forked dot (a device that forked writes its own again under a new name),
///   but nothing under the dot of the naming set itself.
/// - Equal values are one value. Two left are a conflict, but for signatures, which stand side by side.
/// - `kind` counts only from the device in the record's id. A record without a kind waits: it is kept and not shown.
/// - `deleted` = true hides the record while every sibling of it (its kind apart) is listed by such a write.
/// - A signature replaces nothing; it shows the merge of just those writes that it lists.

/// Which set a write stands in. `line` tells the sets of a forked dot apart: any value that is the same on all devices
/// for the same set (the first bytes of its envelope's hash). The open change set has number 0 and line 0.
struct SetName
{
    base::Dot dot;
    std::uint64_t line = 0;

    auto operator<=>(const SetName &) const = default;
};

/// A write together with where it comes from.
struct Entry
{
    SetName from;
    std::int64_t labelMs = 0;
    Path path;
    Value value;
    std::vector<base::Dot> replaces;

    bool operator==(const Entry &) const = default;
};

struct Source
{
    SetName from;
    std::int64_t labelMs = 0;

    auto operator<=>(const Source &) const = default;
};

/// A value that stands in a field and all who wrote it.
struct Sibling
{
    Value value;
    std::vector<Source> sources; ///< never empty; the latest label first, then by name

    bool operator==(const Sibling &) const = default;
};

struct Field
{
    Path path;
    std::vector<Sibling> siblings; ///< never empty; the latest label first

    bool operator==(const Field &) const = default;
    bool isConflict() const { return siblings.size() > 1 && path != signaturePath; }
};

struct Signature
{
    Source source;
    Value value;
    std::vector<base::Dot> lists; ///< sorted; number 0 is the signature's own set
    std::vector<Field> shows; ///< what was signed, whatever became of it since

    bool operator==(const Signature &) const = default;
};

struct RecordState
{
    std::optional<Text> kind; ///< none: the record waits for its birth; the smallest where a fork gave two
    bool isDeleted = false;
    std::vector<Field> fields; ///< by path: all that stands now, `kind`, `deleted` and `signature` included
    std::vector<Signature> signatures; ///< by source

    bool operator==(const RecordState &) const = default;
    const Field *field(std::string_view path) const;
    bool isConflict() const;
};

/// `birth`: the device in the record's id. `entries`: all writes to the record from sets that count.
RecordState merge(const base::Tag &birth, std::span<const Entry> entries);

/// For each entry, whether the merge still needs it: it stands, or a signature shows it, or it is what replaced such a
/// one. The rest is history: the merge of what is needed is the merge of all.
std::vector<bool> stillShown(const base::Tag &birth, std::span<const Entry> entries);

/// What an editor that showed this field hands over as `replaces`: sorted, none twice.
std::vector<base::Dot> dotsOf(const Field &field);

/// The same for the whole record: what a deletion or a signature lists.
std::vector<base::Dot> dotsOf(const RecordState &state);

/// What stands beside a signed record as "after signing": siblings that no signature lists, signatures apart. Empty for
/// a record without signatures.
std::vector<Field> afterSigning(const RecordState &state);

} // namespace record
