// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "record/change.h"
#include "wire/exchange.h"

#include <functional>
#include <optional>
#include <span>

namespace client {

/// What an envelope is worth on this device.
enum class State : std::uint8_t {
    counts = 0, ///< a block that is known, or a change set that was given to the merge
    held = 1, ///< kept, without effect: see Reason; judged again when something arrives
    isVoid = 2, ///< its author had no right to it: kept, given to nobody, empty in the merge
};

/// Why an envelope is held. The numbers are stored.
enum class Reason : std::uint8_t {
    none = 0,
    newer = 1, ///< made by a later version
    keyMissing = 2, ///< its generation is not known here
    predecessorMissing = 3, ///< an earlier envelope of the same author is not here, or is held
    authorUnknown = 4, ///< no join of its author is here
    broken = 5, ///< its author signed it, but its seal is false or its content breaks a rule: it will never count
    forged = 6, ///< its signature fits nothing that is here: somebody else's work, or a fork whose other half may come
};

/// One envelope as this device keeps it. (name, hash) names it: a forked author has several with one name.
struct Kept
{
    base::Dot name;
    base::Hash hash; ///< wire::hashOf
    base::Hash previous; ///< hash of the author's envelope before it, 32 zeros for number 1 or while unknown
    bool isBlock = false;
    base::Bytes bytes; ///< as received or made, never made again; at most 64 KiB
    State state = State::held;
    Reason reason = Reason::none;
    bool sent = false; ///< the endpoint has it
    bool own = false; ///< made by this device

    bool operator==(const Kept &) const = default;
};

/// Whether an envelope has its place in its author's line, whatever it is worth: its author is known to have signed it.
/// What is held for its content alone (no key yet, newer, broken) stops nobody. What cannot even be read so far, or
/// whose predecessor or author is not here, anybody may have made: it takes no place from what is signed.
inline bool isLinked(const Kept &kept)
{
    const bool isFirst =
        kept.name.number == 1 && kept.reason != Reason::newer; // a first one that is newer was not read
    const bool hasPlace = isFirst || kept.previous != base::Hash();
    const bool isWaiting = kept.reason == Reason::predecessorMissing || kept.reason == Reason::authorUnknown
        || kept.reason == Reason::forged;
    return kept.state != State::held || (hasPlace && !isWaiting);
}

/// Per author the end of what is linked, with no gap before it (wire/line.h).
using Lines = wire::LineMap;

/// Where this device has read to at the endpoint: a row's position and its random tag.
using Cursor = wire::Cursor;

using SpaceKey = wire::SpaceKey;
using Generation = wire::GenerationName;

/// What travels beside an `invite` block until its seat is taken.
struct SealedPart
{
    crypto::VerifyKey seat;
    base::Bytes bytes;
    bool sent = false;

    bool operator==(const SealedPart &) const = default;
};

/// How sync keeps one space. `app` gives the store this face; tests have one in memory.
/// Not thread-safe; one exchange at a time. Every function may fail with io, full or damaged: the caller then stops,
/// and what was not in a finished transaction has not happened.
class Ledger
{
public:
    virtual ~Ledger() = default;

    virtual base::SpaceId space() const = 0;

    /// Runs `work`; if it fails, nothing of it stays. Transactions inside a transaction are part of it.
    virtual base::Done transaction(const std::function<base::Done()> &work) = 0;

    /// Inserts, or replaces what has the same (name, hash). Order of `blocks`, `counting` and `offers`: the order in
    /// which each was kept for the first time; one whose state changes goes to the end, so that none stands before what
    /// it needs.
    virtual base::Done keep(const Kept &kept) = 0;
    /// Every version of a name: none, one, or several when its author forked. At most 4 that are linked, and 4 of which
    /// nobody could tell when they came.
    virtual base::Result<std::vector<Kept>> find(const base::Dot &name) = 0;
    /// All that one author wrote from this number on, of every state, by number.
    virtual base::Result<std::vector<Kept>> from(const base::Tag &author, std::uint64_t number) = 0;
    /// All blocks of state counts or isVoid.
    virtual base::Result<std::vector<Kept>> blocks() = 0;
    /// All that is linked and not void, blocks and change sets.
    virtual base::Result<std::vector<Kept>> counting() = 0;
    /// All of state held, by author and number.
    virtual base::Result<std::vector<Kept>> held() = 0;
    /// Per author the end of what is linked without a gap. Of a forked author: the line kept first.
    virtual base::Result<Lines> lines() = 0;

    /// Gives a change set that counts to the merge. The same one given twice changes nothing.
    virtual base::Done apply(const Kept &kept, const record::ChangeSet &set) = 0;
    /// Takes a change set out of the merge again: it became void. One that is not there changes nothing.
    virtual base::Done retract(const Kept &kept, const record::ChangeSet &set) = 0;

    /// Of what is linked, not void, and not acknowledged by the endpoint, own and relayed, as many as fit; one at
    /// least, if any.
    virtual base::Result<std::vector<Kept>> offers(std::size_t limitBytes) = 0;
    /// The endpoint has it.
    virtual base::Done acknowledge(const base::Dot &name, const base::Hash &hash) = 0;
    /// The endpoint holds nothing of this author after `number`: what is later here is not acknowledged any more.
    virtual base::Done offerAgain(const base::Tag &author, std::uint64_t number) = 0;

    virtual base::Result<std::optional<Cursor>> cursor() = 0;
    /// None: read from the beginning.
    virtual base::Done setCursor(const std::optional<Cursor> &cursor) = 0;

    /// Error missing: not known here.
    virtual base::Result<SpaceKey> key(const Generation &generation) = 0;
    virtual base::Done keepKey(const Generation &generation, const SpaceKey &key) = 0;

    virtual base::Result<std::vector<SealedPart>> parts() = 0;
    /// Inserts, or replaces the part of the same seat.
    virtual base::Done keepPart(const SealedPart &part) = 0;
    /// The seat is taken, withdrawn or expired. One that is not there changes nothing.
    virtual base::Done erasePart(const crypto::VerifyKey &seat) = 0;
};

} // namespace client
