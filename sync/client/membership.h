// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/gate.h"
#include "wire/seat.h"

namespace client {

/// A space that was just founded, before a ledger holds it. Needs no endpoint.
struct Founding
{
    base::SpaceId space;
    Kept block; ///< the `found` block, the device's number 1
    Generation generation;
    SpaceKey key;
};

/// Error as wire::makeGeneration.
base::Result<Founding> found(const Device &device);

/// Puts it into the space's new ledger.
base::Done enter(Ledger &ledger, const Founding &founding);

/// What a code opens: with the sealed part that the endpoint or a drive holds for its seat.
/// Error damaged: the part was made with another code: somebody answers with a space that is not the inviter's.
base::Result<wire::Invitation> openInvitation(const crypto::Secret &code, base::View part);

/// Takes the seat: writes this device's `join` into the new space's ledger, and the key that the invitation brought.
/// Needs no network. Error refused: the ledger is of another space, or this device has written there already.
base::Done join(Ledger &ledger, const Device &device, const crypto::Secret &code, const wire::Invitation &invitation);

struct Writing
{
    Generation generation;
    SpaceKey key;
};

/// What a member may do to the space's members. Each makes blocks of the device's next numbers in one transaction, to
/// be sent by the next exchange. Errors: refused (the rights do not allow it), missing (no key to write under), and the
/// ledger's.
class Membership
{
public:
    explicit Membership(Gate &gate)
        : m_gate(gate)
    {
    }

    /// `mine`: a second device of the same person, with no more than its own role. Gives the code's 16 bytes.
    base::Result<crypto::Secret> invite(wire::Role role, wire::Purpose purpose, std::int64_t expiresMs);
    /// Withdraws an unused code: a new generation goes with it.
    base::Done withdraw(const crypto::VerifyKey &seat);
    /// Another role for a member; `none` removes it and brings a new generation. Its envelopes that are here stay.
    base::Done changeRole(const base::Tag &member, wire::Role role);
    /// A new generation for all who stay.
    base::Done rekey();
    /// An owner's device makes a new generation if there is none to write under, or a joiner cannot have it.
    /// Anybody else's does nothing. Tells whether it did.
    base::Result<bool> mend();

    /// Under which to seal now. Error missing: an owner's device must make a generation first, or its key is not here.
    base::Result<Writing> writing();

private:
    base::Result<std::shared_ptr<const Standing>> asOwner();
    base::Result<wire::Generation> nextGeneration(const Standing &standing, const base::Tag &without);
    base::Done write(const wire::Block &block);
    base::Done end(const base::Tag &member, wire::Role role, const wire::Line &last,
                   const std::vector<base::Hash> &replaces);

    Gate &m_gate;
};

} // namespace client
