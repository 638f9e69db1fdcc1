// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>

namespace app {

/// Whole or not at all: `write` fills a file beside, which is made durable and takes the name then. After an error an
/// older file of that name stays as it was. Errors of `write`, and io, full.
base::Done writeWhole(const std::filesystem::path &file,
                      const std::function<base::Done(const std::filesystem::path &)> &write);

} // namespace app
