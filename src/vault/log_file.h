// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealed_file.h"

namespace vault {

class MainFile;

/// The write-ahead log (https://www.sqlite.org/fileformat2.html#walformat): a header of 32 bytes, then frames of 24
/// bytes and a page. The page is sealed under the number that stands in its frame; the frame's checksum, which SQLite
/// makes over the plain page, is masked. A frame is written in one go.
class LogFile final : public SealedFile
{
public:
    LogFile(FileLayer &layer, sqlite3_file *below, MainFile *main);
    ~LogFile() override;

    int read(std::span<std::byte> bytes, std::int64_t offset) override;
    int write(base::View bytes, std::int64_t offset) override;
    int truncate(std::int64_t sizeBytes) override;
    int flush() override;

    void setMain(MainFile *main) { m_main = main; }
    /// While the log is folded into the file, its pages are handed out sealed.
    void setFolding(bool isFolding) { m_isFolding = isFolding; }

    static constexpr std::size_t headerBytes = 32;
    static constexpr std::size_t frameHeaderBytes = 24;
    static constexpr std::size_t frameBytes = frameHeaderBytes + pageBytes;

private:
    using FrameHeader = std::array<std::byte, frameHeaderBytes>;

    int readFrame(std::span<std::byte> bytes, std::int64_t frame);
    int readPage(std::span<std::byte, pageBytes> page, std::int64_t frame);
    int readChecksum(std::span<std::byte> bytes, std::int64_t frame);
    int writeHeader(base::View bytes);
    int writePage(std::span<const std::byte, pageBytes> page, std::int64_t frame);
    /// The header as SQLite knows it, from the file.
    int shownHeader(FrameHeader &header, std::int64_t frame);
    void mask(std::span<std::byte> header, std::span<const std::byte, 16> pageTag) const;

    MainFile *m_main;
    bool m_isFolding = false;
    FrameHeader m_held{}; ///< a frame's header that waits for its page
    std::int64_t m_heldAt = -1;
};

} // namespace vault
