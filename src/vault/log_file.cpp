// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_file.h"

#include "vault/main_file.h"

#include <algorithm>

namespace vault {

namespace {

constexpr auto headerSize = static_cast<std::int64_t>(LogFile::headerBytes);
constexpr auto frameHeaderSize = static_cast<std::int64_t>(LogFile::frameHeaderBytes);
constexpr auto frameSize = static_cast<std::int64_t>(LogFile::frameBytes);
constexpr std::int64_t checksumPlace = 16; // in a frame's header
constexpr std::size_t checksumBytes = 8;

constexpr std::uint32_t logMark = 0x377F0682; // the last bit tells the checksums' byte order

bool isLogHeader(base::View header)
{
    return (bigEndian32(header) & ~1u) == logMark;
}

bool hasOurPageSize(base::View header)
{
    return bigEndian32(header.subspan(8)) == pageBytes;
}

} // namespace

LogFile::LogFile(FileLayer &layer, sqlite3_file *below, MainFile *main)
    : SealedFile(layer, below)
    , m_main(main)
{
    if (m_main != nullptr)
        m_main->setLog(this);
}

LogFile::~LogFile()
{
    if (m_main != nullptr)
        m_main->setLog(nullptr);
}

void LogFile::mask(std::span<std::byte> header, std::span<const std::byte, 16> pageTag) const
{
    seal().mask(header.subspan(checksumPlace, checksumBytes), header.first(checksumPlace), pageTag);
}

int LogFile::read(std::span<std::byte> bytes, std::int64_t offset)
{
    if (isClosed())
        return SQLITE_IOERR_AUTH;
    if (const int code = flush(); code != SQLITE_OK)
        return code;
    if (offset < headerSize) {
        const int code = readBelow(bytes, offset);
        const bool isWhole = code == SQLITE_OK && offset == 0 && bytes.size() >= headerBytes;
        return isWhole && isLogHeader(bytes) && !hasOurPageSize(bytes) ? SQLITE_NOTADB : code;
    }
    const std::int64_t frame = offset - (offset - headerSize) % frameSize;
    const std::int64_t within = offset - frame;
    if (within == 0 && bytes.size() == frameBytes)
        return readFrame(bytes, frame);
    if (within == frameHeaderSize && bytes.size() == pageBytes && m_isFolding)
        return readBelow(bytes, offset); // sealed as it is; proved when it is written
    if (within == frameHeaderSize && bytes.size() == pageBytes)
        return readPage(bytes.first<pageBytes>(), frame);
    // After a cache spill SQLite reads the checksum of the frame before alone, to go on from it.
    if (within == checksumPlace && bytes.size() == checksumBytes)
        return readChecksum(bytes, frame);
    return SQLITE_IOERR_READ;
}

/// Whole frames are read to find out, after a crash, how far the log is good. A torn one is no error, it is the end:
/// it must come out as something that SQLite's own check refuses.
int LogFile::readFrame(std::span<std::byte> bytes, std::int64_t frame)
{
    const auto whole = scratch().first<frameBytes>();
    if (const int code = readBelow(whole, frame); code != SQLITE_OK)
        return code;
    const auto sealed = whole.last<pageBytes>();
    std::copy_n(whole.begin(), frameHeaderBytes, bytes.begin());
    mask(bytes.first(frameHeaderBytes), tagOf(sealed));
    const auto page = bytes.subspan(frameHeaderBytes).first<pageBytes>();
    if (!seal().open(page, sealed, bigEndian32(whole), PageKind::current)) {
        std::ranges::fill(page, std::byte{0});
        for (std::byte &byte : bytes.subspan(8, 8)) // the salts, which must match the log's header
            byte ^= std::byte{0xFF};
    }
    return SQLITE_OK;
}

int LogFile::readPage(std::span<std::byte, pageBytes> page, std::int64_t frame)
{
    const auto whole = scratch().first<frameBytes>();
    if (const int code = readBelow(whole, frame); code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_DATA : code;
    const bool isOurs = seal().open(page, whole.last<pageBytes>(), bigEndian32(whole), PageKind::current);
    return isOurs ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int LogFile::shownHeader(FrameHeader &header, std::int64_t frame)
{
    std::array<std::byte, 16> tag{};
    if (const int code = readBelow(header, frame); code != SQLITE_OK)
        return code;
    if (const int code = readBelow(tag, frame + frameSize - 16); code != SQLITE_OK)
        return code;
    mask(header, tag);
    return SQLITE_OK;
}

int LogFile::readChecksum(std::span<std::byte> bytes, std::int64_t frame)
{
    FrameHeader header{};
    if (const int code = shownHeader(header, frame); code != SQLITE_OK)
        return code;
    std::copy_n(header.begin() + checksumPlace, checksumBytes, bytes.begin());
    return SQLITE_OK;
}

int LogFile::write(base::View bytes, std::int64_t offset)
{
    if (isClosed())
        return SQLITE_IOERR_AUTH;
    if (offset == 0 && bytes.size() == headerBytes)
        return writeHeader(bytes);
    const std::int64_t within = offset < headerSize ? -1 : (offset - headerSize) % frameSize;
    if (within == 0 && bytes.size() == frameHeaderBytes) {
        if (const int code = flush(); code != SQLITE_OK)
            return code;
        std::ranges::copy(bytes, m_held.begin());
        m_heldAt = offset;
        return SQLITE_OK;
    }
    if (within == frameHeaderSize && bytes.size() == pageBytes)
        return writePage(bytes.first<pageBytes>(), offset - within);
    return SQLITE_IOERR_WRITE; // there is no such write; better none than one in clear
}

int LogFile::writeHeader(base::View bytes)
{
    if (const int code = flush(); code != SQLITE_OK)
        return code;
    return hasOurPageSize(bytes) ? writeBelow(bytes, 0) : SQLITE_NOTADB;
}

int LogFile::writePage(std::span<const std::byte, pageBytes> page, std::int64_t frame)
{
    FrameHeader header = m_held;
    if (m_heldAt != frame) { // a page written a second time in one transaction keeps its header
        if (const int code = flush(); code != SQLITE_OK)
            return code;
        if (const int code = shownHeader(header, frame); code != SQLITE_OK)
            return code;
    }
    m_heldAt = -1;
    const std::uint32_t number = bigEndian32(header);
    if (number == 1 && !fitsSealing(page))
        return SQLITE_NOTADB; // a foreign database without room for nonce and tag
    const auto whole = scratch().first<frameBytes>();
    const auto sealed = whole.last<pageBytes>();
    seal().seal(sealed, page, number, PageKind::current);
    mask(header, tagOf(sealed));
    std::ranges::copy(header, whole.begin());
    return writeBelow(whole, frame);
}

/// A header that no page followed: SQLite rewrites checksums of frames that stand already.
int LogFile::flush()
{
    if (m_heldAt < 0)
        return SQLITE_OK;
    if (isClosed())
        return SQLITE_IOERR_AUTH;
    std::array<std::byte, 16> tag{};
    if (const int code = readBelow(tag, m_heldAt + frameSize - 16); code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_WRITE : code;
    mask(m_held, tag);
    return writeBelow(m_held, std::exchange(m_heldAt, -1));
}

int LogFile::truncate(std::int64_t sizeBytes)
{
    if (const int code = flush(); code != SQLITE_OK)
        return code;
    return SealedFile::truncate(sizeBytes);
}

} // namespace vault
