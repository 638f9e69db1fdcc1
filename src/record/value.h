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
constexpr std::uint8_t maxScale = 18;
constexpr std::uint16_t minutesOfDay = 24 * 60;

/// Text in NFC. Error invalid: not clean UTF-8.
base::Result<Text> normalText(std::string_view text);

/// Text as a value, in NFC. Error invalid: not clean UTF-8; tooLarge.
base::Result<Value> textValue(std::string_view text);

/// A decimal in its one form.
Decimal decimalOf(std::int64_t digits, std::uint8_t scale);

/// Says whether a value keeps the rules above, but for NFC: what that is grows with Unicode, and all devices must judge
/// alike. Error invalid, tooLarge.
base::Done check(const Value &value);

/// About what a value takes when it travels: text and blob bytes plus 8 for each item and 8 for itself.
std::size_t costBytes(const Value &value);

/// `-0.05`: no exponent, no grouping.
std::string plainTextOf(const Decimal &number);

/// For tests and logs of tests: `"text"`, `2024-05-21`, `09:30`, `h'00ff'`, `[1, true]`. Never for a log of the
/// program.
std::string debugTextOf(const Value &value);

} // namespace record
