// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/packing.h"

#include <array>

namespace store::table {

namespace {

// Trained by zstd on bodies made up for it: roadmaps, measures, checklists and protocols in words of our own.
constexpr auto octets = std::to_array<unsigned char>({
#include "store/table/dictionary1.inc"
});

} // namespace

base::View dictionary1()
{
    return std::as_bytes(std::span(octets));
}

} // namespace store::table
