// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/value.h"

#include <cstdio>

namespace record {

namespace {

std::string padded(const char *format, int first, unsigned second, unsigned third = 0)
{
    char text[32];
    std::snprintf(text, sizeof text, format, first, second, third);
    return text;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            out += '\\';
        out += letter;
    }
    return out + '"';
}

std::string decimalText(const Decimal &number)
{
    const bool isNegative = number.digits < 0;
    std::string digits = std::to_string(number.digits).substr(isNegative ? 1 : 0);
    if (number.scale > 0) {
        if (digits.size() <= number.scale)
            digits.insert(0, number.scale + 1U - digits.size(), '0');
        digits.insert(digits.size() - number.scale, 1, '.');
    }
    return isNegative ? "-" + digits : digits;
}

struct Print
{
    std::string operator()(Null) const { return "null"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(const Decimal &value) const { return decimalText(value); }
    std::string operator()(const Text &value) const { return quoted(value); }
    std::string operator()(const base::Bytes &value) const { return "h'" + base::hexOf(value) + "'"; }
    std::string operator()(const Date &value) const
    {
        return padded("%04d-%02u-%02u", static_cast<int>(value.year()), static_cast<unsigned>(value.month()),
                      static_cast<unsigned>(value.day()));
    }
    std::string operator()(const Time &value) const
    {
        return padded("%02d:%02u", value.minutes / 60, value.minutes % 60U);
    }
    std::string operator()(const List &list) const
    {
        std::string out = "[";
        for (const Item &item : list) {
            if (out.size() > 1)
                out += ", ";
            out += std::visit(*this, item);
        }
        return out + "]";
    }
};

} // namespace

std::string plainTextOf(const Decimal &number)
{
    return decimalText(number);
}

std::string debugTextOf(const Value &value)
{
    return std::visit(Print(), value);
}

} // namespace record
