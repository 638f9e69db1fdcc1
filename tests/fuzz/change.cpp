// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a packed change set, and as its columns: what is read has one form, and is read again as the same set.
#include "client/change_codec.h"
#include "client/codec/packing.h"

#include <cstdlib>

namespace {

constexpr base::Dot dot{{{std::byte{7}, std::byte{7}}}, 5};

void tryAs(base::View packed)
{
    const auto set = client::decode(packed, dot);
    if (!set)
        return;
    const auto again = client::encode(*set);
    if (!again || *client::codec::unpack(packed) != *client::codec::unpack(*again)
        || *client::decode(*again, dot) != *set)
        std::abort();
}

/// Form 0, so that the fuzzer reaches the columns without finding a zstd frame.
base::Bytes asContent(base::View columns)
{
    base::Bytes packed{std::byte{0}};
    base::append(packed, columns);
    packed.push_back(std::byte{0x80});
    packed.resize(client::codec::paddedSize(packed.size()));
    return packed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const base::View bytes = std::as_bytes(std::span(data, size));
    tryAs(bytes);
    tryAs(asContent(bytes));
    return 0;
}
