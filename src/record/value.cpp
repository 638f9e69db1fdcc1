// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/value.h"

#include "base/utf8.h"

#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace record {

namespace {

using base::Error;
using base::fail;

constexpr std::size_t itemCostBytes = 8;

struct Free
{
    void operator()(utf8proc_uint8_t *text) const { std::free(text); }
};

struct Rule
{
    base::Done operator()(Null) const { return {}; }
    base::Done operator()(bool) const { return {}; }
    base::Done operator()(std::int64_t) const { return {}; }
    base::Done operator()(const base::Bytes &) const { return {}; }

    base::Done operator()(const Decimal &number) const
    {
        if (number.scale > maxScale)
            return fail(Error::Code::invalid, "a decimal has a scale over 18");
        if (number.scale > 0 && number.digits % 10 == 0)
            return fail(Error::Code::invalid, "a decimal ends in a zero");
        return {};
    }

    base::Done operator()(const Text &text) const
    {
        if (!base::isCleanText(text))
            return fail(Error::Code::invalid, "a text is no clean UTF-8");
        return {};
    }

    base::Done operator()(const Date &date) const
    {
        if (!date.ok() || date.year() < std::chrono::year(1) || date.year() > std::chrono::year(9999))
            return fail(Error::Code::invalid, "a date is not in the calendar of the years 1 to 9999");
        return {};
    }

    base::Done operator()(const Time &time) const
    {
        if (time.minutes >= minutesOfDay)
            return fail(Error::Code::invalid, "a time is outside the day");
        return {};
    }

    base::Done operator()(const List &list) const
    {
        for (const Item &item : list)
            if (auto fits = std::visit(*this, item); !fits)
                return fits;
        return {};
    }
};

struct Cost
{
    std::size_t operator()(const Text &text) const { return text.size(); }
    std::size_t operator()(const base::Bytes &bytes) const { return bytes.size(); }
    std::size_t operator()(const List &list) const
    {
        std::size_t sum = 0;
        for (const Item &item : list)
            sum += itemCostBytes + std::visit(*this, item);
        return sum;
    }
    template <typename Small>
    std::size_t operator()(const Small &) const
    {
        return 0;
    }
};

} // namespace

base::Result<Text> normalText(std::string_view text)
{
    if (!base::isCleanText(text))
        return fail(Error::Code::invalid, "a text is no clean UTF-8");
    utf8proc_uint8_t *raw = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, Free> normal(raw);
    if (length < 0)
        return fail(Error::Code::invalid, "a text cannot be normalised");
    return Text(reinterpret_cast<const char *>(normal.get()), static_cast<std::size_t>(length));
}

base::Result<Value> textValue(std::string_view text)
{
    auto normal = normalText(text);
    if (!normal)
        return normal.error();
    Value value(std::move(*normal));
    if (auto fits = check(value); !fits)
        return fits.error();
    return value;
}

Decimal decimalOf(std::int64_t digits, std::uint8_t scale)
{
    while (scale > 0 && digits % 10 == 0) {
        digits /= 10;
        --scale;
    }
    return {digits, scale};
}

std::size_t costBytes(const Value &value)
{
    return itemCostBytes + std::visit(Cost(), value);
}

base::Done check(const Value &value)
{
    if (costBytes(value) > valueLimitBytes + itemCostBytes)
        return fail(Error::Code::tooLarge, "a value is over 32 KiB");
    return std::visit(Rule(), value);
}

} // namespace record
