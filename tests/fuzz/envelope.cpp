// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an envelope: what is read is written again as the very same bytes, and has a name and a hash.
#include "wire/block.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const base::View bytes = std::as_bytes(std::span(data, size));
    const auto header = wire::peek(bytes);
    const auto envelope = wire::parse(bytes);
    if (!envelope)
        return 0;
    if (!header || header->name != envelope->name || !base::equal(wire::encode(*envelope), bytes))
        std::abort();
    static_cast<void>(wire::hashOf({}, *envelope));
    static_cast<void>(bool(wire::openBlock({}, {}, *envelope, nullptr)));
    return 0;
}
