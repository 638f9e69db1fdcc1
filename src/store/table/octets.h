// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace store::table {

/// Writes numbers and bytes one after the other.
class Octets
{
public:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.push_back(static_cast<std::byte>(value | 0x80));
        bytes.push_back(static_cast<std::byte>(value));
    }
    void zigzag(std::int64_t value)
    {
        number(static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
    }
    void counted(base::View view)
    {
        number(view.size());
        base::append(bytes, view);
    }

    base::Bytes bytes;
};

/// Reads them back; after the first thing that is not there all is zero and empty, and `isGood` says so.
class OctetReader
{
public:
    explicit OctetReader(base::View bytes)
        : m_rest(bytes)
    {
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const base::View next = take(1);
            const auto octet = next.empty() ? 0 : std::to_integer<std::uint64_t>(next.front());
            value |= (octet & 0x7F) << shift;
            if (octet < 0x80)
                return value;
        }
        m_isGood = false;
        return 0;
    }
    std::int64_t zigzag()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
    }
    /// For counts of what follows, each at least one byte long: never more than is left.
    std::size_t count()
    {
        const std::uint64_t value = number();
        m_isGood = m_isGood && value <= m_rest.size();
        return m_isGood ? static_cast<std::size_t>(value) : 0;
    }
    base::View counted() { return take(count()); }
    base::View take(std::size_t size)
    {
        if (!m_isGood || size > m_rest.size()) {
            m_isGood = false;
            return {};
        }
        const base::View view = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return view;
    }
    base::View rest() const { return m_rest; }
    void refuse() { m_isGood = false; }
    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_isGood && m_rest.empty(); }

private:
    base::View m_rest;
    bool m_isGood = true;
};

} // namespace store::table
