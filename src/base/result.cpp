// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace base {

const char *nameOf(Error::Code code)
{
    switch (code) {
    case Error::Code::invalid: return "invalid";
    case Error::Code::tooLarge: return "tooLarge";
    case Error::Code::damaged: return "damaged";
    case Error::Code::newer: return "newer";
    case Error::Code::missing: return "missing";
    case Error::Code::notFound: return "notFound";
    case Error::Code::conflict: return "conflict";
    case Error::Code::refused: return "refused";
    case Error::Code::wrongKey: return "wrongKey";
    case Error::Code::busy: return "busy";
    case Error::Code::network: return "network";
    case Error::Code::full: return "full";
    case Error::Code::io: return "io";
    case Error::Code::cancelled: return "cancelled";
    }
    return "unknown";
}

} // namespace base
