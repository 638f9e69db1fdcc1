// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a bundle: what is read is written again as the very same bytes. The mark is put in front, so that the
// fuzzer need not find it.
#include "client/bundle.h"

#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::string_view mark("VRSTB\1");
    base::Bytes bytes;
    base::append(bytes, std::as_bytes(std::span(mark)));
    base::append(bytes, std::as_bytes(std::span(data, size)));
    const auto bundle = client::decodeBundle(bytes);
    if (!bundle)
        return 0;
    if (!base::equal(client::encode(*bundle), bytes))
        std::abort();
    static_cast<void>(bool(client::partFor(*bundle, {})));
    return 0;
}
