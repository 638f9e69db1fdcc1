// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/packing.h"

#include "client/codec/dictionary.h"

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <memory>

namespace client::codec {

namespace {

using base::Error;

constexpr std::byte plainForm{0};
constexpr std::byte zstdForm = newestForm;
constexpr std::byte endMark{0x80};
constexpr int level = 19;
constexpr int largeLevel = 15;
constexpr int bulkLevel = 10; // a quarter of the time for a fifteenth more bytes: thousands of records shall not wait
constexpr int roughLevel = 5;
constexpr std::array<std::byte, 4> magic{std::byte{0x28}, std::byte{0xB5}, std::byte{0x2F}, std::byte{0xFD}};

struct FreeZstd
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }
    void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
};

const ZSTD_DDict *readingDictionary()
{
    static const std::unique_ptr<ZSTD_DDict, FreeZstd> dictionary(
        ZSTD_createDDict(dictionary1().data(), dictionary1().size()));
    return dictionary.get();
}

constexpr std::size_t smallBytes = 16 * 1024;
constexpr std::size_t largeBytes = 64 * 1024;

int levelFor(std::size_t contentBytes)
{
    return contentBytes <= smallBytes ? level : contentBytes <= largeBytes ? largeLevel : bulkLevel;
}

/// Ready for small contents, where preparing it anew would take longer than the packing. Large ones are packed better
/// when zstd sees their size before it prepares.
const ZSTD_CDict *writingDictionary()
{
    static const std::unique_ptr<ZSTD_CDict, FreeZstd> dictionary(
        ZSTD_createCDict(dictionary1().data(), dictionary1().size(), level));
    return dictionary.get();
}

/// The frame without its magic number; empty if zstd cannot (no memory).
base::Bytes frameOf(base::View content, int atLevel)
{
    const std::unique_ptr<ZSTD_CCtx, FreeZstd> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, atLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_dictIDFlag, 0);
    if (content.size() <= smallBytes)
        ZSTD_CCtx_refCDict(context.get(), writingDictionary());
    else
        ZSTD_CCtx_loadDictionary(context.get(), dictionary1().data(), dictionary1().size());
    base::Bytes frame(ZSTD_compressBound(content.size()));
    const std::size_t size = ZSTD_compress2(context.get(), frame.data(), frame.size(), content.data(), content.size());
    if (ZSTD_isError(size) || size < magic.size())
        return {};
    frame.resize(size);
    frame.erase(frame.begin(), frame.begin() + magic.size());
    return frame;
}

base::Result<base::Bytes> contentOfFrame(base::View body)
{
    base::Bytes frame(magic.begin(), magic.end());
    base::append(frame, body);
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return base::fail(Error::Code::damaged, "a packed change set is no zstd frame of stated size");
    if (size > contentLimitBytes)
        return base::fail(Error::Code::tooLarge, "a packed change set is over its limit");
    if (ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size())
        return base::fail(Error::Code::damaged, "a packed change set is not one whole zstd frame");
    const std::unique_ptr<ZSTD_DCtx, FreeZstd> context(ZSTD_createDCtx());
    base::Bytes content(size);
    if (ZSTD_decompress_usingDDict(context.get(), content.data(), content.size(), frame.data(), frame.size(),
                                   readingDictionary())
        != size)
        return base::fail(Error::Code::damaged, "a packed change set cannot be unpacked");
    return content;
}

base::Result<base::View> withoutPadding(base::View packed)
{
    std::size_t end = packed.size();
    while (end > 0 && packed[end - 1] == std::byte{0})
        --end;
    if (end < 2 || packed[end - 1] != endMark || packed.size() != paddedSize(end))
        return base::fail(Error::Code::damaged, "a packed change set has no right padding");
    return packed.first(end - 1);
}

} // namespace

std::size_t paddedSize(std::size_t sizeBytes)
{
    std::size_t step = 32;
    if (sizeBytes > 1024) {
        const auto magnitude = static_cast<unsigned>(std::bit_width(sizeBytes)) - 1;
        step = std::size_t{1} << (magnitude - static_cast<unsigned>(std::bit_width(magnitude)));
    }
    return (sizeBytes + step - 1) / step * step;
}

base::Result<base::Bytes> pack(base::View content)
{
    if (content.size() > contentLimitBytes)
        return base::fail(Error::Code::tooLarge, "a change set is over 1 MiB");
    const base::Bytes frame = frameOf(content, levelFor(content.size()));
    const bool isWorthwhile = !frame.empty() && frame.size() < content.size();
    base::Bytes packed{isWorthwhile ? zstdForm : plainForm};
    base::append(packed, isWorthwhile ? base::View(frame) : content);
    packed.push_back(endMark);
    packed.resize(paddedSize(packed.size()));
    return packed;
}

base::Result<base::Bytes> unpack(base::View packed)
{
    if (!packed.empty() && packed[0] > newestForm)
        return base::fail(Error::Code::newer, "a change set is packed in a later form");
    const auto body = withoutPadding(packed);
    if (!body)
        return body.error();
    if (body->size() - 1 > contentLimitBytes)
        return base::fail(Error::Code::tooLarge, "a change set is over 1 MiB");
    if ((*body)[0] == plainForm)
        return base::copyOf(body->subspan(1));
    return contentOfFrame(body->subspan(1));
}

std::size_t roughPackedSize(base::View content)
{
    return paddedSize(frameOf(content, roughLevel).size() + 2);
}

} // namespace client::codec
