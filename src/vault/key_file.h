// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "crypto/secret.h"
#include "crypto/stretch.h"

namespace vault {

using VaultKey = crypto::Key<crypto::VaultJob>;
using VaultId = std::array<std::byte, 16>;

/// What `vault.key` holds (FORMAT.md, "vault.key"): how dear a guess at the passphrase is, and the vault's key, wrapped
/// once by the passphrase and once by the recovery code.
///
///     key file   = mark version algorithm kdf flags id      ; 8 "VERSTAKY", 1, 1, 1, 1, 16 bytes
///                  memory passes salt                       ; u32 KiB, u32 (little-endian), 16 bytes
///                  wrapped wrapped                          ; by the passphrase key, by the recovery key
///                  proof                                    ; 32 bytes: keyed hash over all before, under the vault's
///                  key checksum                                 ; 8 bytes: plain hash over all before
///     wrapped    = nonce cipher tag                         ; 24, 32, 16 bytes
struct KeyFile
{
    static constexpr std::size_t sizeBytes = 8 + 4 + 16 + 8 + 16 + 2 * 72 + 32 + 8;

    using Wrapped = std::array<std::byte, 72>;

    VaultId id{};
    bool isFast = false; ///< for tests: guessing the passphrase is cheap
    crypto::StretchCost cost;
    crypto::Salt salt{};
    Wrapped byPassphrase{};
    Wrapped byRecovery{};
    base::Hash proof;

    bool operator==(const KeyFile &) const = default;
};

/// Refused costs are beyond these: a file from elsewhere must neither make guessing cheap nor eat this device's memory.
constexpr std::uint32_t leastMemoryKib = 64 * 1024;
constexpr std::uint32_t mostMemoryKib = 256 * 1024;
constexpr std::uint32_t leastPasses = 2;
constexpr std::uint32_t mostPasses = 16;
constexpr crypto::StretchCost fastCost{256, 1};

base::Bytes encode(const KeyFile &file);

/// Error damaged: cut short, altered, no key file; newer: of a later version; invalid: a cost out of bounds.
base::Result<KeyFile> decodeKeyFile(base::View bytes);

/// Wraps anew under the passphrase; `file`'s cost, salt and flags are bound to it. Blocks for the cost.
base::Done wrapByPassphrase(KeyFile &file, const VaultKey &key, const crypto::Secret &passphrase);
void wrapByRecovery(KeyFile &file, const VaultKey &key, const crypto::Secret &recoveryCode);

/// To be called last: from now on every altered byte is noticed by whoever opens the file.
void prove(KeyFile &file, const VaultKey &key);

/// Error wrongKey; damaged: the passphrase is right but something else in the file was altered; full: no memory.
base::Result<VaultKey> unwrapByPassphrase(const KeyFile &file, const crypto::Secret &passphrase);
base::Result<VaultKey> unwrapByRecovery(const KeyFile &file, const crypto::Secret &recoveryCode);

} // namespace vault
