// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

namespace vault {

constexpr std::size_t pageBytes = 8192;
constexpr std::size_t reservedBytes = 40; ///< at each page's end: nonce 24, tag 16
constexpr std::size_t clearBytes = 24; ///< at the beginning of page 1: our mark and SQLite's page size

using PlainPage = std::span<const std::byte, pageBytes>;
using SealedPage = std::span<const std::byte, pageBytes>;

/// Which of SQLite's files a page belongs to. The main file and the write-ahead log share one kind, so that folding the
/// log into the file copies sealed pages as they are; what the rollback journal keeps is the past and never passes for
/// a page of the file.
enum class PageKind : std::uint8_t {
    current = 1,
    past = 2,
};

/// Seals single pages (FORMAT.md, "Page"): XChaCha20-Poly1305 with a fresh random nonce, bound to page number and kind.
/// Every method may be called from any thread.
class PageSeal
{
public:
    explicit PageSeal(const crypto::Key<crypto::VaultJob> &key);

    /// Reserved bytes of `plain` are ignored. Never in place.
    void seal(std::span<std::byte, pageBytes> sealed, PlainPage plain, std::uint32_t number, PageKind kind) const;

    /// False: not authentic, `plain` is then of no use. Reserved bytes come out as zeros. Never in place.
    [[nodiscard]] bool open(std::span<std::byte, pageBytes> plain, SealedPage sealed, std::uint32_t number,
                            PageKind kind) const;

    [[nodiscard]] bool isAuthentic(SealedPage sealed, std::uint32_t number, PageKind kind) const;

    /// Hides or shows again (it is the same) a checksum that SQLite made over a plain page: XOR with SipHash of
    /// `header` and the tag of the sealed page. A changed header gives a checksum that fits nothing.
    void mask(std::span<std::byte> checksum, base::View header, std::span<const std::byte, 16> pageTag) const;

private:
    crypto::Key<crypto::PageJob> m_pageKey;
    crypto::Key<crypto::MaskJob> m_maskKey;
};

/// The tag stands at the page's end.
inline std::span<const std::byte, 16> tagOf(SealedPage sealed)
{
    return sealed.last<16>();
}

/// Whether a plain page 1 leaves room for nonce and tag and has our size: SQLite's header bytes 16, 17 and 20.
bool fitsSealing(PlainPage firstPage);

/// What the first 24 bytes of a vault's file are: our mark, version, algorithm, our page size and reserved bytes.
bool isVaultBeginning(std::span<const std::byte, clearBytes> beginning);

/// The first 24 bytes of a plain, empty database that leaves room for sealing: given to SQLite in place of a file that
/// is still empty, so that whatever it makes there has the room.
std::array<std::byte, clearBytes> plainBeginning();

} // namespace vault
