// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/position.h"

#include <algorithm>

namespace record {

namespace {

constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t base36 = letters.size();

std::size_t digitAt(std::string_view key, std::size_t place, std::size_t beyond)
{
    return place < key.size() ? letters.find(key[place]) : beyond;
}

} // namespace

bool isPosition(std::string_view key)
{
    return !key.empty() && key.back() != '0' && key.find_first_not_of(letters) == std::string_view::npos;
}

base::Result<Text> positionBetween(std::string_view before, std::string_view after)
{
    if ((!before.empty() && !isPosition(before)) || (!after.empty() && !isPosition(after)))
        return base::fail(base::Error::Code::invalid, "no key of a position");
    if (!after.empty() && before >= after)
        return base::fail(base::Error::Code::invalid, "the positions do not stand in order");

    Text key;
    bool isBelowAfter = after.empty(); // once the key is smaller than `after`, that sets no more limit
    for (std::size_t place = 0;; ++place) {
        const std::size_t low = digitAt(before, place, 0);
        const std::size_t high = isBelowAfter ? base36 : digitAt(after, place, 0);
        if (high > low + 1) {
            // At an end of the list small steps keep the keys of a growing list short.
            const bool isAppending = after.empty() && place < before.size();
            key += letters[isAppending ? low + 1 : (low + high) / 2];
            return key;
        }
        key += letters[low];
        isBelowAfter = isBelowAfter || low < high;
    }
}

std::vector<Text> positions(std::size_t count)
{
    // Numbers 1..count written with `width` digits, none ending in zero: the last digit counts in 35 ways.
    std::size_t width = 1;
    for (std::size_t room = base36 - 1; room < count; room *= base36)
        ++width;
    std::vector<Text> keys;
    for (std::size_t number = 0; number < count; ++number) {
        Text key(width, '0');
        key.back() = letters[number % (base36 - 1) + 1];
        std::size_t rest = number / (base36 - 1);
        for (std::size_t place = width - 1; place-- > 0; rest /= base36)
            key[place] = letters[rest % base36];
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace record
