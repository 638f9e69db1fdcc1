// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/autograph/autograph.h"
#include "store/records.h"
#include "wire/rights.h"

namespace app {

/// Inside this room: who signed, and what that is worth.

/// Null: nobody of that name is or was a member.
const wire::Member *memberIn(const std::vector<wire::Member> &members, const base::Tag &tag);

/// Both are devices of one person, or one device.
bool isSamePerson(const std::vector<wire::Member> &members, const base::Tag &one, const base::Tag &other);

/// `signature` is one of `record`, whose space has these members.
client::Proof proofOf(const store::Record &record, const record::Signature &signature,
                      const std::vector<wire::Member> &members);

} // namespace app
