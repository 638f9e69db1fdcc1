// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as every message: what is read is written again as the very same bytes. The magic is put in front, so that
// the fuzzer need not find it.
#include "wire/message.h"

#include <cstdlib>

namespace {

template <class Message>
void tryAs(base::View body)
{
    const auto message = wire::decode<Message>(body);
    if (message && !base::equal(wire::encode(*message), body))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    base::Bytes body(wire::magic.begin(), wire::magic.end());
    base::append(body, std::as_bytes(std::span(data, size)));
    tryAs<wire::Hello>(body);
    tryAs<wire::Login>(body);
    tryAs<wire::Token>(body);
    tryAs<wire::SeatQuery>(body);
    tryAs<wire::SeatAnswer>(body);
    tryAs<wire::ErrorReply>(body);
    tryAs<wire::Receipt>(body);
    tryAs<wire::ExchangeRequest>(body);
    tryAs<wire::ExchangeReply>(body);
    return 0;
}
