// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/journal_file.h"

#include <algorithm>

namespace vault {

int JournalFile::numberBefore(std::uint32_t &number, std::int64_t offset)
{
    if (offset < 4)
        return SQLITE_IOERR_READ;
    std::array<std::byte, 4> bytes{};
    const int code = readBelow(bytes, offset - 4);
    number = bigEndian32(bytes);
    return code;
}

void JournalFile::notePage(std::span<const std::byte, pageBytes> sealed, std::uint32_t number, std::int64_t offset)
{
    m_checksumAt = offset + static_cast<std::int64_t>(pageBytes);
    for (std::size_t i = 0; i < m_number.size(); ++i)
        m_number[i] = static_cast<std::byte>(number >> (24 - 8 * i) & 0xFF);
    std::ranges::copy(tagOf(sealed), m_tag.begin());
}

void JournalFile::mask(std::span<std::byte> checksum) const
{
    seal().mask(checksum, m_number, m_tag);
}

int JournalFile::read(std::span<std::byte> bytes, std::int64_t offset)
{
    if (isClosed())
        return SQLITE_IOERR_AUTH;
    if (bytes.size() != pageBytes) {
        const int code = readBelow(bytes, offset);
        if (code == SQLITE_OK && isChecksum(bytes.size(), offset))
            mask(bytes);
        return code;
    }
    std::uint32_t number = 0;
    if (const int code = numberBefore(number, offset); code != SQLITE_OK)
        return code;
    const auto sealed = scratch().first<pageBytes>();
    if (const int code = readBelow(sealed, offset); code != SQLITE_OK)
        return code;
    // SQLite only reads records that were durable before it counted them. One that does not open is not torn, it is
    // damaged, and taking it for the end would leave half a transaction in the file.
    if (!seal().open(bytes.first<pageBytes>(), sealed, number, PageKind::past))
        return SQLITE_IOERR_DATA;
    notePage(sealed, number, offset);
    return SQLITE_OK;
}

int JournalFile::write(base::View bytes, std::int64_t offset)
{
    if (isClosed())
        return SQLITE_IOERR_AUTH;
    if (bytes.size() == pageBytes) {
        std::uint32_t number = 0;
        if (const int code = numberBefore(number, offset); code != SQLITE_OK)
            return code;
        const auto sealed = scratch().first<pageBytes>();
        seal().seal(sealed, bytes.first<pageBytes>(), number, PageKind::past);
        notePage(sealed, number, offset);
        return writeBelow(sealed, offset);
    }
    if (isChecksum(bytes.size(), offset)) {
        std::array<std::byte, 4> checksum{};
        std::ranges::copy(bytes, checksum.begin());
        mask(checksum);
        return writeBelow(checksum, offset);
    }
    if (bytes.size() > 512)
        return SQLITE_IOERR_WRITE; // no header is longer; better none than a page in clear
    m_checksumAt = bytes.size() == 4 ? m_checksumAt : -1;
    return writeBelow(bytes, offset);
}

int JournalFile::truncate(std::int64_t sizeBytes)
{
    m_checksumAt = -1;
    return SealedFile::truncate(sizeBytes);
}

} // namespace vault
