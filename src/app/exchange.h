// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "app/watch.h"

#include <filesystem>

namespace app {

class Desk;

/// Called on the exchange's thread, now and then, with what it did so far.
using OnTheWay = std::function<void(const ExchangeReport &)>;

/// Closes the open change sets, sends what the endpoint lacks and takes what this device lacks. One process at a time:
/// error busy when another exchanges. Error network: nothing was lost, try later; cancelled.
/// Stopped, it ends between two envelopes; what was sent or taken in stays so.
/// Each is noted in the journal, but for one that another kept from beginning or that was stopped before it did
/// anything. Blocks until it is done: on its own lane only.
base::Result<ExchangeReport> exchange(Desk &desk, const std::stop_token &stop, const OnTheWay &tell = {});

/// Writes all spaces into one file for a flash drive. Noted in the journal. Whole or not at all: after an error, or
/// error cancelled, an older file of that name stays as it was and nothing lies beside it.
base::Result<ExchangeReport> writeBundle(Desk &desk, const std::filesystem::path &file, const Watch &watch = {});
/// Takes such a file in. Noted in the journal. Error cancelled: stopped between two envelopes; what was taken in stays,
/// and the same file brings the rest another time.
base::Result<ExchangeReport> readBundle(Desk &desk, const std::filesystem::path &file, const Watch &watch = {});

} // namespace app
