// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <compare>
#include <functional>

namespace base {

/// A device's name: the first 8 bytes of the BLAKE2b hash of its signing key.
struct Tag
{
    std::array<std::byte, 8> bytes{};

    auto operator<=>(const Tag &) const = default;
    View view() const { return bytes; }
};

/// The name of a change set or block: its author and that author's running number.
/// Numbers count 1, 2, 3 ...; 0 stands for "this very change set", which has no number yet.
struct Dot
{
    Tag author;
    std::uint64_t number = 0;

    auto operator<=>(const Dot &) const = default;
};

/// A record's name is its birth: the device that made it and that device's counter, from 1.
struct RecordId
{
    Tag birth;
    std::uint64_t counter = 0;

    auto operator<=>(const RecordId &) const = default;
};

/// A 256-bit BLAKE2b hash.
struct Hash
{
    std::array<std::byte, 32> bytes{};

    auto operator<=>(const Hash &) const = default;
    View view() const { return bytes; }
};

/// A space is named by the hash of its `found` block.
struct SpaceId
{
    Hash hash;

    auto operator<=>(const SpaceId &) const = default;
    View view() const { return hash.view(); }
};

/// What people see: 8 Crockford letters (40 bits) of a tag, in lower case.
std::string shortNameOf(const Tag &tag);

/// `k7m2q9x4-42`: short name of the device of birth, a dash, the counter in decimal.
std::string nameOf(const RecordId &id);

/// `k7m2q9x4`: the first 40 bits of a space's hash.
std::string shortNameOf(const SpaceId &space);

/// Error invalid: not 8 bytes.
Result<Tag> tagOf(View bytes);
/// Error invalid: not 32 bytes.
Result<Hash> hashOf(View bytes);

} // namespace base

template <>
struct std::hash<base::Tag>
{
    std::size_t operator()(const base::Tag &tag) const noexcept
    {
        std::size_t value = 0; // a tag is a hash already: its first bytes serve
        std::memcpy(&value, tag.bytes.data(), sizeof value);
        return value;
    }
};

template <>
struct std::hash<base::RecordId>
{
    std::size_t operator()(const base::RecordId &id) const noexcept
    {
        return std::hash<base::Tag>()(id.birth) ^ (id.counter * 0x9E3779B97F4A7C15u);
    }
};

template <>
struct std::hash<base::Dot>
{
    std::size_t operator()(const base::Dot &dot) const noexcept
    {
        return std::hash<base::Tag>()(dot.author) ^ (dot.number * 0x9E3779B97F4A7C15u);
    }
};

template <>
struct std::hash<base::SpaceId>
{
    std::size_t operator()(const base::SpaceId &space) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, space.hash.bytes.data(), sizeof value);
        return value;
    }
};
