// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "db/database.h"

#include <map>

namespace store {

/// What an envelope is worth on this device. The numbers are stored.
enum class State : std::uint8_t {
    counts = 0, ///< a block that is known, or a change set that was applied
    held = 1, ///< kept, without effect
    isVoid = 2, ///< its author had no right to it: kept, given to nobody
};

/// One envelope as this device keeps it. (name, hash) names it: a forked author has several with one name.
struct Kept
{
    base::Dot name; ///< number from 1
    base::Hash hash;
    base::Hash previous; ///< hash of the author's envelope before it, zeros for number 1 or while unknown
    bool isBlock = false;
    base::Bytes bytes; ///< sealed, never made again
    State state = State::held;
    std::uint8_t reason = 0; ///< why it is held: the client's number, not looked at here
    bool sent = false; ///< the endpoint has it
    bool own = false; ///< made by this device
    bool isLinked = false; ///< held for its content alone: it has its place in its author's line, as all that counts

    bool operator==(const Kept &) const = default;
};

/// Where this device has read to at the endpoint.
struct Cursor
{
    std::uint64_t position = 0;
    std::array<std::byte, 8> rowTag{};

    bool operator==(const Cursor &) const = default;
};

/// An author's last envelope without a gap before it.
struct Line
{
    std::uint64_t number = 0;
    base::Hash hash;

    bool operator==(const Line &) const = default;
};

/// What the line about sync tells of a space.
struct Tally
{
    std::uint64_t unsent = 0; ///< count, and the endpoint has not acknowledged them
    std::uint64_t held = 0; ///< but for those that were set aside
    std::uint64_t aside = 0; ///< held, and a person does not want to be reminded
    std::uint64_t isVoid = 0;
    std::uint64_t forked = 0; ///< names with more than one envelope
    bool isOpen = false; ///< there are writes in the open change set

    bool operator==(const Tally &) const = default;
};

/// What is held of one author for one reason.
struct Held
{
    base::Tag author;
    std::uint8_t reason = 0; ///< the client's number
    bool isAside = false;
    std::uint64_t count = 0;

    bool operator==(const Held &) const = default;
};

/// The envelopes of each space, byte for byte. Error notFound of every call that changes something: the space is not
/// known here (store/identity.h).
class Log
{
public:
    explicit Log(db::Database &database)
        : m_database(&database)
    {
    }

    /// Inserts, or replaces what has the same (name, hash). `blocks` and `offers` come in the order of first keeping;
    /// one whose state changes goes to the end. Error invalid: number 0.
    base::Done keep(const base::SpaceId &space, const Kept &kept);

    /// Every envelope of a name: none, one, or several when its author forked.
    base::Result<std::vector<Kept>> find(const base::SpaceId &space, const base::Dot &name) const;
    /// All that one author wrote from this number on, of every state, by number.
    base::Result<std::vector<Kept>> from(const base::SpaceId &space, const base::Tag &author,
                                         std::uint64_t number) const;
    /// All blocks that count or are void.
    base::Result<std::vector<Kept>> blocks(const base::SpaceId &space) const;
    /// All that is linked and not void, blocks and change sets, in the order of first keeping.
    base::Result<std::vector<Kept>> counting(const base::SpaceId &space) const;
    /// Rises when a block arrives or changes its state: what was computed from blocks is good while it stays.
    base::Result<std::int64_t> blockMark(const base::SpaceId &space) const;
    /// All that is held, by author and number.
    base::Result<std::vector<Kept>> held(const base::SpaceId &space) const;
    /// The same, counted: those that wait first, then those set aside; by author and reason.
    base::Result<std::vector<Held>> heldGroups(const base::SpaceId &space) const;
    /// A person does not want to be reminded of what is held of an author for a reason now, or wants to again. That
    /// and no more: it is kept, stops whom it stopped, and counts as soon as it can be judged, as on every other
    /// device. What comes later of this author reminds anew.
    base::Done setAside(const base::SpaceId &space, const base::Tag &author, std::uint8_t reason, bool isAside);
    /// Per author the end of what is linked without a gap. Of a forked author: the line kept first.
    base::Result<std::map<base::Tag, Line>> lines(const base::SpaceId &space) const;

    /// Of what is linked, not void and not acknowledged, as many as fit; one at least, if any.
    base::Result<std::vector<Kept>> offers(const base::SpaceId &space, std::size_t limitBytes) const;
    base::Done acknowledge(const base::SpaceId &space, const base::Dot &name, const base::Hash &hash);
    /// The endpoint holds nothing of this author after `number`.
    base::Done offerAgain(const base::SpaceId &space, const base::Tag &author, std::uint64_t number);

    base::Result<std::optional<Cursor>> cursor(const base::SpaceId &space) const;
    base::Done setCursor(const base::SpaceId &space, const std::optional<Cursor> &cursor);

    base::Result<Tally> tally(const base::SpaceId &space) const;

private:
    db::Database *m_database;
};

} // namespace store
