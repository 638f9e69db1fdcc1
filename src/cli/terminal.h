// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

#include <string_view>

namespace cli {

/// Asks on the controlling terminal without echo. Error notFound: there is no terminal to ask on; cancelled: nothing
/// was entered. Implemented under `platform/`.
base::Result<crypto::Secret> askSecret(std::string_view question);

/// An environment variable as a Secret; its plain copy in the environment is wiped. Error notFound: it is not set.
base::Result<crypto::Secret> secretOfEnvironment(const char *name);

} // namespace cli
