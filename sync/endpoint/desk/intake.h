// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/desk/parcel.h"
#include "endpoint/limits.h"

namespace endpoint {

/// What a push may do besides what the rights say.
struct IntakeRules
{
    bool openFounding = false;
    std::uint64_t spaceBytes = 0;
    std::uint64_t memberBytes = 0;
    std::int64_t nowMs = 0; ///< sealed parts that expired are not taken
};

/// What became of a parcel.
struct Taken
{
    wire::ExchangeReply::Status status = wire::ExchangeReply::Status::ok;
    std::vector<wire::PushResult> results; ///< one for each item
    std::uint64_t storedBytes = 0;
    bool founded = false;
};

base::Hash hashOfFoundingCode(base::View code);

/// Takes a parcel into a circle inside a transaction: form, predecessor, signature, rights, limits, in this order.
/// - A device that is no member may bring its own `join`; whoever may found a space may bring all that belongs to it.
/// - Members relay: any member may bring any member's envelopes.
/// - What a removal voids is not taken, so it is passed to nobody; what was taken before the removal came stays in its
///   place, as the devices need the whole line and judge alike.
/// - Of a version or kind unknown here only the head is readable. Such an envelope is taken from its author's own
///   device alone, whose login stands for the signature; nobody can put it under another's name.
/// - A person who is no owner makes at most 128 blocks on all devices, an owner 4096: that is a quota too.
/// - Over a quota nothing more is taken but an owner's `role` and `rekey`, for which a sixteenth is kept free.
/// Errors are the archive's: then nothing of the transaction may stay, nor the circle.
class Intake
{
public:
    Intake(Circle &circle, Archive::Change &change, const IntakeRules &rules, const crypto::VerifyKey &device);

    base::Result<Taken> take(const Parcel &parcel);

private:
    using Fate = wire::PushResult::Fate;

    struct Checked
    {
        Fate fate = Fate::stored; ///< anything else: it ends here
        wire::Link link;
        std::optional<wire::KnownBlock> block;
    };

    base::Result<bool> found(const Parcel &parcel);
    base::Done takeItems(const Parcel &parcel);
    base::Result<Fate> takeItem(const Item &item);
    base::Result<Fate> takeChecked(const Item &item, const Checked &checked, bool isFork);
    base::Result<std::vector<wire::Link>> heldAs(const base::Dot &name);
    base::Result<Checked> check(const Item &item);
    Checked checkAgainst(const Item &item, const wire::Link &before) const;
    Checked checkBlock(const Item &item, const base::Hash &previous) const;
    bool mayBring(const Item &item) const;
    bool overQuota(const Item &item, const Checked &checked) const;
    Fate strangersFate(const base::Tag &author) const;
    base::Done afterBlock(const wire::Block &block);
    base::Done takeParts(const Parcel &parcel);

    Circle &m_circle;
    Archive::Change &m_change;
    const IntakeRules &m_rules;
    const base::Tag m_device;
    bool m_isFounding = false;
    Taken m_taken;
};

} // namespace endpoint
