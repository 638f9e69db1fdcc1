// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table/packing.h"

#include <cassert>
#include <memory>
#include <zstd.h>

namespace store::table {

namespace {

using base::Error;
using base::fail;

enum Form : std::uint8_t { plainForm = 1, zstdForm = 2 };

constexpr int level = 5; // bodies are small: 9 takes twice the time and saves nothing, 4 is a seventh larger
constexpr std::size_t plainLimitBytes = 256 * 1024 * 1024;

struct FreePacker
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// Contexts are dear to make and hold nothing between two calls: one for each thread.
ZSTD_CCtx *packer()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreePacker> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreePacker> context(ZSTD_createDCtx());
    return context.get();
}

const ZSTD_CDict *packingDictionary()
{
    static const ZSTD_CDict *const dictionary = ZSTD_createCDict(dictionary1().data(), dictionary1().size(), level);
    return dictionary;
}

const ZSTD_DDict *unpackingDictionary()
{
    static const ZSTD_DDict *const dictionary = ZSTD_createDDict(dictionary1().data(), dictionary1().size());
    return dictionary;
}

/// The frame says neither size, checksum nor dictionary: the pages below are authenticated, the rest stands before it.
base::Bytes zstdOf(base::View plain)
{
    base::Bytes packed(5 + ZSTD_compressBound(plain.size()));
    packed[0] = std::byte{zstdForm};
    for (std::size_t i = 0; i < 4; ++i)
        packed[1 + i] = static_cast<std::byte>(plain.size() >> (8 * i));
    ZSTD_CCtx *const context = packer();
    ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    ZSTD_CCtx_setParameter(context, ZSTD_c_dictIDFlag, 0);
    ZSTD_CCtx_refCDict(context, packingDictionary());
    const std::size_t size = ZSTD_compress2(context, packed.data() + 5, packed.size() - 5, plain.data(), plain.size());
    packed.resize(ZSTD_isError(size) ? 0 : 5 + size);
    return packed;
}

} // namespace

base::Bytes pack(base::View plain)
{
    assert(plain.size() <= plainLimitBytes);
    base::Bytes packed = zstdOf(plain);
    if (!packed.empty() && packed.size() <= plain.size())
        return packed;
    packed.assign(1, std::byte{plainForm});
    base::append(packed, plain);
    return packed;
}

base::Result<base::Bytes> unpack(base::View packed)
{
    if (packed.empty())
        return fail(Error::Code::damaged, "an empty body");
    if (packed[0] == std::byte{plainForm})
        return base::copyOf(packed.subspan(1));
    if (packed[0] != std::byte{zstdForm})
        return fail(Error::Code::newer, "a body in the form of a later version");
    if (packed.size() < 5)
        return fail(Error::Code::damaged, "a body without its size");
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size |= std::to_integer<std::size_t>(packed[1 + i]) << (8 * i);
    if (size > plainLimitBytes)
        return fail(Error::Code::damaged, "a body over its limit");
    base::Bytes plain(size);
    const std::size_t got = ZSTD_decompress_usingDDict(unpacker(), plain.data(), plain.size(), packed.data() + 5,
                                                       packed.size() - 5, unpackingDictionary());
    if (ZSTD_isError(got) || got != size)
        return fail(Error::Code::damaged, "a body that does not unpack");
    return plain;
}

} // namespace store::table
