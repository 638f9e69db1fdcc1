// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/letters.h"

#include <optional>

namespace client::codec {

namespace {

constexpr std::uint8_t escape = 0x80;
constexpr char32_t firstCyrillic = 0x410; // А
constexpr std::uint8_t firstCyrillicByte = 0xC0;

struct Special
{
    char32_t point;
    std::uint8_t byte;
};
constexpr std::array<Special, 11> specials{{{0x401, 0xA8},
                                            {0x451, 0xB8},
                                            {0xAB, 0xAB},
                                            {0xBB, 0xBB},
                                            {0x2013, 0x96},
                                            {0x2014, 0x97},
                                            {0x2116, 0xB9},
                                            {0x2026, 0x85},
                                            {0x201E, 0x84},
                                            {0x201C, 0x93},
                                            {0xA0, 0xA0}}};

std::optional<std::uint8_t> byteOf(char32_t point)
{
    if (point < 0x80)
        return static_cast<std::uint8_t>(point);
    if (point >= firstCyrillic && point < firstCyrillic + 64)
        return static_cast<std::uint8_t>(firstCyrillicByte + (point - firstCyrillic));
    for (const Special &special : specials)
        if (special.point == point)
            return special.byte;
    return std::nullopt;
}

std::optional<char32_t> pointOf(std::uint8_t byte)
{
    if (byte < 0x80)
        return byte;
    if (byte >= firstCyrillicByte)
        return firstCyrillic + (byte - firstCyrillicByte);
    for (const Special &special : specials)
        if (special.byte == byte)
            return special.point;
    return std::nullopt;
}

/// The code point at `at` of a clean UTF-8 text; moves on.
char32_t nextPoint(std::string_view text, std::size_t &at)
{
    const auto octet = [&] { return static_cast<std::uint8_t>(text[at++]); };
    const std::uint8_t lead = octet();
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t point = lead & (0x3F >> more);
    for (int i = 0; i < more && at < text.size(); ++i)
        point = (point << 6) | (octet() & 0x3F);
    return point;
}

void appendUtf8(std::string &to, char32_t point)
{
    const auto add = [&](char32_t octet) { to.push_back(static_cast<char>(octet)); };
    if (point < 0x80)
        return add(point);
    if (point < 0x800) {
        add(0xC0 | (point >> 6));
    } else {
        if (point < 0x10000) {
            add(0xE0 | (point >> 12));
        } else {
            add(0xF0 | (point >> 18));
            add(0x80 | ((point >> 12) & 0x3F));
        }
        add(0x80 | ((point >> 6) & 0x3F));
    }
    add(0x80 | (point & 0x3F));
}

std::optional<char32_t> escapedPoint(base::View letters)
{
    char32_t point = 0;
    for (const std::byte part : letters) {
        if ((part & std::byte{0x80}) == std::byte{0})
            return std::nullopt;
        point = (point << 7) | (std::to_integer<char32_t>(part) & 0x7F);
    }
    const bool isSurrogate = point >= 0xD800 && point < 0xE000;
    if (point > 0x10FFFF || isSurrogate || byteOf(point))
        return std::nullopt;
    return point;
}

} // namespace

void appendLetters(base::Bytes &to, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = nextPoint(text, at);
        if (const auto byte = byteOf(point)) {
            to.push_back(std::byte{*byte});
            continue;
        }
        to.push_back(std::byte{escape});
        for (const int shift : {14, 7, 0})
            to.push_back(static_cast<std::byte>(0x80 | ((point >> shift) & 0x7F)));
    }
}

base::Result<std::string> textOfLetters(base::View letters)
{
    std::string text;
    text.reserve(letters.size() * 2);
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const auto byte = std::to_integer<std::uint8_t>(letters[at]);
        const bool isEscape = byte == escape;
        if (isEscape && letters.size() - at < 4)
            return base::fail(base::Error::Code::invalid, "an escaped letter is cut short");
        const auto point = isEscape ? escapedPoint(letters.subspan(at + 1, 3)) : pointOf(byte);
        if (!point || *point == 0)
            return base::fail(base::Error::Code::invalid, "a byte stands for no letter");
        appendUtf8(text, *point);
        at += isEscape ? 3 : 0;
    }
    return text;
}

} // namespace client::codec
