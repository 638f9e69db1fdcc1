// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace record {

/// A number with a decimal point in its one form: `digits` x 10^-`scale`, no trailing zero in `digits` unless scale is
/// 0.
struct Decimal
{
    std::int64_t digits = 0;
    std::uint8_t scale = 0; ///< 0 to 18

    auto operator<=>(const Decimal &) const = default;
};

/// A calendar day without a time zone: as written in the document.
using Date = std::chrono::year_month_day;

/// A time of day in whole minutes since midnight, 0 to 1439: as shown on the clock in the room.
struct Time
{
    std::uint16_t minutes = 0;

    auto operator<=>(const Time &) const = default;
};

struct Null
{
    auto operator<=>(const Null &) const = default;
};

/// Clean UTF-8 in NFC. Normalised at entry (`textValue`), never in the merge.
using Text = std::string;

/// A short list holds plain values only: no list in a list.
using Item = std::variant<Null, bool, std::int64_t, Decimal, Text, base::Bytes, Date, Time>;
using List = std::vector<Item>;

/// What a field can hold. Equal values are one value, whoever wrote them.
using Value = std::variant<Null, bool, std::int64_t, Decimal, Text, base::Bytes, Date, Time, List>;

/// Over this, a value is refused (longer things are attachments). Counted as text and blob bytes plus 8 for each item.
constexpr std::size_t valueLimitBytes = 32 * 1024;

/// Text as a value, in NFC. Error invalid: not clean UTF-8; tooLarge.
base::Result<Value> textValue(std::string_view text);

/// Says whether a value keeps the rules above. Error invalid, tooLarge.
base::Done check(const Value &value);

} // namespace record
