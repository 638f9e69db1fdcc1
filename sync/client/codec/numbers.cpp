// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/numbers.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace client::codec {

namespace {

std::int64_t sum(std::int64_t left, std::int64_t right)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(left) + static_cast<std::uint64_t>(right));
}

std::uint64_t distance(std::int64_t from, std::int64_t to)
{
    return static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
}

Numbers differences(const Numbers &numbers)
{
    Numbers result;
    result.reserve(numbers.size());
    for (std::size_t i = 1; i < numbers.size(); ++i)
        result.push_back(static_cast<std::int64_t>(distance(numbers[i - 1], numbers[i])));
    return result;
}

std::size_t planesOf(const Numbers &numbers)
{
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    return (static_cast<std::size_t>(std::bit_width(distance(*least, *most))) + 7) / 8;
}

void writeOffsets(wire::Writer &to, const Numbers &numbers)
{
    const std::int64_t least = *std::min_element(numbers.begin(), numbers.end());
    const std::size_t planes = planesOf(numbers);
    base::Bytes bytes;
    bytes.reserve(planes * numbers.size());
    for (std::size_t plane = 0; plane < planes; ++plane)
        for (const std::int64_t number : numbers)
            bytes.push_back(static_cast<std::byte>(distance(least, number) >> (8 * plane)));
    to.integer(least);
    to.bytes(bytes);
}

Numbers readOffsets(wire::Reader &from, std::size_t count)
{
    Numbers numbers(count, from.integer());
    const base::View bytes = from.bytes(count * 8);
    const std::size_t planes = count == 0 ? 0 : bytes.size() / count;
    if (planes * count != bytes.size())
        from.refuse("a column of numbers is malformed");
    for (std::size_t plane = 0; plane < planes; ++plane)
        for (std::size_t i = 0; i < count; ++i) {
            const auto octet = std::to_integer<std::uint64_t>(bytes[plane * count + i]);
            numbers[i] = sum(numbers[i], static_cast<std::int64_t>(octet << (8 * plane)));
        }
    return numbers;
}

Numbers readDifferences(wire::Reader &from, std::size_t count)
{
    Numbers numbers{from.integer()};
    numbers.reserve(count);
    for (const std::int64_t offset : readOffsets(from, count - 1))
        numbers.push_back(sum(numbers.back(), offset));
    return numbers;
}

} // namespace

void writeNumbers(wire::Writer &to, const Numbers &numbers)
{
    if (numbers.empty())
        return void(to.integer(0));
    if (std::ranges::all_of(numbers, [&](std::int64_t number) { return number == numbers.front(); }))
        return void(to.integer(numbers.front()));
    const Numbers steps = differences(numbers);
    if (planesOf(steps) * steps.size() < planesOf(numbers) * numbers.size()) {
        to.array(3);
        to.integer(numbers.front());
        return writeOffsets(to, steps);
    }
    to.array(2);
    writeOffsets(to, numbers);
}

Numbers readNumbers(wire::Reader &from, std::size_t count)
{
    using enum wire::Reader::Type;
    if (const auto type = from.next(); type == number || type == negative)
        return Numbers(count, from.integer());
    const std::size_t size = from.array(3);
    if (size == 2)
        return readOffsets(from, count);
    if (size == 3 && count > 0)
        return readDifferences(from, count);
    from.refuse("a column of numbers is malformed");
    return Numbers(count, 0);
}

} // namespace client::codec
