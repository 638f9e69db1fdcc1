// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/envelope.h"

#include <algorithm>

namespace wire {

namespace {

constexpr std::size_t signatureBytes = sizeof(crypto::Signature::bytes);
constexpr std::string_view changeSetPurpose = "versta envelope";
constexpr std::string_view blockPurpose = "versta block";
constexpr std::string_view hashPurpose = "versta envelope 1";

using base::Error;

void appendNumber(base::Bytes &to, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        to.push_back(static_cast<std::byte>((number & 0x7F) | 0x80));
    to.push_back(static_cast<std::byte>(number));
}

/// Takes what it reads from the front of `bytes`.
base::Result<std::uint64_t> takeNumber(base::View &bytes)
{
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 63 && !bytes.empty(); shift += 7) {
        const auto octet = std::to_integer<std::uint64_t>(bytes[0]);
        bytes = bytes.subspan(1);
        number |= (octet & 0x7F) << shift;
        if ((octet & 0x80) != 0)
            continue;
        if (octet == 0 && shift > 0)
            return base::fail(Error::Code::invalid, "a number in a longer form than needed");
        if (number == 0 || number > maxNumber)
            return base::fail(Error::Code::invalid, "a number outside 1..2^53");
        return number;
    }
    return base::fail(Error::Code::invalid, "a number cut short or too long");
}

template <std::size_t size>
std::array<std::byte, size> takeFixed(base::View &bytes)
{
    std::array<std::byte, size> taken{};
    std::copy_n(bytes.begin(), size, taken.begin());
    bytes = bytes.subspan(size);
    return taken;
}

base::Result<Header> takeHeader(base::View &bytes)
{
    if (bytes.size() > maxEnvelopeBytes)
        return base::fail(Error::Code::tooLarge, "an envelope over 64 KiB");
    if (bytes.size() < 2 + sizeof(base::Tag::bytes))
        return base::fail(Error::Code::invalid, "an envelope cut short in its head");
    Header header;
    header.version = std::to_integer<std::uint8_t>(bytes[0]);
    header.kind = std::to_integer<std::uint8_t>(bytes[1]);
    bytes = bytes.subspan(2);
    header.name.author.bytes = takeFixed<8>(bytes);
    const auto number = takeNumber(bytes);
    if (!number)
        return number.error();
    header.name.number = *number;
    return header;
}

bool isKnownKind(std::uint8_t kind)
{
    return kind == static_cast<std::uint8_t>(Kind::changeSet) || kind == static_cast<std::uint8_t>(Kind::block);
}

base::Hash spaceInHashes(const base::SpaceId &space, const Envelope &envelope)
{
    return isFound(envelope) ? base::Hash() : space.hash;
}

base::Hash signedHashOf(const base::SpaceId &space, const base::Hash &previous, const Envelope &envelope)
{
    return crypto::Hasher(envelope.kind == Kind::block ? blockPurpose : changeSetPurpose)
        .add(spaceInHashes(space, envelope).view())
        .add(previous.view())
        .add(encodeUnsigned(envelope))
        .finish();
}

base::Bytes encodeHead(const Envelope &envelope)
{
    base::Bytes bytes{std::byte{envelope.version}, static_cast<std::byte>(envelope.kind)};
    base::append(bytes, envelope.name.author.view());
    appendNumber(bytes, envelope.name.number);
    if (envelope.kind == Kind::changeSet)
        base::append(bytes, envelope.generation.view());
    return bytes;
}

} // namespace

GenerationName generationOf(const base::Hash &block)
{
    GenerationName name;
    std::copy_n(block.bytes.begin(), name.bytes.size(), name.bytes.begin());
    return name;
}

base::Result<Header> peek(base::View bytes)
{
    return takeHeader(bytes);
}

base::Result<Envelope> parse(base::View bytes)
{
    const auto header = takeHeader(bytes);
    if (!header)
        return header.error();
    if (header->version == 0)
        return base::fail(Error::Code::invalid, "version 0");
    if (header->version > envelopeVersion() || !isKnownKind(header->kind))
        return base::fail(Error::Code::newer, "an envelope of a later version or kind");
    Envelope envelope;
    envelope.version = header->version;
    envelope.name = header->name;
    envelope.kind = static_cast<Kind>(header->kind);
    const bool isChangeSet = envelope.kind == Kind::changeSet;
    const std::size_t least = isChangeSet ? 8 + 24 + crypto::tagBytes : 1;
    if (bytes.size() < least + signatureBytes)
        return base::fail(Error::Code::invalid, "an envelope cut short");
    if (isChangeSet) {
        envelope.generation.bytes = takeFixed<8>(bytes);
        envelope.nonce.bytes = takeFixed<24>(bytes);
    }
    envelope.content = base::copyOf(bytes.first(bytes.size() - signatureBytes));
    bytes = bytes.last(signatureBytes);
    envelope.signature.bytes = takeFixed<signatureBytes>(bytes);
    return envelope;
}

base::Bytes encodeUnsigned(const Envelope &envelope)
{
    base::Bytes bytes = encodeHead(envelope);
    if (envelope.kind == Kind::changeSet)
        base::append(bytes, envelope.nonce.view());
    base::append(bytes, envelope.content);
    return bytes;
}

base::Bytes encode(const Envelope &envelope)
{
    base::Bytes bytes = encodeUnsigned(envelope);
    base::append(bytes, envelope.signature.view());
    return bytes;
}

base::Bytes associatedOf(const base::SpaceId &space, const Envelope &envelope)
{
    base::Bytes bytes = base::copyOf(space.view());
    base::append(bytes, encodeHead(envelope));
    return bytes;
}

bool isFound(const Envelope &envelope)
{
    // A block is an array of fewer than 24 items whose first is the kind: in the one form of CBOR, the second byte.
    return envelope.kind == Kind::block && envelope.content.size() >= 2 && envelope.content[1] == std::byte{1};
}

base::Hash hashOf(const base::SpaceId &space, const Envelope &envelope)
{
    return crypto::Hasher(hashPurpose).add(spaceInHashes(space, envelope).view()).add(encode(envelope)).finish();
}

base::Hash hashOf(const base::SpaceId &space, base::View bytes)
{
    if (const auto envelope = parse(bytes))
        return hashOf(space, *envelope);
    return crypto::Hasher(hashPurpose).add(space.view()).add(bytes).finish();
}

base::Result<base::Bytes> signEnvelope(const base::SpaceId &space, const base::Hash &previous, Envelope &envelope,
                                       const crypto::SigningKey &key)
{
    if (envelope.name.number == 0 || envelope.name.number > maxNumber)
        return base::fail(Error::Code::invalid, "a number outside 1..2^53");
    envelope.signature = key.sign(signedHashOf(space, previous, envelope).view());
    base::Bytes bytes = encode(envelope);
    if (bytes.size() > maxEnvelopeBytes)
        return base::fail(Error::Code::tooLarge, "an envelope over 64 KiB");
    return bytes;
}

bool verify(const base::SpaceId &space, const base::Hash &previous, const Envelope &envelope,
            const crypto::VerifyKey &author)
{
    return crypto::tagOf(author) == envelope.name.author
        && crypto::verify(author, signedHashOf(space, previous, envelope).view(), envelope.signature);
}

} // namespace wire
