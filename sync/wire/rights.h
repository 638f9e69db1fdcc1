// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/block.h"

#include <memory>
#include <span>

namespace wire {

enum class Verdict {
    counts,
    isVoid, ///< kept, passed to nobody, empty in the merge
    unknownAuthor, ///< no join that counts is here yet, or the invite behind it is not: hold it
};

/// One device. Who was removed stays in the list with role none.
struct Member
{
    base::Tag tag;
    crypto::VerifyKey key;
    crypto::BoxPublic box;
    Role role = Role::none; ///< for what it writes next
    base::Tag person; ///< the first device of this person: devices invited as "mine" share it
    base::Tag invitedBy; ///< its own tag for the founder
    base::Hash join; ///< its `join` or `found` block
    crypto::VerifyKey seat; ///< zeros for the founder
    std::optional<Line> last; ///< where its role last changed: the last envelope judged by the old one
    std::vector<base::Hash> roleBlocks; ///< what a new role block on it lists in `replaces`; several = concurrent

    bool operator==(const Member &) const = default;
};

struct Seat
{
    crypto::VerifyKey key;
    base::Tag tag; ///< what a withdrawing `role` block names
    base::Dot invite;
    base::Hash inviteHash;
    Role role = Role::reader;
    Purpose purpose = Purpose::person;
    base::Hash part;
    std::int64_t expiresMs = 0;
    bool isWithdrawn = false;
    std::vector<base::Tag> joined; ///< devices whose join names this seat and counts; two or more: a code used twice

    bool operator==(const Seat &) const = default;
};

/// A generation whose block counts.
struct KnownGeneration
{
    GenerationName name;
    base::Hash block;
    base::Hash keyHash;
    std::vector<base::Tag> holders; ///< who can have its key: recipients, its author, joiners; sorted
    bool isClean = true; ///< false: a removed device or the knower of a withdrawn code can have it

    bool operator==(const KnownGeneration &) const = default;
};

/// Who may do what in a space: a pure function of the set of its blocks and of the known lines, in any order.
///
/// Rules (design §6). A member's right is judged by the place of an envelope in its author's line, never by time:
/// - Only the `found` block whose hash is the space's id counts. A seat counts when its invite does, was not withdrawn,
/// and
///   a join through it is its author's number 1. `person` takes an owner; `mine` any member, with no more than its own
///   role.
/// - An owner's `role` block counts on everybody who is no owner, and on owners whose path of invites leads through its
///   author. It acts on one who was an owner only after the ownership, and only if it lists a block that ended it. So
///   owners are decided from the founder downwards, and two who end each other at once never make a circle.
/// - A device may end itself: `none` on its own tag naming its own predecessor. The first such end counts, on top of
/// what
///   others decided, until another block lists it. Role `owner` is given by no `role` block.
/// - What precedes `last` on its line keeps the old role, all else has the new one. A block of the same role as what it
///   replaces moves its `last`. Of several that remain the lowest role and the earliest `last` count.
/// - A `last` that is not here yet: lower numbers count until it proves them to be of another line.
/// - Change sets take an editor; `invite person`, `role` and `rekey` an owner.
/// - One tag with two joins is one member: the join nearest to the founder, of equal ones the lowest hash.
class Rights
{
public:
    /// `blocks`: each once; `lines` must outlive the Rights.
    static Rights of(const base::SpaceId &space, std::span<const KnownBlock> blocks, const Lines &lines);

    Verdict judge(const base::Dot &name, const base::Hash &hash) const;
    /// The role by which an envelope is judged, `none` for strangers.
    Role roleAt(const base::Dot &name, const base::Hash &hash) const;
    /// True if the arrival of this envelope may change verdicts on others: make the Rights anew. True for no member
    /// whose role never changed.
    bool watches(const base::Dot &name) const;

    const std::vector<Member> &members() const; ///< sorted by tag
    const Member *find(const base::Tag &tag) const;
    /// May `by`, as it stands now, write a `role` block on `whom`?
    bool mayChange(const base::Tag &by, const base::Tag &whom) const;

    /// Of an owner's seat: who opened it and those above; of any other also every owner.
    bool mayWithdraw(const base::Tag &by, const Seat &seat) const;

    const std::vector<Seat> &seats() const; ///< of invites that count, sorted by invite
    const Seat *findSeat(const crypto::VerifyKey &key) const;
    /// Seats that two or more joins took.
    std::vector<Seat> seatForks() const;

    const std::vector<KnownGeneration> &generations() const; ///< sorted by name
    /// Under which to write: clean, the longest row of generations behind it, of equal ones the lowest name.
    /// None: an owner's device makes one first.
    std::optional<GenerationName> newestGeneration() const;
    /// Members with a role that cannot have the newest generation's key: an owner's device makes a new one.
    std::vector<base::Tag> membersWithoutKey() const;

    /// Hashes of the blocks from `found` to the member's join: found, invite, join, invite, join ... Empty for
    /// strangers.
    std::vector<base::Hash> pathOf(const base::Tag &tag) const;

private:
    struct State;
    explicit Rights(std::shared_ptr<const State> state);

    std::shared_ptr<const State> m_state;
};

} // namespace wire
