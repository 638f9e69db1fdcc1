// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/file_layer.h"

#include <sqlite3.h>

namespace vault {

/// Inside this room only. One open file of SQLite's behind which pages are sealed; the plain file of the system's layer
/// lies below. Methods answer with SQLite's codes. Used by one thread at a time, like the connection it belongs to.
class SealedFile
{
public:
    /// `below` is open and stays at its place until this object is gone.
    SealedFile(FileLayer &layer, sqlite3_file *below);
    SealedFile(const SealedFile &) = delete;
    SealedFile &operator=(const SealedFile &) = delete;
    virtual ~SealedFile();

    virtual int read(std::span<std::byte> bytes, std::int64_t offset) = 0;
    virtual int write(base::View bytes, std::int64_t offset) = 0;
    virtual int truncate(std::int64_t sizeBytes) { return m_below->pMethods->xTruncate(m_below, sizeBytes); }
    /// Puts to the file what was held back; called before anything that another reader could see.
    virtual int flush() { return SQLITE_OK; }
    virtual int control(int operation, void *argument) { return passControl(operation, argument); }
    virtual void noteLock(int) { }
    virtual int lockShared(int first, int count, int flags) { return lockSharedBelow(first, count, flags); }

    sqlite3_file *below() const { return m_below; }

protected:
    const PageSeal &seal() const { return m_layer.seal(); }
    bool isClosed() const { return m_layer.isClosed(); }
    int readBelow(std::span<std::byte> bytes, std::int64_t offset);
    int writeBelow(base::View bytes, std::int64_t offset);
    int passControl(int operation, void *argument)
    {
        return m_below->pMethods->xFileControl(m_below, operation, argument);
    }
    int lockSharedBelow(int first, int count, int flags)
    {
        return m_below->pMethods->xShmLock(m_below, first, count, flags);
    }
    /// A page and a header, reused by every call; wiped in the end.
    std::span<std::byte> scratch() { return m_scratch; }

    FileLayer &m_layer;

private:
    sqlite3_file *m_below;
    base::Bytes m_scratch;
};

/// What SQLite holds: its own part first, then our object, then the file of the system's layer.
struct Slot
{
    sqlite3_file head;
    SealedFile *file;
};

/// The methods of a file whose layer below speaks the given version: those that are missing below are missing here.
/// Never more than 2: with version 3 SQLite could map the sealed file into memory and read it past us.
const sqlite3_io_methods *methodsOf(int versionBelow);

inline std::uint32_t bigEndian32(base::View bytes)
{
    return std::to_integer<std::uint32_t>(bytes[0]) << 24 | std::to_integer<std::uint32_t>(bytes[1]) << 16
        | std::to_integer<std::uint32_t>(bytes[2]) << 8 | std::to_integer<std::uint32_t>(bytes[3]);
}

} // namespace vault
