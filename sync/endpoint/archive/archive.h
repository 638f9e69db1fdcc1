// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "base/id.h"
#include "crypto/sign.h"
#include "wire/line.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace endpoint {

/// Where a device stands in a space: the position of a row and the random tag that row got here. An archive that
/// does not know the pair is not the one the device read from (put back from a copy, say).
struct Place
{
    std::uint64_t position = 0; ///< from 1; 0 with a tag of zeros: before everything
    base::Tag tag;

    bool operator==(const Place &) const = default;
};

/// One envelope as it comes in. The archive does not look into it.
struct Letter
{
    base::Dot name;
    wire::Link link;
    bool isBlock = false;
    base::View bytes; ///< the caller's
};

struct Row
{
    Place place;
    base::Dot name;
    wire::Link link;
    bool isBlock = false;
    base::Bytes bytes;
};

/// Where a member's line ends here, and all its bytes together.
struct Share
{
    base::Tag author;
    wire::Line line;
    std::uint64_t sizeBytes = 0;
    bool isForked = false; ///< some number of this author is held more than once

    bool operator==(const Share &) const = default;
};

/// The sealed part of an invite, kept until it is joined, withdrawn or expired.
struct SealedPart
{
    base::SpaceId space;
    base::Bytes bytes;
    std::int64_t expiresMs = 0;
};

/// All that the endpoint keeps. Two implementations are meant (SQLite, PostgreSQL); `tests/endpoint/archive.cpp` is
/// the suite that each passes. Errors of every call: full (no room: nothing of the transaction is kept, a later one may
/// succeed), io, damaged. Any thread; `change` is one at a time.
class Archive
{
public:
    virtual ~Archive() = default;

    /// What may be done inside a transaction. Positions of a space are given under a lock on that space, so the order
    /// of positions is the order of commits.
    class Change
    {
    public:
        virtual ~Change() = default;
        /// Locks the space until the end. Its last position; nothing: there is no such space.
        virtual base::Result<std::optional<std::uint64_t>> lockSpace(const base::SpaceId &space) = 0;
        /// The space must be new.
        virtual base::Done addSpace(const base::SpaceId &space) = 0;
        /// The space must be locked; the same envelope must not be held. Gives its position: the last plus 1.
        virtual base::Result<std::uint64_t> append(const base::SpaceId &space, const Letter &letter) = 0;
        /// What is held under one name, in the order it came: several when its author forked.
        virtual base::Result<std::vector<wire::Link>> links(const base::SpaceId &space, const base::Dot &name) = 0;

        virtual base::Done putPart(const crypto::VerifyKey &seat, const SealedPart &part) = 0;
        virtual base::Done erasePart(const crypto::VerifyKey &seat) = 0;
        /// True: the code was free, or was spent on this very space before (an answer that got lost).
        virtual base::Result<bool> spendCode(const base::Hash &code, const base::SpaceId &space) = 0;
        virtual base::Done addCode(const base::Hash &code) = 0;
        virtual base::Done addToken(const base::Hash &token, const crypto::VerifyKey &device, std::int64_t endsMs) = 0;
        virtual base::Done endTokens(const crypto::VerifyKey &device) = 0;
        /// Tokens and sealed parts whose time was before `nowMs`.
        virtual base::Done eraseExpired(std::int64_t nowMs) = 0;
    };

    using Work = std::function<base::Done(Change &)>;
    /// One transaction. Durable on success; an Error of `work`, or of the end, leaves nothing of it.
    virtual base::Done change(const Work &work) = 0;

    /// Rows behind a position, in order, until `visit` says false. Blocks only, when asked.
    using Visit = std::function<bool(Row &&)>;
    virtual base::Done rows(const base::SpaceId &space, std::uint64_t after, bool blocksOnly, const Visit &visit) = 0;
    virtual base::Result<bool> knows(const base::SpaceId &space, const Place &place) = 0;
    virtual base::Result<std::vector<wire::Link>> links(const base::SpaceId &space, const base::Dot &name) = 0;
    /// The last position, nothing for an unknown space.
    virtual base::Result<std::optional<std::uint64_t>> lastPosition(const base::SpaceId &space) = 0;
    /// One per author, by tag.
    virtual base::Result<std::vector<Share>> shares(const base::SpaceId &space) = 0;
    virtual base::Result<std::optional<SealedPart>> part(const crypto::VerifyKey &seat) = 0;
    /// Whose token it is, if it had not ended by `nowMs`.
    virtual base::Result<std::optional<crypto::VerifyKey>> deviceOf(const base::Hash &token, std::int64_t nowMs) = 0;
    /// The endpoint's own key, made when the archive was.
    virtual base::Result<crypto::SigningKey> key() = 0;

    /// A copy of one moment, while others write. The file must not exist.
    virtual base::Done backup(const std::filesystem::path &file) = 0;
    /// Reads everything: hashes, numbers, positions, sums. Gives the number of envelopes. Error damaged.
    virtual base::Result<std::uint64_t> check() = 0;
};

/// `sqlite:FILE`. The file is made, readable by its owner only, when it is not there. Error invalid: another kind of
/// address, or a file that is no archive; newer: an archive of a later version; io, busy, damaged.
base::Result<std::unique_ptr<Archive>> openArchive(std::string_view address);

/// Held by whoever serves from an archive. Error busy: somebody does already.
base::Result<std::unique_ptr<base::FileLock>> lockArchive(std::string_view address);

/// Puts a backup in the archive's place and gives every row a new tag, so that all devices compare what they hold with
/// what is here and fill the gap. Error busy: somebody serves from the archive; notFound, damaged, invalid, newer: the
/// backup is none. After an Error the archive stands as it was.
base::Done restoreArchive(std::string_view address, const std::filesystem::path &backup);

} // namespace endpoint
