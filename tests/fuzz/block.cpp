// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a block, and as an item of CBOR: one form only, so what is read is written again as the very same bytes.
#include "wire/block.h"
#include "wire/cbor.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const base::View bytes = std::as_bytes(std::span(data, size));
    const auto block = wire::decodeBlock(bytes);
    if (block && (!base::equal(wire::encodeBlock(*block), bytes) || !wire::checkCbor(bytes)))
        std::abort();
    static_cast<void>(bool(wire::checkCbor(bytes)));
    return 0;
}
