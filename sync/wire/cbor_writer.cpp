// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/cbor.h"
#include "wire/cbor_form.h"

namespace wire {

Writer &Writer::head(unsigned major, std::uint64_t argument)
{
    const auto first = [this, major](unsigned information) {
        m_bytes.push_back(static_cast<std::byte>(major << 5 | information));
    };
    if (argument < 24) {
        first(static_cast<unsigned>(argument));
        return *this;
    }
    unsigned sizeLog = 0;
    while (sizeLog < 3 && argument >> (8u << sizeLog) != 0)
        ++sizeLog;
    first(24 + sizeLog);
    for (unsigned left = 1u << sizeLog; left-- > 0;)
        m_bytes.push_back(static_cast<std::byte>(argument >> (8 * left) & 0xFF));
    return *this;
}

Writer &Writer::number(std::uint64_t value)
{
    return head(majorNumber, value);
}

Writer &Writer::integer(std::int64_t value)
{
    if (value >= 0)
        return head(majorNumber, static_cast<std::uint64_t>(value));
    return head(majorNegative, ~static_cast<std::uint64_t>(value));
}

Writer &Writer::bytes(base::View value)
{
    head(majorBytes, value.size());
    base::append(m_bytes, value);
    return *this;
}

Writer &Writer::text(std::string_view value)
{
    head(majorText, value.size());
    base::append(m_bytes, base::bytesOf(value));
    return *this;
}

Writer &Writer::array(std::size_t count)
{
    return head(majorArray, count);
}

Writer &Writer::map(std::size_t pairs)
{
    return head(majorMap, pairs);
}

Writer &Writer::boolean(bool value)
{
    return head(majorSimple, value ? simpleTrue : simpleFalse);
}

Writer &Writer::null()
{
    return head(majorSimple, simpleNull);
}

} // namespace wire
