// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealed_file.h"

#include <algorithm>

namespace vault {

SealedFile::SealedFile(FileLayer &layer, sqlite3_file *below)
    : m_layer(layer)
    , m_below(below)
    , m_scratch(pageBytes + 64)
{
}

SealedFile::~SealedFile()
{
    crypto::wipe(m_scratch);
}

int SealedFile::readBelow(std::span<std::byte> bytes, std::int64_t offset)
{
    return m_below->pMethods->xRead(m_below, bytes.data(), static_cast<int>(bytes.size()), offset);
}

int SealedFile::writeBelow(base::View bytes, std::int64_t offset)
{
    return m_below->pMethods->xWrite(m_below, bytes.data(), static_cast<int>(bytes.size()), offset);
}

namespace {

SealedFile &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<Slot *>(file)->file;
}

sqlite3_file *belowOf(sqlite3_file *file)
{
    return fileOf(file).below();
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *below = belowOf(file);
    const int flushed = fileOf(file).flush();
    delete &fileOf(file);
    reinterpret_cast<Slot *>(file)->file = nullptr;
    const int closed = below->pMethods->xClose(below);
    return flushed != SQLITE_OK ? flushed : closed;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return fileOf(file).read({static_cast<std::byte *>(bytes), static_cast<std::size_t>(size)}, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    return fileOf(file).write({static_cast<const std::byte *>(bytes), static_cast<std::size_t>(size)}, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fileOf(file).truncate(size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int code = fileOf(file).flush(); code != SQLITE_OK)
        return code;
    return belowOf(file)->pMethods->xSync(belowOf(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    if (const int code = fileOf(file).flush(); code != SQLITE_OK)
        return code;
    return belowOf(file)->pMethods->xFileSize(belowOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    const int code = belowOf(file)->pMethods->xLock(belowOf(file), level);
    if (code == SQLITE_OK)
        fileOf(file).noteLock(level);
    return code;
}

int unlockFile(sqlite3_file *file, int level)
{
    fileOf(file).noteLock(level);
    return belowOf(file)->pMethods->xUnlock(belowOf(file), level);
}

int checkReservedLock(sqlite3_file *file, int *answer)
{
    return belowOf(file)->pMethods->xCheckReservedLock(belowOf(file), answer);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return fileOf(file).control(operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return belowOf(file)->pMethods->xSectorSize(belowOf(file));
}

/// Overwriting a part of a sector leaves the rest alone: else SQLite would pad the log and cut frames in two. What else
/// the disk may promise would let SQLite write in ways that this layer does not know.
int characteristics(sqlite3_file *file)
{
    const int below = belowOf(file)->pMethods->xDeviceCharacteristics(belowOf(file));
    return (below & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN) | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return belowOf(file)->pMethods->xShmMap(belowOf(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    if (const int code = fileOf(file).flush(); code != SQLITE_OK && (flags & SQLITE_SHM_LOCK) != 0)
        return code;
    return fileOf(file).lockShared(first, count, flags);
}

void barrier(sqlite3_file *file)
{
    // Before others are shown the log's new end. A failure cannot be told here: what was held back stays held back
    // and the next call tells it. With synchronous=FULL a sync has come before anyway.
    [[maybe_unused]] const int code = fileOf(file).flush();
    belowOf(file)->pMethods->xShmBarrier(belowOf(file));
}

int unmapShared(sqlite3_file *file, int isDeleting)
{
    return belowOf(file)->pMethods->xShmUnmap(belowOf(file), isDeleting);
}

constexpr sqlite3_io_methods methodsOfVersion(int version)
{
    sqlite3_io_methods methods{};
    methods.iVersion = version;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = sizeOfFile;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = controlFile;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    if (version >= 2) {
        methods.xShmMap = mapShared;
        methods.xShmLock = lockShared;
        methods.xShmBarrier = barrier;
        methods.xShmUnmap = unmapShared;
    }
    return methods;
}

} // namespace

const sqlite3_io_methods *methodsOf(int versionBelow)
{
    static constexpr sqlite3_io_methods first = methodsOfVersion(1);
    static constexpr sqlite3_io_methods second = methodsOfVersion(2);
    return versionBelow >= 2 ? &second : &first;
}

} // namespace vault
