// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_file.h"

#include "crypto/aead.h"
#include "crypto/derive.h"
#include "crypto/hash.h"

#include <algorithm>

namespace vault {

using base::Bytes;
using base::Error;
using base::Result;
using base::View;

namespace {

constexpr std::string_view mark = "VERSTAKY";
constexpr std::byte version{1};
constexpr std::byte pageAlgorithm{1}; // XChaCha20-Poly1305; 2 is kept for AEGIS-256
constexpr std::byte argon2id{1};
constexpr std::byte fastFlag{1};
constexpr std::size_t proofBytes = 32;
constexpr std::size_t checksumBytes = 8;

void append32(Bytes &bytes, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::byte>(value >> shift & 0xFF));
}

std::uint32_t read32(View bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= std::to_integer<std::uint32_t>(bytes[i]) << (8 * i);
    return value;
}

/// What both wrappings are bound to: which vault, which algorithms.
Bytes beginningOf(const KeyFile &file)
{
    Bytes bytes = base::copyOf(base::bytesOf(mark));
    base::append(bytes, std::array{version, pageAlgorithm, argon2id, file.isFast ? fastFlag : std::byte{0}});
    base::append(bytes, file.id);
    return bytes;
}

/// The passphrase's wrapping is bound to its cost too; the recovery code's cannot be, for the cost changes with every
/// passphrase and the code is not at hand then.
Bytes withCost(const KeyFile &file)
{
    Bytes bytes = beginningOf(file);
    append32(bytes, file.cost.memoryKib);
    append32(bytes, file.cost.passes);
    base::append(bytes, file.salt);
    return bytes;
}

Bytes withWrappings(const KeyFile &file)
{
    Bytes bytes = withCost(file);
    base::append(bytes, file.byPassphrase);
    base::append(bytes, file.byRecovery);
    return bytes;
}

bool isCostAllowed(const KeyFile &file)
{
    if (file.isFast)
        return file.cost == fastCost;
    return file.cost.memoryKib >= leastMemoryKib && file.cost.memoryKib <= mostMemoryKib
        && file.cost.passes >= leastPasses && file.cost.passes <= mostPasses;
}

template <class Job>
KeyFile::Wrapped wrap(const crypto::Key<Job> &by, View beside, const VaultKey &key)
{
    const crypto::Nonce nonce = crypto::randomNonce();
    const Bytes sealed = crypto::seal(by, nonce, beside, key.view());
    KeyFile::Wrapped wrapped{};
    std::ranges::copy(sealed, std::ranges::copy(nonce.view(), wrapped.begin()).out);
    return wrapped;
}

base::Hash proofOf(const KeyFile &file, const VaultKey &key)
{
    return crypto::keyedHash(crypto::derive<crypto::VaultJob>(key, "versta key file proof"), withWrappings(file));
}

template <class Job>
Result<VaultKey> unwrap(const KeyFile &file, const KeyFile::Wrapped &wrapped, const crypto::Key<Job> &by, View beside)
{
    const View bytes = wrapped;
    crypto::Secret plain(VaultKey::sizeBytes);
    const bool isRight = crypto::openInto(plain.mutableView(), by, bytes.first<24>(), beside,
                                          bytes.subspan(24, VaultKey::sizeBytes), bytes.last<16>());
    if (!isRight)
        return base::fail(Error::Code::wrongKey, "the vault's key does not unwrap");
    auto key = VaultKey::from(std::move(plain));
    if (key && proofOf(file, *key) != file.proof)
        return base::fail(Error::Code::damaged, "a key file that was altered");
    return key;
}

crypto::Key<crypto::RecoveryJob> recoveryKeyOf(const crypto::Secret &code)
{
    return crypto::derive<crypto::RecoveryJob>(code, "versta recovery key");
}

} // namespace

Bytes encode(const KeyFile &file)
{
    Bytes bytes = withWrappings(file);
    base::append(bytes, file.proof.view());
    base::append(bytes, crypto::hash(bytes).view().first(checksumBytes));
    return bytes;
}

Result<KeyFile> decodeKeyFile(View bytes)
{
    if (bytes.size() < mark.size() + 1 || base::textOf(bytes.first(mark.size())) != mark)
        return base::fail(Error::Code::damaged, "no key file");
    if (bytes[mark.size()] > version)
        return base::fail(Error::Code::newer, "a key file of a later version");
    if (bytes.size() != KeyFile::sizeBytes)
        return base::fail(Error::Code::damaged, "a key file of a wrong length");
    const View checked = bytes.first(bytes.size() - checksumBytes);
    if (!base::equal(bytes.last(checksumBytes), crypto::hash(checked).view().first(checksumBytes)))
        return base::fail(Error::Code::damaged, "a key file whose checksum differs");
    KeyFile file;
    file.isFast = bytes[11] == fastFlag;
    std::ranges::copy(bytes.subspan(12, 16), file.id.begin());
    if (!base::equal(bytes.first(28), beginningOf(file)))
        return base::fail(Error::Code::damaged, "a key file of unknown algorithms");
    file.cost = {read32(bytes.subspan(28)), read32(bytes.subspan(32))};
    std::ranges::copy(bytes.subspan(36, 16), file.salt.begin());
    std::ranges::copy(bytes.subspan(52, 72), file.byPassphrase.begin());
    std::ranges::copy(bytes.subspan(124, 72), file.byRecovery.begin());
    std::ranges::copy(bytes.subspan(196, proofBytes), file.proof.bytes.begin());
    if (!isCostAllowed(file))
        return base::fail(Error::Code::invalid, "a cost of guessing out of bounds");
    return file;
}

base::Done wrapByPassphrase(KeyFile &file, const VaultKey &key, const crypto::Secret &passphrase)
{
    auto by = crypto::stretch(passphrase, file.salt, file.cost);
    if (!by)
        return by.error();
    file.byPassphrase = wrap(*by, withCost(file), key);
    return {};
}

void wrapByRecovery(KeyFile &file, const VaultKey &key, const crypto::Secret &recoveryCode)
{
    file.byRecovery = wrap(recoveryKeyOf(recoveryCode), beginningOf(file), key);
}

void prove(KeyFile &file, const VaultKey &key)
{
    file.proof = proofOf(file, key);
}

Result<VaultKey> unwrapByPassphrase(const KeyFile &file, const crypto::Secret &passphrase)
{
    auto by = crypto::stretch(passphrase, file.salt, file.cost);
    if (!by)
        return by.error();
    return unwrap(file, file.byPassphrase, *by, withCost(file));
}

Result<VaultKey> unwrapByRecovery(const KeyFile &file, const crypto::Secret &recoveryCode)
{
    return unwrap(file, file.byRecovery, recoveryKeyOf(recoveryCode), beginningOf(file));
}

} // namespace vault
