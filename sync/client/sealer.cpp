// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sealer.h"

#include "crypto/aead.h"

namespace client {

namespace {

base::Result<Kept> sign(const base::SpaceId &space, const base::Hash &previous, const Device &device,
                        wire::Envelope &envelope)
{
    auto bytes = wire::signEnvelope(space, previous, envelope, device.signing);
    if (!bytes)
        return bytes.error();
    Kept kept;
    kept.name = envelope.name;
    kept.hash = wire::hashOf(space, envelope);
    kept.previous = previous;
    kept.isBlock = envelope.kind == wire::Kind::block;
    kept.bytes = std::move(*bytes);
    kept.state = State::counts;
    kept.own = true;
    return kept;
}

} // namespace

base::Result<Kept> seal(const base::SpaceId &space, const base::Hash &previous, const Device &device,
                        const Generation &generation, const SpaceKey &key, const Packed &packed)
{
    if (packed.set.dot.author != device.tag())
        return base::fail(base::Error::Code::invalid, "a device seals its own change sets only");
    wire::Envelope envelope;
    envelope.name = packed.set.dot;
    envelope.kind = wire::Kind::changeSet;
    envelope.generation = generation;
    envelope.nonce = crypto::randomNonce();
    envelope.content = crypto::seal(key, envelope.nonce, wire::associatedOf(space, envelope), packed.bytes);
    return sign(space, previous, device, envelope);
}

base::Result<Kept> signBlock(const base::SpaceId &space, const wire::Line &last, const Device &device,
                             const wire::Block &block)
{
    wire::Envelope envelope;
    envelope.name = {device.tag(), last.number + 1};
    envelope.kind = wire::Kind::block;
    envelope.content = wire::encodeBlock(block);
    return sign(space, last.hash, device, envelope);
}

base::Result<record::ChangeSet> open(const base::SpaceId &space, const wire::Envelope &envelope, const SpaceKey &key)
{
    const auto packed = crypto::open(key, envelope.nonce, wire::associatedOf(space, envelope), envelope.content);
    if (!packed)
        return packed.error();
    return decode(*packed, envelope.name);
}

} // namespace client
