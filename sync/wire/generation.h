// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "crypto/box.h"
#include "wire/envelope.h"

#include <map>

namespace wire {

constexpr std::size_t maxRecipients = 600; ///< what fits into one block beside the rest
constexpr std::size_t maxPreviousKeys = 16;

/// An older generation's key under the key of the generation that carries it: one key opens all the past.
struct PreviousKey
{
    GenerationName name;
    base::Bytes sealed; ///< nonce(24), then the key's 32 bytes sealed, tag(16): 72 bytes

    bool operator==(const PreviousKey &) const = default;
};

/// The part of a block that brings a new key: its hash (so that all get the same one), the key sealed to each device,
/// the keys before it. Usually one previous key; several after concurrent changes.
struct Generation
{
    base::Hash keyHash;
    std::map<base::Tag, base::Bytes> sealed; ///< 80 bytes each
    std::vector<PreviousKey> previous; ///< sorted by name, none twice

    bool operator==(const Generation &) const = default;
};

using SpaceKey = crypto::Key<crypto::SpaceJob>;

base::Hash hashOfKey(const SpaceKey &key);

struct Recipient
{
    base::Tag tag;
    crypto::BoxPublic box;
};

struct OlderKey
{
    GenerationName name;
    const SpaceKey &key;
};

/// Error invalid: a box key that is no usable point; tooLarge: over the limits above.
base::Result<Generation> makeGeneration(const SpaceKey &fresh, const std::vector<Recipient> &to,
                                        const std::vector<OlderKey> &older);

/// Error notFound: not sealed to this device; damaged: does not open, or opens to another key than all others get.
base::Result<SpaceKey> openGeneration(const Generation &generation, const base::Tag &self, const crypto::BoxKey &key);

/// Error notFound, damaged. The caller compares hashOfKey of the result with the hash in the older generation's block.
base::Result<SpaceKey> openPrevious(const Generation &generation, const SpaceKey &key, const GenerationName &name);

} // namespace wire
