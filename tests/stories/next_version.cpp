// SPDX-License-Identifier: GPL-3.0-or-later
// All that versta-cli-next has instead of versta-cli: the linker takes this for sync/wire/version.cpp.
#include "wire/envelope.h"

namespace wire {

std::uint8_t envelopeVersion()
{
    return 2;
}

} // namespace wire
