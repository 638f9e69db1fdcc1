// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal.h"
#include "app/room.h"
#include "base/file.h"
#include "client/courier.h"

#include <stop_token>

namespace app {

/// Inside this room: what an exchange with the centre and one by a drive have in common.

using Rooms = std::vector<std::unique_ptr<Room>>;

base::Result<Rooms> roomsOf(Desk &desk);

/// One process of a profile exchanges at a time. Error busy.
base::Result<std::unique_ptr<base::FileLock>> exchangeLockOf(Desk &desk);

/// Seals all that is open. Error cancelled: between two spaces.
base::Done closeAll(Desk &desk, const std::stop_token &stop = {});

void add(ExchangeReport &sum, const client::Report &report);

/// The outcome, written into the journal first. That it could not be written is told only where nothing else went
/// wrong.
base::Result<ExchangeReport> noted(Desk &desk, Journey::Way way, const QString &place, std::int64_t beganMs,
                                   ExchangeReport sum, const base::Done &done);

} // namespace app
