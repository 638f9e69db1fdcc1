// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/autograph/autograph.h"

namespace client {

namespace {

using base::Error;
using base::fail;

constexpr std::byte version{1};
constexpr std::size_t headBytes = 1 + 32 + 64;

std::array<std::byte, 8> littleEndian(std::uint64_t number)
{
    std::array<std::byte, 8> bytes{};
    for (std::byte &byte : bytes) {
        byte = static_cast<std::byte>(number & 0xFFU);
        number >>= 8U;
    }
    return bytes;
}

base::Hash signedBytes(const Place &place, const base::Hash &content, base::View drawing)
{
    return crypto::Hasher("versta autograph")
        .add(place.space.view())
        .add(place.record.birth.view())
        .add(littleEndian(place.record.counter))
        .add(content.view())
        .add(drawing)
        .finish();
}

} // namespace

base::Result<Autograph> sign(const crypto::SigningKey &device, const Place &place, const base::Hash &content,
                             base::View drawing)
{
    if (drawing.size() > drawingLimitBytes)
        return fail(Error::Code::tooLarge, "a drawn signature of more than 16 KiB");
    return Autograph{content, device.sign(signedBytes(place, content, drawing).view()), base::copyOf(drawing)};
}

base::Bytes encode(const Autograph &autograph)
{
    base::Bytes bytes{version};
    base::append(bytes, autograph.content.view());
    base::append(bytes, autograph.signature.view());
    base::append(bytes, autograph.drawing);
    return bytes;
}

base::Result<Autograph> decodeAutograph(base::View bytes)
{
    if (bytes.empty())
        return fail(Error::Code::invalid, "an empty signature");
    if (bytes.front() != version)
        return fail(Error::Code::newer, "a signature of a later version");
    if (bytes.size() < headBytes)
        return fail(Error::Code::invalid, "a signature cut short");
    if (bytes.size() > headBytes + drawingLimitBytes)
        return fail(Error::Code::tooLarge, "a drawn signature of more than 16 KiB");
    Autograph autograph;
    std::memcpy(autograph.content.bytes.data(), bytes.data() + 1, 32);
    std::memcpy(autograph.signature.bytes.data(), bytes.data() + 33, 64);
    autograph.drawing = base::copyOf(bytes.subspan(headBytes));
    return autograph;
}

Proof judge(const record::Signature &signature, std::string_view kind, const Place &place,
            const std::optional<crypto::VerifyKey> &key)
{
    const auto *bytes = std::get_if<base::Bytes>(&signature.value);
    const auto autograph = bytes ? decodeAutograph(*bytes) : base::Result<Autograph>(fail(Error::Code::invalid, ""));
    if (!autograph)
        return autograph.error().code == Error::Code::newer ? Proof::newer : Proof::forged;
    if (!key)
        return Proof::unknownSigner;
    if (!crypto::verify(*key, signedBytes(place, autograph->content, autograph->drawing).view(), autograph->signature))
        return Proof::forged;
    const auto content = contentOf(kind, signature.shows);
    return content && *content == autograph->content ? Proof::valid : Proof::otherText;
}

} // namespace client
