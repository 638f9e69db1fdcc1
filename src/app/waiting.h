// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <string_view>

namespace app {

class Desk;

/// What waits on this device, for the endpoint or for something that is not here.

/// When an exchange last ended well: milliseconds since 1970, as text.
constexpr std::string_view exchangedNote = "exchange/success";

/// The name of the note with what the centre says of a space: a word, a blank, and when they were last even.
std::string toldNote(const base::SpaceId &space);

/// Of what the last exchange left behind, read from the vault.
SyncState syncStateOf(Desk &desk);

/// The same of one space, into its row.
base::Done addWaiting(Desk &desk, SpaceRow &row);

/// Adds to a report what is held here and why, and what others saw and this device does not hold.
base::Done addWaiting(Desk &desk, ExchangeReport &sum);

/// Tries again what is held, as after an update. How many count now.
base::Result<int> retryHeld(Desk &desk);
/// See store::Log::setAside.
base::Done setAside(Desk &desk, const base::SpaceId &space, const base::Tag &author, int reason, bool isAside);

/// After an update of the program: what was held because an older one could not read it is judged again. Nothing is
/// done while the program reads no more than at the last time. What fails (a full disk) is tried at the next start:
/// nobody should be kept from his records by it.
void takeUpWhatIsUnderstoodNow(Desk &desk);

} // namespace app
