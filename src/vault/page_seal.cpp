// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/page_seal.h"

#include "crypto/aead.h"
#include "crypto/derive.h"
#include "crypto/hash.h"
#include "crypto/random.h"

#include <algorithm>

namespace vault {

namespace {

constexpr std::string_view plainMark("SQLite format 3\0", 16);
constexpr std::string_view vaultMark("Versta vault\x01\x01\0\0", 16); // version 1, algorithm 1
static_assert(plainMark.size() == 16 && vaultMark.size() == 16);

constexpr std::size_t cipherEnd = pageBytes - reservedBytes;

std::size_t cipherBegin(std::uint32_t number)
{
    return number == 1 ? clearBytes : 0;
}

/// Page number (little-endian), kind, and for page 1 what stands there in clear.
struct Associated
{
    Associated(base::View sealed, std::uint32_t number, PageKind kind)
    {
        for (std::size_t i = 0; i < 4; ++i)
            bytes[i] = static_cast<std::byte>(number >> (8 * i) & 0xFF);
        bytes[4] = static_cast<std::byte>(kind);
        size = 5 + cipherBegin(number);
        std::copy_n(sealed.begin(), cipherBegin(number), bytes.begin() + 5);
    }
    base::View view() const { return base::View(bytes).first(size); }

    std::array<std::byte, 5 + clearBytes> bytes{};
    std::size_t size = 0;
};

void putMark(std::span<std::byte> page, std::string_view mark)
{
    std::ranges::copy(base::bytesOf(mark), page.begin());
}

} // namespace

PageSeal::PageSeal(const crypto::Key<crypto::VaultJob> &key)
    : m_pageKey(crypto::derive<crypto::PageJob>(key, "versta page xchacha20-poly1305"))
    , m_maskKey(crypto::derive<crypto::MaskJob>(key, "versta checksum mask"))
{
}

void PageSeal::seal(std::span<std::byte, pageBytes> sealed, PlainPage plain, std::uint32_t number, PageKind kind) const
{
    const std::size_t begin = cipherBegin(number);
    if (begin > 0) {
        putMark(sealed, vaultMark);
        std::copy(plain.begin() + plainMark.size(), plain.begin() + clearBytes, sealed.begin() + plainMark.size());
    }
    const auto nonce = sealed.subspan<cipherEnd, 24>();
    crypto::fillRandom(nonce);
    crypto::sealInto(sealed.subspan(begin, cipherEnd - begin), sealed.last<16>(), m_pageKey, nonce,
                     Associated(sealed, number, kind).view(), plain.subspan(begin, cipherEnd - begin));
}

bool PageSeal::open(std::span<std::byte, pageBytes> plain, SealedPage sealed, std::uint32_t number, PageKind kind) const
{
    const std::size_t begin = cipherBegin(number);
    if (begin > 0 && !isVaultBeginning(sealed.first<clearBytes>()))
        return false;
    if (!crypto::openInto(plain.subspan(begin, cipherEnd - begin), m_pageKey, sealed.subspan<cipherEnd, 24>(),
                          Associated(sealed, number, kind).view(), sealed.subspan(begin, cipherEnd - begin),
                          tagOf(sealed)))
        return false;
    if (begin > 0) {
        putMark(plain, plainMark);
        std::copy(sealed.begin() + plainMark.size(), sealed.begin() + clearBytes, plain.begin() + plainMark.size());
    }
    std::fill(plain.begin() + cipherEnd, plain.end(), std::byte{0});
    return true;
}

bool PageSeal::isAuthentic(SealedPage sealed, std::uint32_t number, PageKind kind) const
{
    const std::size_t begin = cipherBegin(number);
    if (begin > 0 && !isVaultBeginning(sealed.first<clearBytes>()))
        return false;
    return crypto::isAuthentic(m_pageKey, sealed.subspan<cipherEnd, 24>(), Associated(sealed, number, kind).view(),
                               sealed.subspan(begin, cipherEnd - begin), tagOf(sealed));
}

void PageSeal::mask(std::span<std::byte> checksum, base::View header, std::span<const std::byte, 16> pageTag) const
{
    std::array<std::byte, 32> bytes{};
    std::copy_n(header.begin(), std::min<std::size_t>(header.size(), 16), bytes.begin());
    std::ranges::copy(pageTag, bytes.begin() + 16);
    const auto stream = crypto::maskOf(m_maskKey, bytes);
    for (std::size_t i = 0; i < checksum.size() && i < stream.size(); ++i)
        checksum[i] ^= stream[i];
}

bool fitsSealing(PlainPage firstPage)
{
    const auto known = plainBeginning();
    return std::equal(plainMark.begin(), plainMark.end(), base::textOf(firstPage).begin()) && firstPage[16] == known[16]
        && firstPage[17] == known[17] && firstPage[20] == known[20];
}

bool isVaultBeginning(std::span<const std::byte, clearBytes> beginning)
{
    const auto known = plainBeginning();
    return base::textOf(beginning).substr(0, vaultMark.size()) == vaultMark && beginning[16] == known[16]
        && beginning[17] == known[17] && beginning[20] == known[20];
}

std::array<std::byte, clearBytes> plainBeginning()
{
    std::array<std::byte, clearBytes> bytes{};
    putMark(bytes, plainMark);
    bytes[16] = static_cast<std::byte>(pageBytes >> 8);
    bytes[17] = static_cast<std::byte>(pageBytes & 0xFF);
    bytes[20] = static_cast<std::byte>(reservedBytes);
    return bytes;
}

} // namespace vault
