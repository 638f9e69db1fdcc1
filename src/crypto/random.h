// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace crypto {

/// Starts libsodium; cheap when it runs already, callable from any thread. Everything in this room calls it by
/// itself. Aborts when the system has no randomness to give: nothing safe can be done then.
void start();

/// Fills from the system's generator.
void fillRandom(std::span<std::byte> bytes);

base::Bytes randomBytes(std::size_t sizeBytes);

} // namespace crypto
