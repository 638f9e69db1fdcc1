// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "base/crockford.h"

#include <algorithm>

namespace base {

namespace {

constexpr std::size_t shownBytes = 5; // 40 bits are 8 letters

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::string shortNameOf(const Tag &tag)
{
    return lower(crockfordOf(tag.view().first(shownBytes)));
}

std::string nameOf(const RecordId &id)
{
    return shortNameOf(id.birth) + '-' + std::to_string(id.counter);
}

std::string shortNameOf(const SpaceId &space)
{
    return lower(crockfordOf(space.view().first(shownBytes)));
}

Result<Tag> tagOf(View bytes)
{
    Tag tag;
    if (bytes.size() != tag.bytes.size())
        return fail(Error::Code::invalid, "a tag has 8 bytes");
    std::copy(bytes.begin(), bytes.end(), tag.bytes.begin());
    return tag;
}

Result<Hash> hashOf(View bytes)
{
    Hash hash;
    if (bytes.size() != hash.bytes.size())
        return fail(Error::Code::invalid, "a hash has 32 bytes");
    std::copy(bytes.begin(), bytes.end(), hash.bytes.begin());
    return hash;
}

} // namespace base
