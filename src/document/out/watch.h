// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <stop_token>

namespace document::out {

/// How a long writing is followed and stopped. Called on the thread that writes.
struct Watch
{
    std::stop_token stop;
    std::function<void(int percent)> tell; ///< may be empty; percents only grow

    /// Tells how far it is. Error cancelled: a person stopped it.
    base::Done at(std::size_t done, std::size_t all) const
    {
        if (stop.stop_requested())
            return base::fail(base::Error::Code::cancelled, "stopped while writing");
        if (tell && all > 0)
            tell(static_cast<int>(done * 100 / all));
        return {};
    }
};

} // namespace document::out
