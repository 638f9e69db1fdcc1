// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace wire {

/// Deterministic CBOR (RFC 8949 §4.2.1), the only form Versta writes and reads: shortest integers and lengths,
/// definite lengths, map keys unique and sorted by their encoded bytes. Of the major types: integers (within int64
/// below zero), byte strings, text (clean UTF-8, see base/utf8.h), arrays, maps, false, true, null. Floats, tags,
/// undefined and other simple values are refused.
///
/// Writes items one after another. Whoever writes a map gives its keys in order: a Reader refuses them otherwise.
class Writer
{
public:
    Writer &number(std::uint64_t value);
    Writer &integer(std::int64_t value);
    Writer &bytes(base::View value);
    Writer &text(std::string_view value);
    Writer &array(std::size_t count);
    Writer &map(std::size_t pairs);
    Writer &boolean(bool value);
    Writer &null();

    const base::Bytes &written() const { return m_bytes; }
    base::Bytes take() { return std::move(m_bytes); }

private:
    Writer &head(unsigned major, std::uint64_t argument);

    base::Bytes m_bytes;
};

/// Reads items in the order in which they lie. The first failure sticks: from then on every call gives zero, empty
/// or false, and `finish` tells what happened. So decoders read on without asking, and ask `ok` inside loops.
/// Views point into the bytes given, which must live as long.
class Reader
{
public:
    enum class Type { number, negative, bytes, text, array, map, boolean, null, end };
    static constexpr std::size_t depthLimit = 16;

    explicit Reader(base::View bytes)
        : m_bytes(bytes)
    {
    }

    std::uint64_t number(std::uint64_t limit = UINT64_MAX);
    std::int64_t integer();
    base::View bytes(std::size_t limitBytes);
    std::string_view text(std::size_t limitBytes);
    /// How many items follow; never more than bytes are left, so it may be reserved.
    std::size_t array(std::size_t limitItems);
    /// How many pairs follow; the order of keys is checked while they are read. Keys are no containers.
    std::size_t map(std::size_t limitPairs);
    bool boolean();
    void null();

    /// An array of exactly so many items.
    void record(std::size_t items);
    /// A byte string of exactly so many bytes, zeros after a failure.
    template <std::size_t size>
    std::array<std::byte, size> fixed();

    /// The type of the next item; `end` when none is left or a failure sticks. Fails on a refused form.
    Type next();
    /// Passes over one item, whatever it is, and checks its form.
    void skip();
    /// Fails by the caller's own rule: error invalid, or tooLarge, newer ...
    void refuse(std::string why, base::Error::Code code = base::Error::Code::invalid);

    bool ok() const { return !m_failed; }
    /// Error invalid: a refused form, an unexpected type, a cut, bytes left over; tooLarge: over a limit given.
    base::Done finish();

private:
    struct Frame
    {
        std::uint64_t left = 0; ///< items that are still to come
        bool isMap = false;
        base::View lastKey;
    };
    struct Head
    {
        unsigned major = 7;
        std::uint64_t argument = 0;
    };

    Head head();
    Head head(unsigned major);
    std::uint64_t argument(unsigned information);
    base::View take(std::uint64_t sizeBytes);
    std::size_t open(unsigned major, std::size_t limit);
    void itemRead(std::size_t start);
    bool atKey() const;

    base::View m_bytes;
    std::size_t m_at = 0;
    std::vector<Frame> m_frames;
    bool m_failed = false;
    base::Error m_error;
};

template <std::size_t size>
std::array<std::byte, size> Reader::fixed()
{
    std::array<std::byte, size> value{};
    const base::View read = bytes(size);
    if (read.size() == size)
        std::memcpy(value.data(), read.data(), size);
    else
        refuse("a byte string of another length");
    return value;
}

/// Error invalid: not exactly one item in deterministic form, or nested deeper than Reader::depthLimit.
base::Done checkCbor(base::View bytes);

} // namespace wire
