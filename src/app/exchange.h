// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <filesystem>
#include <stop_token>

namespace app {

class Desk;

/// Closes the open change sets, sends what the endpoint lacks and takes what this device lacks. One process at a time:
/// error busy when another exchanges. Error network: nothing was lost, try later; cancelled.
/// Blocks until it is done: on its own lane only.
base::Result<ExchangeReport> exchange(Desk &desk, const std::stop_token &stop);

/// Writes the chosen spaces into one file for a flash drive, or takes such a file in.
base::Result<ExchangeReport> writeBundle(Desk &desk, const std::filesystem::path &file);
base::Result<ExchangeReport> readBundle(Desk &desk, const std::filesystem::path &file);

} // namespace app
