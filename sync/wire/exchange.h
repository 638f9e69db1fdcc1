// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/block.h"

namespace wire {

/// One body, in either direction, carries a page: at most so many bytes of envelopes and sealed parts, over all spaces.
constexpr std::size_t maxPageBytes = 256 * 1024;
constexpr std::size_t maxSpaces = 256;
constexpr std::size_t maxEnvelopesPerPage = 4096;
constexpr std::size_t maxLines = 4096;
constexpr std::size_t maxParts = 64;

/// Where a device stands in a space's order at one endpoint: position, and the random tag of the row there. An endpoint
/// that does not know the pair (its file was put back) says so. Position 0 with a zero tag is the beginning.
struct Cursor
{
    std::uint64_t position = 0;
    std::array<std::byte, 8> rowTag{};

    bool operator==(const Cursor &) const = default;
};

/// The sealed part of an invitation, on its way to where the joiner will ask for it.
struct SealedPart
{
    crypto::VerifyKey seat;
    base::Bytes part; ///< at most maxPartBytes (seat.h)

    bool operator==(const SealedPart &) const = default;
};

/// POST /v1/exchange
struct ExchangeRequest
{
    struct Space
    {
        base::SpaceId space;
        std::optional<Cursor> cursor; ///< none: send from the beginning
        std::optional<base::Bytes> foundingCode; ///< the code's 16 bytes, with a `found` block
        std::vector<SealedPart> parts; ///< sorted by seat, each seat once
        std::vector<base::Bytes> envelopes; ///< own and others', each author's in rising order
        bool wantLines = false;
        std::optional<LineMap> lines; ///< after an unknown cursor: what the device holds

        bool operator==(const Space &) const = default;
    };

    std::vector<Space> spaces; ///< each once, sorted by id

    bool operator==(const ExchangeRequest &) const = default;
};

/// What became of one envelope that was pushed.
struct PushResult
{
    enum class Fate : std::uint8_t {
        stored = 0,
        already = 1, ///< the very same bytes were here: success
        forked = 2, ///< stored beside another of the same name: success, and the author has a fork
        gap = 3, ///< its predecessor is not here: send from `held` + 1
        refused = 4, ///< form, signature or rights
        isVoid = 5, ///< after its author's removal
        tooMany = 6, ///< four of this name are here
        unknownAuthor = 7, ///< no join of its author is here
    };

    Fate fate = Fate::stored;
    std::uint64_t held = 0; ///< the highest number without gaps that the endpoint has of this author

    bool operator==(const PushResult &) const = default;
};

struct ExchangeReply
{
    enum class Status : std::uint8_t {
        ok = 0,
        unknownCursor = 1, ///< nothing is read; `lines` says what the endpoint has, `cursor` is none
        notMember = 2, ///< also for a space that is not here
        quota = 3, ///< nothing more is stored; reading goes on
        closed = 4,
        codeNeeded = 5, ///< founding takes a code, or another one
    };

    struct Space
    {
        base::SpaceId space;
        Status status = Status::ok;
        std::vector<PushResult> results; ///< one for each envelope pushed, in the same order
        std::vector<base::Bytes> rows; ///< after the cursor, without what came in this very request
        std::optional<Cursor> cursor; ///< after `rows`: to be sent next time
        bool more = false; ///< ask again
        std::optional<LineMap> lines; ///< when asked for, or the cursor is unknown

        bool operator==(const Space &) const = default;
    };

    std::vector<Space> spaces; ///< those of the request, in its order

    bool operator==(const ExchangeReply &) const = default;
};

} // namespace wire
