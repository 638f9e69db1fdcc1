// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <cstddef>

namespace base {

namespace {

using Octet = unsigned char;

bool within(Octet octet, Octet low, Octet high)
{
    return octet >= low && octet <= high;
}

/// The range of the second octet is what excludes overlong forms and surrogates.
struct Lead
{
    std::size_t length;
    Octet secondLow;
    Octet secondHigh;
};

Lead leadOf(Octet first)
{
    if (within(first, 0x01, 0x7F))
        return {1, 0, 0};
    if (within(first, 0xC2, 0xDF))
        return {2, 0x80, 0xBF};
    if (first == 0xE0)
        return {3, 0xA0, 0xBF};
    if (first == 0xED)
        return {3, 0x80, 0x9F};
    if (within(first, 0xE1, 0xEF))
        return {3, 0x80, 0xBF};
    if (first == 0xF0)
        return {4, 0x90, 0xBF};
    if (within(first, 0xF1, 0xF3))
        return {4, 0x80, 0xBF};
    if (first == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

} // namespace

bool isCleanText(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Lead lead = leadOf(static_cast<Octet>(text[i]));
        if (lead.length == 0 || text.size() - i < lead.length)
            return false;
        if (lead.length > 1 && !within(static_cast<Octet>(text[i + 1]), lead.secondLow, lead.secondHigh))
            return false;
        for (std::size_t k = 2; k < lead.length; ++k)
            if (!within(static_cast<Octet>(text[i + k]), 0x80, 0xBF))
                return false;
        i += lead.length;
    }
    return true;
}

} // namespace base
