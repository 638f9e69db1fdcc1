// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/dictionary.h"

namespace client::codec {

namespace {

// clang-format off
constexpr std::uint8_t bytes[] = {
#include "client/codec/dictionary1.inc"
};
// clang-format on

} // namespace

base::View dictionary1()
{
    return std::as_bytes(std::span(bytes));
}

} // namespace client::codec
