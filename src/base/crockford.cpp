// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crockford.h"

namespace base {

namespace {

constexpr std::string_view alphabet = crockfordAlphabet;

int valueOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        return 0;
    if (c == 'I' || c == 'L')
        return 1;
    const auto place = alphabet.find(c);
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

} // namespace

std::string crockfordOf(View bytes)
{
    std::string letters;
    std::uint32_t bits = 0;
    int count = 0;
    for (std::byte byte : bytes) {
        bits = (bits << 8 | std::to_integer<std::uint32_t>(byte)) & 0xFFFF;
        count += 8;
        for (; count >= 5; count -= 5)
            letters += alphabet[bits >> (count - 5) & 31];
    }
    if (count > 0)
        letters += alphabet[bits << (5 - count) & 31];
    return letters;
}

Result<Bytes> bytesOfCrockford(std::string_view letters)
{
    Bytes bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (char letter : letters) {
        if (letter == '-' || letter == ' ')
            continue;
        const int value = valueOf(letter);
        if (value < 0)
            return fail(Error::Code::invalid, "a letter outside Crockford's alphabet");
        bits = (bits << 5 | static_cast<std::uint32_t>(value)) & 0xFFF;
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<std::byte>(bits >> count & 255));
        }
    }
    if (count >= 5 || (bits & ((1u << count) - 1)) != 0)
        return fail(Error::Code::invalid, "letters that are no whole bytes");
    return bytes;
}

} // namespace base
