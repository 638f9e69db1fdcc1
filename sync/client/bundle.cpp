// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bundle.h"

#include "wire/cbor.h"

#include <algorithm>

namespace client {

namespace {

using base::Error;

constexpr std::array<std::byte, 5> magic{std::byte{'V'}, std::byte{'R'}, std::byte{'S'}, std::byte{'T'},
                                         std::byte{'B'}};
constexpr std::byte version{1};
constexpr std::size_t itemsLimit = 1'000'000;

void write(wire::Writer &to, const Bundle::Space &space)
{
    to.array(3).bytes(space.space.view()).array(space.parts.size());
    for (const wire::SealedPart &part : space.parts)
        to.array(2).bytes(part.seat.view()).bytes(part.part);
    to.array(space.envelopes.size());
    for (const base::Bytes &envelope : space.envelopes)
        to.bytes(envelope);
}

Bundle::Space readSpace(wire::Reader &from)
{
    Bundle::Space space;
    from.record(3);
    space.space.hash.bytes = from.fixed<32>();
    for (std::size_t left = from.array(itemsLimit); left > 0 && from.ok(); --left) {
        from.record(2);
        const crypto::VerifyKey seat{from.fixed<32>()};
        space.parts.push_back({seat, base::copyOf(from.bytes(512))});
    }
    for (std::size_t left = from.array(itemsLimit); left > 0 && from.ok(); --left)
        space.envelopes.push_back(base::copyOf(from.bytes(wire::maxEnvelopeBytes)));
    return space;
}

} // namespace

base::Bytes encode(const Bundle &bundle)
{
    wire::Writer to;
    to.array(2).array(bundle.spaces.size());
    for (const Bundle::Space &space : bundle.spaces)
        write(to, space);
    to.array(bundle.receipts.size());
    for (const base::Bytes &receipt : bundle.receipts)
        to.bytes(receipt);
    base::Bytes bytes(magic.begin(), magic.end());
    bytes.push_back(version);
    base::append(bytes, to.written());
    return bytes;
}

base::Result<Bundle> decodeBundle(base::View bytes)
{
    if (bytes.size() > bundleLimitBytes)
        return base::fail(Error::Code::tooLarge, "a bundle is over 64 MiB");
    if (bytes.size() <= magic.size() || !base::equal(bytes.first(magic.size()), magic))
        return base::fail(Error::Code::invalid, "the file is no bundle");
    if (bytes[magic.size()] != version)
        return base::fail(Error::Code::newer, "a bundle of another version");
    wire::Reader from(bytes.subspan(magic.size() + 1));
    Bundle bundle;
    from.record(2);
    for (std::size_t left = from.array(itemsLimit); left > 0 && from.ok(); --left)
        bundle.spaces.push_back(readSpace(from));
    for (std::size_t left = from.array(itemsLimit); left > 0 && from.ok(); --left)
        bundle.receipts.push_back(base::copyOf(from.bytes(wire::maxBodyBytes)));
    if (auto done = from.finish(); !done)
        return done.error();
    return bundle;
}

namespace {

/// What a later version wrote may be plain to whoever gets it.
base::Done addNotUnderstood(Ledger &ledger, Bundle::Space &space)
{
    const auto held = ledger.held();
    if (!held)
        return held.error();
    for (const Kept &kept : *held)
        if (!isLinked(kept) && (kept.reason == Reason::newer || kept.reason == Reason::predecessorMissing))
            space.envelopes.push_back(kept.bytes);
    return {};
}

} // namespace

base::Result<Bundle::Space> bundleOf(Ledger &ledger, bool onlyUnsent)
{
    Bundle::Space space;
    space.space = ledger.space();
    const auto parts = ledger.parts();
    if (!parts)
        return parts.error();
    for (const SealedPart &part : *parts)
        space.parts.push_back({part.seat, part.bytes});
    const auto all = onlyUnsent ? ledger.offers(SIZE_MAX) : ledger.counting();
    if (!all)
        return all.error();
    for (const Kept &kept : *all)
        space.envelopes.push_back(kept.bytes);
    if (auto done = onlyUnsent ? base::Done() : addNotUnderstood(ledger, space); !done)
        return done.error();
    return space;
}

base::Result<Report> admit(Gate &gate, const Bundle::Space &space, const std::function<bool()> &goOn)
{
    Report report;
    const auto done = gate.ledger().transaction([&]() -> base::Done {
        for (const base::Bytes &envelope : space.envelopes) {
            if (goOn && !goOn())
                break;
            const auto admitted = gate.admit(envelope);
            if (!admitted)
                return admitted.error();
            count(report, *admitted);
        }
        return {};
    });
    if (done)
        return report;
    gate.forget();
    return done.error();
}

base::Result<std::size_t> takeReceipt(Ledger &ledger, base::View bytes, const crypto::VerifyKey &pinned)
{
    const auto receipt = wire::decode<wire::Receipt>(bytes);
    if (!receipt)
        return receipt.error();
    if (receipt->endpoint != pinned || !wire::verify(*receipt))
        return base::fail(Error::Code::damaged, "a receipt that the endpoint did not sign");
    std::set<base::Hash> taken;
    for (const wire::Receipt::Space &space : receipt->spaces)
        if (space.space == ledger.space())
            taken.insert(space.taken.begin(), space.taken.end());
    const auto offers = ledger.offers(SIZE_MAX);
    if (!offers)
        return offers.error();
    std::size_t marked = 0;
    for (const Kept &kept : *offers) {
        if (!taken.contains(kept.hash))
            continue;
        if (auto done = ledger.acknowledge(kept.name, kept.hash); !done)
            return done.error();
        ++marked;
    }
    return marked;
}

base::Result<base::Bytes> partFor(const Bundle &bundle, const crypto::VerifyKey &seat)
{
    for (const Bundle::Space &space : bundle.spaces)
        for (const wire::SealedPart &part : space.parts)
            if (part.seat == seat)
                return part.part;
    return base::fail(Error::Code::notFound, "the bundle has nothing for this code");
}

} // namespace client
