// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/courier.h"

#include <functional>

namespace client {

/// A `*.versta` file: what a drive carries where no network is. Whoever finds it can read no more than an endpoint.
///
///   bundle  = "VRSTB" u8 1, then CBOR: [[space ...], [receipt ...]]
///   space   = [id: bytes 32, [[seat: bytes 32, part: bytes] ...], [envelope: bytes ...]]
///   receipt = bytes, a wire::Receipt body
///
/// Envelopes stand in an order in which each comes after what it needs. At most 64 MiB.
struct Bundle
{
    struct Space
    {
        base::SpaceId space;
        std::vector<wire::SealedPart> parts;
        std::vector<base::Bytes> envelopes;

        bool operator==(const Space &) const = default;
    };

    std::vector<Space> spaces;
    std::vector<base::Bytes> receipts;

    bool operator==(const Bundle &) const = default;
};

constexpr std::size_t bundleLimitBytes = 64 * 1024 * 1024;

base::Bytes encode(const Bundle &bundle);
/// Error invalid: no bundle, or a damaged one; newer: a later version's; tooLarge.
base::Result<Bundle> decodeBundle(base::View bytes);

/// All that counts in a space, own and others', with the sealed parts of its open seats; behind it what a later version
/// wrote, as somebody may understand it. `onlyUnsent`: what counts and the endpoint is not known to have.
base::Result<Bundle::Space> bundleOf(Ledger &ledger, bool onlyUnsent);

/// Admits what a bundle has for one space, in one transaction. Counted as a Courier does. `goOn` is asked before each
/// envelope; after a no what was admitted so far stays, and the same bundle brings the rest another time.
base::Result<Report> admit(Gate &gate, const Bundle::Space &space, const std::function<bool()> &goOn = {});

/// Marks as sent what the endpoint signed for. Error damaged: not signed by `pinned`; else as wire::decode.
base::Result<std::size_t> takeReceipt(Ledger &ledger, base::View receipt, const crypto::VerifyKey &pinned);

/// The sealed part of a code's seat in a bundle, for a join without a network. Error notFound.
base::Result<base::Bytes> partFor(const Bundle &bundle, const crypto::VerifyKey &seat);

} // namespace client
