// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

namespace app {

class Desk;

/// What a person can read of the exchanges of this profile; kept in the vault (store/journal.h).

/// Newest first. A word that a later version wrote is left out.
base::Result<std::vector<Journey>> journal(Desk &desk);

/// Writes down how an exchange that began at `beganMs` ended. Left out: one that another process kept from beginning,
/// and one that was stopped before it carried anything.
base::Done note(Desk &desk, Journey::Way way, const QString &place, std::int64_t beganMs, const ExchangeReport &sum,
                const std::optional<base::Error> &failure);

} // namespace app
