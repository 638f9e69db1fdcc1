// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/autograph/content.h"
#include "crypto/sign.h"

namespace client {

/// A person's signature under a record, as the value of its `signature` field: bytes that bind what was drawn to what
/// was read. The envelope around it only proves which device sent it; this proves what that device's person signed,
/// in which record, and goes with the value wherever it is carried.
///
///   autograph = version u8 (1), content 32 bytes, signature 64 bytes, drawing
///   content   = the hash of what was signed (content.h)
///   signature = Ed25519 by the device, over the hash with the purpose "versta autograph" of
///               space 32 bytes, record's birth 8 bytes, its counter u64 little-endian, content, drawing
///   drawing   = 0 to 16 KiB, see src/domain/signing/FORMAT.md; not read here
///
/// Vectors: tests/golden/client/autograph.txt.
struct Autograph
{
    base::Hash content;
    crypto::Signature signature;
    base::Bytes drawing;

    bool operator==(const Autograph &) const = default;
};

constexpr std::size_t drawingLimitBytes = 16 * 1024;

/// Where a signature stands: one that is carried to another place proves nothing there.
struct Place
{
    base::SpaceId space;
    base::RecordId record;
};

/// Error tooLarge: the drawing.
base::Result<Autograph> sign(const crypto::SigningKey &device, const Place &place, const base::Hash &content,
                             base::View drawing);

base::Bytes encode(const Autograph &autograph);
/// Error newer: a later version's; invalid: too short; tooLarge.
base::Result<Autograph> decodeAutograph(base::View bytes);

/// What a reader may say about a signature that it met.
enum class Proof {
    valid, ///< this device signed exactly this text
    otherText, ///< the device signed, but not what the record shows here
    unknownSigner, ///< nobody here has the key of whoever wrote it
    forged, ///< the key of whoever wrote it did not sign this
    newer, ///< a later version of Versta can judge it
};

/// Judges a signature of the merge by what it shows. `key`: the verifying key of the device that wrote it
/// (`signature.source`), none where no such member is known.
Proof judge(const record::Signature &signature, std::string_view kind, const Place &place,
            const std::optional<crypto::VerifyKey> &key);

} // namespace client
