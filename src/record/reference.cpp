// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/reference.h"

#include <algorithm>

namespace record {

namespace {

constexpr std::size_t tagBytes = 8;

} // namespace

Value referenceTo(const base::RecordId &record)
{
    base::Bytes bytes = base::copyOf(record.birth.view());
    int shift = 56;
    while (shift > 0 && (record.counter >> shift) == 0)
        shift -= 8;
    for (; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::byte>(record.counter >> shift));
    return bytes;
}

std::optional<base::RecordId> recordIn(const Value &value)
{
    const auto *bytes = std::get_if<base::Bytes>(&value);
    if (!bytes || bytes->size() <= tagBytes || bytes->size() > 2 * tagBytes || (*bytes)[tagBytes] == std::byte{0})
        return {};
    base::RecordId record;
    std::copy_n(bytes->begin(), tagBytes, record.birth.bytes.begin());
    for (std::size_t i = tagBytes; i < bytes->size(); ++i)
        record.counter = record.counter << 8 | std::to_integer<std::uint64_t>((*bytes)[i]);
    return record;
}

} // namespace record
