// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/main_file.h"

#include "vault/log_file.h"

#include <algorithm>

namespace vault {

namespace {

constexpr auto pageSize = static_cast<std::int64_t>(pageBytes);

/// SQLite keeps its locks on the bytes from 1 GiB; the page over them is never written nor read, and another system
/// would not let us.
constexpr std::int64_t lockPageOffset = 0x40000000;

/// Places in the shared index where SQLite locks (https://www.sqlite.org/walformat.html#wal_locks).
constexpr int writingSlot = 0; // the log's one writer
constexpr int foldingSlot = 1;

std::uint32_t numberAt(std::int64_t offset)
{
    return static_cast<std::uint32_t>(offset / pageSize + 1);
}

} // namespace

MainFile::~MainFile()
{
    if (m_log != nullptr)
        m_log->setMain(nullptr);
}

int MainFile::sizeOf(std::int64_t &sizeBytes)
{
    sqlite3_int64 size = 0;
    const int code = below()->pMethods->xFileSize(below(), &size);
    sizeBytes = size;
    return code;
}

int MainFile::examine(bool mayBeEmpty)
{
    std::int64_t size = 0;
    if (const int code = sizeOf(size); code != SQLITE_OK)
        return code;
    if (size == 0)
        return mayBeEmpty ? SQLITE_OK : SQLITE_NOTADB;
    std::array<std::byte, clearBytes> beginning{};
    if (const int code = readBelow(beginning, 0); code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_NOTADB : code;
    return isVaultBeginning(beginning) ? SQLITE_OK : SQLITE_NOTADB;
}

int MainFile::read(std::span<std::byte> bytes, std::int64_t offset)
{
    if (bytes.size() == pageBytes && offset % pageSize == 0)
        return readPage(bytes.first<pageBytes>(), numberAt(offset));
    return readPart(bytes, offset);
}

int MainFile::readPage(std::span<std::byte, pageBytes> page, std::uint32_t number)
{
    if (isClosed())
        return SQLITE_IOERR_AUTH;
    const std::int64_t offset = (std::int64_t{number} - 1) * pageSize;
    const auto sealed = scratch().first<pageBytes>();
    if (const int code = readBelow(sealed, offset); code == SQLITE_IOERR_SHORT_READ) {
        std::int64_t size = 0;
        if (sizeOf(size) != SQLITE_OK || size > offset)
            return SQLITE_IOERR_DATA; // cut within a page
        return readBeyondEnd(page);
    } else if (code != SQLITE_OK) {
        return code;
    }
    // Pages that SQLite never wrote are sealed zeros (see fillUpTo), so plain zeros are nobody's page.
    return seal().open(page, sealed, number, PageKind::current) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

/// A writer may come back to a page that it allocated and gave up before the file grew so far; its content does not
/// matter. To a reader it would be a page cut off the file, and zeros would pass for data.
int MainFile::readBeyondEnd(std::span<std::byte> bytes) const
{
    std::ranges::fill(bytes, std::byte{0});
    const bool isWriter = m_lock >= SQLITE_LOCK_RESERVED || m_holdsLogWriting;
    return isWriter ? SQLITE_IOERR_SHORT_READ : SQLITE_IOERR_DATA;
}

/// The header and the change counter of page 1 and, since SQLite 3.45, parts of overflow pages.
int MainFile::readPart(std::span<std::byte> bytes, std::int64_t offset)
{
    const std::int64_t within = offset % pageSize;
    if (within + static_cast<std::int64_t>(bytes.size()) > pageSize)
        return SQLITE_IOERR_READ;
    std::int64_t size = 0;
    if (const int code = sizeOf(size); code != SQLITE_OK)
        return code;
    if (size == 0) {
        // Whatever database SQLite begins here (also for VACUUM INTO or a backup) gets room for nonce and tag.
        std::ranges::fill(bytes, std::byte{0});
        const auto beginning = plainBeginning();
        if (offset == 0)
            std::copy_n(beginning.begin(), std::min(beginning.size(), bytes.size()), bytes.begin());
        return SQLITE_IOERR_SHORT_READ;
    }
    std::array<std::byte, pageBytes> page{};
    const int code = readPage(page, numberAt(offset));
    if (code == SQLITE_OK)
        std::copy_n(page.begin() + within, bytes.size(), bytes.begin());
    else
        std::ranges::fill(bytes, std::byte{0});
    crypto::wipe(page);
    return code;
}

int MainFile::write(base::View bytes, std::int64_t offset)
{
    if (isClosed())
        return SQLITE_IOERR_AUTH;
    if (bytes.size() != pageBytes || offset % pageSize != 0)
        return SQLITE_IOERR_WRITE; // there is no such write; better none than one in clear
    const auto page = bytes.first<pageBytes>();
    const std::uint32_t number = numberAt(offset);
    if (m_isFolding && !seal().isAuthentic(page, number, PageKind::current))
        return SQLITE_IOERR_DATA; // nothing gets from the log into the file, or to another place, unproved
    if (!m_isFolding && number == 1 && !fitsSealing(page))
        return SQLITE_NOTADB; // a foreign database without room for nonce and tag
    if (const int code = fillUpTo(offset); code != SQLITE_OK)
        return code;
    if (m_isFolding)
        return writeBelow(page, offset);
    const auto sealed = scratch().first<pageBytes>();
    seal().seal(sealed, page, number, PageKind::current);
    return writeBelow(sealed, offset);
}

/// SQLite leaves holes: pages allocated and given up in one go. A hole reads as zeros, and zeros put there by somebody
/// else would look the same; so holes are filled with sealed zeros.
int MainFile::fillUpTo(std::int64_t offset)
{
    std::int64_t size = 0;
    if (const int code = sizeOf(size); code != SQLITE_OK || size >= offset)
        return code;
    if (isClosed())
        return SQLITE_IOERR_AUTH;
    static constexpr std::array<std::byte, pageBytes> zeros{};
    for (std::int64_t at = size / pageSize * pageSize; at < offset; at += pageSize) {
        if (at == lockPageOffset || at == 0)
            continue;
        const auto sealed = scratch().first<pageBytes>();
        seal().seal(sealed, zeros, numberAt(at), PageKind::current);
        if (const int code = writeBelow(sealed, at); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int MainFile::truncate(std::int64_t sizeBytes)
{
    if (const int code = fillUpTo(sizeBytes); code != SQLITE_OK)
        return code;
    return SealedFile::truncate(sizeBytes);
}

int MainFile::flush()
{
    return m_log == nullptr ? SQLITE_OK : m_log->flush();
}

void MainFile::setFolding(bool isFolding)
{
    m_isFolding = isFolding && m_log != nullptr;
    if (m_log != nullptr)
        m_log->setFolding(m_isFolding);
}

int MainFile::control(int operation, void *argument)
{
    switch (operation) {
    case SQLITE_FCNTL_CKPT_START:
        if (const int code = flush(); code != SQLITE_OK)
            return code;
        setFolding(true);
        return SQLITE_OK;
    case SQLITE_FCNTL_CKPT_DONE: setFolding(false); return SQLITE_OK;
    case SQLITE_FCNTL_SIZE_HINT: // would make a hole
    case SQLITE_FCNTL_CHUNK_SIZE: return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE: *static_cast<sqlite3_int64 *>(argument) = 0; return SQLITE_OK;
    default: return passControl(operation, argument);
    }
}

int MainFile::lockShared(int first, int count, int flags)
{
    const bool isOneAlone = count == 1 && (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    if (isOneAlone && first == writingSlot)
        return lockLogWriting(flags);
    if (isOneAlone && first == foldingSlot)
        return lockFolding(flags);
    return lockSharedBelow(first, count, flags);
}

int MainFile::lockLogWriting(int flags)
{
    if (m_keepsWritersOut)
        return SQLITE_OK; // a fold that also wants to write: it has the slot, and keeps it to its end
    const int code = lockSharedBelow(writingSlot, 1, flags);
    if (code == SQLITE_OK)
        m_holdsLogWriting = (flags & SQLITE_SHM_LOCK) != 0;
    return code;
}

/// SQLite before 3.51.3 may take fresh frames for folded ones when a writer begins the log anew under a fold that began
/// without the writer's slot (https://www.sqlite.org/wal.html#walresetbug). So nobody writes while somebody folds; a
/// fold that finds a writer is told busy, and comes again with a later commit.
int MainFile::lockFolding(int flags)
{
    const bool isLocking = (flags & SQLITE_SHM_LOCK) != 0;
    if (isLocking && !m_holdsLogWriting) {
        if (const int code = lockLogWriting(flags); code != SQLITE_OK)
            return code;
        m_keepsWritersOut = true;
    }
    const int code = lockSharedBelow(foldingSlot, 1, flags);
    if (m_keepsWritersOut && (!isLocking || code != SQLITE_OK)) {
        m_keepsWritersOut = false;
        lockLogWriting(SQLITE_SHM_UNLOCK | SQLITE_SHM_EXCLUSIVE);
    }
    return code;
}

} // namespace vault
