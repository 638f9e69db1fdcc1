// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <stop_token>

namespace app {

/// Somebody watches long work and may stop it between two steps.
struct Watch
{
    std::stop_token stop = {};
    std::function<void(int percent)> tell = {}; ///< called on the work's thread

    /// Error cancelled: it was asked to stop.
    base::Done step(int percent) const
    {
        if (stop.stop_requested())
            return base::fail(base::Error::Code::cancelled, "stopped by a person");
        if (tell)
            tell(percent);
        return {};
    }
};

} // namespace app
