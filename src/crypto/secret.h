// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace crypto {

/// Owns secret bytes in guarded memory (sodium_malloc): locked where the system allows it, never in a core file,
/// wiped on destruction. Movable, not copyable, not printable. Aborts when there is no memory.
/// After a move it is empty; an empty passphrase is a Secret of size 0.
class Secret
{
public:
    /// All zeros.
    explicit Secret(std::size_t sizeBytes);
    static Secret copyOf(base::View bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    base::View view() const { return {m_bytes, m_sizeBytes}; }
    std::span<std::byte> mutableView() { return {m_bytes, m_sizeBytes}; }
    std::size_t size() const { return m_sizeBytes; }
    Secret clone() const { return copyOf(view()); }

private:
    std::byte *m_bytes = nullptr;
    std::size_t m_sizeBytes = 0;
};

/// Overwrites bytes that held a secret for a moment; the compiler may not drop it.
void wipe(std::span<std::byte> bytes);

/// In a time that depends on the sizes only.
bool equalSecrets(base::View left, base::View right);

/// 32 guarded bytes that may do one job only: the job is a type, so no key gets where it does not belong.
template <class Job>
class Key
{
public:
    static constexpr std::size_t sizeBytes = 32;
    using Bytes = std::span<const std::byte, sizeBytes>;

    static Key random();
    static Key copyOf(Bytes bytes) { return Key(Secret::copyOf(bytes)); }
    /// Error invalid: not 32 bytes.
    static base::Result<Key> from(Secret secret)
    {
        if (secret.size() != sizeBytes)
            return base::fail(base::Error::Code::invalid, "a key has 32 bytes");
        return Key(std::move(secret));
    }

    Key clone() const { return Key(m_secret.clone()); }

    /// Aborts on a key that was moved away.
    Bytes view() const { return Bytes(checked(m_secret).view()); }

private:
    explicit Key(Secret secret)
        : m_secret(std::move(secret))
    {
    }
    static const Secret &checked(const Secret &secret);

    Secret m_secret;
};

struct VaultJob; ///< the one key of a vault, of which the next two are derived
struct PageJob; ///< seals the pages of a vault
struct MaskJob; ///< hides the checksums that SQLite writes beside a vault's pages
struct PassphraseJob; ///< made of a passphrase, wraps a vault's key
struct RecoveryJob; ///< made of a recovery code, wraps a vault's key
struct SpaceJob; ///< a generation of a space: seals change sets
struct InviteJob; ///< made of an invitation's code, seals what travels beside the invite

namespace inside {
Secret randomSecret(std::size_t sizeBytes);
[[noreturn]] void stop();
} // namespace inside

template <class Job>
Key<Job> Key<Job>::random()
{
    return Key(inside::randomSecret(sizeBytes));
}

template <class Job>
const Secret &Key<Job>::checked(const Secret &secret)
{
    if (secret.size() != sizeBytes)
        inside::stop();
    return secret;
}

} // namespace crypto
