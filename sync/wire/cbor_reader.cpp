// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/cbor.h"
#include "wire/cbor_form.h"

#include "base/utf8.h"

#include <algorithm>

namespace wire {

namespace {

constexpr std::uint64_t maxNegative = INT64_MAX; ///< -1 - this is INT64_MIN

bool before(base::View left, base::View right)
{
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
}

} // namespace

void Reader::refuse(std::string why, base::Error::Code code)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = base::fail(code, std::move(why));
}

base::View Reader::take(std::uint64_t sizeBytes)
{
    if (m_failed)
        return {};
    if (sizeBytes > m_bytes.size() - m_at) {
        refuse("cut short");
        return {};
    }
    const base::View taken = m_bytes.subspan(m_at, sizeBytes);
    m_at += sizeBytes;
    return taken;
}

std::uint64_t Reader::argument(unsigned information)
{
    if (information < 24)
        return information;
    if (information > 27) {
        refuse("an indefinite length or a reserved form");
        return 0;
    }
    const unsigned size = 1u << (information - 24);
    std::uint64_t value = 0;
    for (const std::byte byte : take(size))
        value = value << 8 | std::to_integer<std::uint64_t>(byte);
    const std::uint64_t least = size == 1 ? 24 : std::uint64_t{1} << (4 * size);
    if (value < least)
        refuse("not the shortest form");
    return value;
}

Reader::Head Reader::head()
{
    const base::View first = take(1);
    if (first.empty())
        return {};
    const auto octet = std::to_integer<unsigned>(first[0]);
    Head read{octet >> 5, 0};
    if (read.major == majorTag)
        refuse("a tag");
    if (read.major == majorSimple && (octet & 31) > simpleNull)
        refuse("a float, or a simple value other than false, true, null");
    if (!m_failed)
        read.argument = argument(octet & 31);
    if (read.major == majorSimple && read.argument < simpleFalse)
        refuse("an unassigned simple value");
    return m_failed ? Head{} : read;
}

Reader::Head Reader::head(unsigned major)
{
    const Head read = head();
    if (read.major != major)
        refuse("an item of another type");
    return read;
}

bool Reader::atKey() const
{
    return !m_frames.empty() && m_frames.back().isMap && m_frames.back().left % 2 == 0;
}

/// An item that lies between `start` and here is complete: counts it, checks it if it is a key, and with it closes the
/// containers whose last item it was.
void Reader::itemRead(std::size_t start)
{
    if (m_failed)
        return;
    if (atKey()) {
        const base::View key = m_bytes.subspan(start, m_at - start);
        if (!m_frames.back().lastKey.empty() && !before(m_frames.back().lastKey, key))
            return refuse("map keys unsorted or twice");
        m_frames.back().lastKey = key;
    }
    while (!m_frames.empty() && --m_frames.back().left == 0)
        m_frames.pop_back();
}

std::uint64_t Reader::number(std::uint64_t limit)
{
    const std::size_t start = m_at;
    const Head read = head(majorNumber);
    if (read.argument > limit)
        refuse("a number over its limit");
    itemRead(start);
    return m_failed ? 0 : read.argument;
}

std::int64_t Reader::integer()
{
    const std::size_t start = m_at;
    const Head read = head();
    if (read.major != majorNumber && read.major != majorNegative)
        refuse("an item of another type");
    if (read.argument > maxNegative)
        refuse("an integer outside int64");
    itemRead(start);
    if (m_failed)
        return 0;
    const auto value = static_cast<std::int64_t>(read.argument);
    return read.major == majorNumber ? value : -1 - value;
}

base::View Reader::bytes(std::size_t limitBytes)
{
    const std::size_t start = m_at;
    const Head read = head(majorBytes);
    if (read.argument > limitBytes)
        refuse("a byte string over its limit", base::Error::Code::tooLarge);
    const base::View value = take(read.argument);
    itemRead(start);
    return m_failed ? base::View() : value;
}

std::string_view Reader::text(std::size_t limitBytes)
{
    const std::size_t start = m_at;
    const Head read = head(majorText);
    if (read.argument > limitBytes)
        refuse("a text over its limit", base::Error::Code::tooLarge);
    const std::string_view value = base::textOf(take(read.argument));
    if (!base::isCleanText(value))
        refuse("a text that is no clean UTF-8");
    itemRead(start);
    return m_failed ? std::string_view() : value;
}

std::size_t Reader::open(unsigned major, std::size_t limit)
{
    if (atKey())
        refuse("a container as a map key");
    const std::size_t start = m_at;
    const Head read = head(major);
    const std::uint64_t perItem = major == majorMap ? 2 : 1;
    if (read.argument > limit)
        refuse("more items than the limit", base::Error::Code::tooLarge);
    if (read.argument > (m_bytes.size() - m_at) / perItem)
        refuse("cut short");
    if (m_frames.size() == depthLimit)
        refuse("nested too deep", base::Error::Code::tooLarge);
    if (m_failed)
        return 0;
    if (read.argument == 0)
        itemRead(start);
    else
        m_frames.push_back({read.argument * perItem, major == majorMap, {}});
    return read.argument;
}

std::size_t Reader::array(std::size_t limitItems)
{
    return open(majorArray, limitItems);
}

std::size_t Reader::map(std::size_t limitPairs)
{
    return open(majorMap, limitPairs);
}

void Reader::record(std::size_t items)
{
    if (array(SIZE_MAX) != items)
        refuse("a record of another length");
}

bool Reader::boolean()
{
    const std::size_t start = m_at;
    const Head read = head(majorSimple);
    if (read.argument != simpleFalse && read.argument != simpleTrue)
        refuse("an item of another type");
    itemRead(start);
    return !m_failed && read.argument == simpleTrue;
}

void Reader::null()
{
    const std::size_t start = m_at;
    if (head(majorSimple).argument != simpleNull)
        refuse("an item of another type");
    itemRead(start);
}

Reader::Type Reader::next()
{
    if (m_failed || m_at == m_bytes.size())
        return Type::end;
    const std::size_t start = m_at;
    const Head read = head();
    m_at = start;
    if (m_failed)
        return Type::end;
    switch (read.major) {
    case majorNumber: return Type::number;
    case majorNegative: return Type::negative;
    case majorBytes: return Type::bytes;
    case majorText: return Type::text;
    case majorArray: return Type::array;
    case majorMap: return Type::map;
    default: return read.argument == simpleNull ? Type::null : Type::boolean;
    }
}

void Reader::skip()
{
    const std::size_t outside = m_frames.size();
    do {
        switch (next()) {
        case Type::number: number(); break;
        case Type::negative: integer(); break;
        case Type::bytes: bytes(SIZE_MAX); break;
        case Type::text: text(SIZE_MAX); break;
        case Type::array: array(SIZE_MAX); break;
        case Type::map: map(SIZE_MAX); break;
        case Type::boolean: boolean(); break;
        case Type::null: null(); break;
        case Type::end: refuse("cut short");
        }
    } while (!m_failed && m_frames.size() > outside);
}

base::Done Reader::finish()
{
    if (!m_failed && !m_frames.empty())
        refuse("items left unread");
    if (!m_failed && m_at != m_bytes.size())
        refuse("bytes left over");
    return m_failed ? base::Done(m_error) : base::Done();
}

base::Done checkCbor(base::View bytes)
{
    Reader reader(bytes);
    reader.skip();
    return reader.finish();
}

} // namespace wire
