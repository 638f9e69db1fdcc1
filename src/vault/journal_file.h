// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealed_file.h"

namespace vault {

/// The rollback journal (https://www.sqlite.org/fileformat2.html#rollbackjournal): headers of 512 bytes, then records
/// of page number 4, page, checksum 4. The page is sealed under its number; the checksum, made over the plain page, is
/// masked. A header may follow directly on a record, so what a write is, is told by its size and its place.
class JournalFile final : public SealedFile
{
public:
    using SealedFile::SealedFile;

    int read(std::span<std::byte> bytes, std::int64_t offset) override;
    int write(base::View bytes, std::int64_t offset) override;
    int truncate(std::int64_t sizeBytes) override;

private:
    bool isChecksum(std::size_t sizeBytes, std::int64_t offset) const
    {
        return sizeBytes == 4 && offset == m_checksumAt;
    }
    int numberBefore(std::uint32_t &number, std::int64_t offset);
    void notePage(std::span<const std::byte, pageBytes> sealed, std::uint32_t number, std::int64_t offset);
    void mask(std::span<std::byte> checksum) const;

    std::int64_t m_checksumAt = -1; ///< where the checksum of the page last read or written stands
    std::array<std::byte, 4> m_number{};
    std::array<std::byte, 16> m_tag{};
};

} // namespace vault
