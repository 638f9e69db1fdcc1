// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/file_layer.h"

#include "vault/journal_file.h"
#include "vault/log_file.h"
#include "vault/main_file.h"

#include <sqlite3.h>

#include <new>

namespace vault {

namespace {

FileLayer &layerOf(sqlite3_vfs *vfs)
{
    return *static_cast<FileLayer *>(vfs->pAppData);
}

sqlite3_vfs *belowOf(sqlite3_vfs *vfs)
{
    return layerOf(vfs).below();
}

sqlite3_file *fileBelow(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<Slot *>(file) + 1);
}

MainFile *mainFileOf(const char *name)
{
    // For logs and journals SQLite's names lie in one block with that of the main file.
    auto *slot = reinterpret_cast<Slot *>(sqlite3_database_file_object(name));
    return static_cast<MainFile *>(slot->file);
}

/// Null when SQLite asks for a kind of file that would lie unsealed on the disk.
SealedFile *sealedOver(FileLayer &layer, sqlite3_file *below, const char *name, int flags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0)
        return new (std::nothrow) MainFile(layer, below);
    if ((flags & SQLITE_OPEN_WAL) != 0)
        return new (std::nothrow) LogFile(layer, below, mainFileOf(name));
    return new (std::nothrow) JournalFile(layer, below);
}

bool isSealed(int flags)
{
    return (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
}

/// A log beside an empty file belongs to a vault that was cut; SQLite would delete it.
bool hasLog(sqlite3_vfs *below, const char *name)
{
    const std::string log = std::string(name) + "-wal";
    int exists = 0;
    return below->xAccess(below, log.c_str(), SQLITE_ACCESS_EXISTS, &exists) == SQLITE_OK && exists != 0;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    file->pMethods = nullptr;
    if (!isSealed(flags) || name == nullptr)
        return SQLITE_CANTOPEN;
    FileLayer &layer = layerOf(vfs);
    sqlite3_file *below = fileBelow(file);
    int code = layer.below()->xOpen(layer.below(), name, below, flags, flagsOut);
    if (code != SQLITE_OK) {
        if (below->pMethods != nullptr)
            below->pMethods->xClose(below);
        return code;
    }
    auto *slot = reinterpret_cast<Slot *>(file);
    slot->file = sealedOver(layer, below, name, flags);
    if (slot->file == nullptr) {
        below->pMethods->xClose(below);
        return SQLITE_NOMEM;
    }
    file->pMethods = methodsOf(below->pMethods->iVersion); // from here on SQLite closes it, failed or not
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0)
        code = static_cast<MainFile *>(slot->file)
                   ->examine((flags & SQLITE_OPEN_CREATE) != 0 && !hasLog(layer.below(), name));
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int isSyncing)
{
    return belowOf(vfs)->xDelete(belowOf(vfs), name, isSyncing);
}

int access(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return belowOf(vfs)->xAccess(belowOf(vfs), name, flags, answer);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return belowOf(vfs)->xFullPathname(belowOf(vfs), name, size, out);
}

int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return belowOf(vfs)->xRandomness(belowOf(vfs), size, out);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return belowOf(vfs)->xSleep(belowOf(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *days)
{
    return belowOf(vfs)->xCurrentTime(belowOf(vfs), days);
}

int currentTimeMs(sqlite3_vfs *vfs, sqlite3_int64 *milliseconds)
{
    return belowOf(vfs)->xCurrentTimeInt64(belowOf(vfs), milliseconds);
}

int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return belowOf(vfs)->xGetLastError(belowOf(vfs), size, out);
}

std::string newName()
{
    static std::atomic<std::uint64_t> count = 0;
    return "versta-vault-" + std::to_string(++count);
}

/// No loading of extensions: what is not set is not offered.
std::unique_ptr<sqlite3_vfs> vfsOver(const sqlite3_vfs &below)
{
    auto vfs = std::make_unique<sqlite3_vfs>();
    vfs->iVersion = below.iVersion >= 2 ? 2 : 1;
    vfs->szOsFile = below.szOsFile + static_cast<int>(sizeof(Slot));
    vfs->mxPathname = below.mxPathname;
    vfs->xOpen = openFile;
    vfs->xDelete = deleteFile;
    vfs->xAccess = access;
    vfs->xFullPathname = fullPathname;
    vfs->xRandomness = randomness;
    vfs->xSleep = sleepFor;
    vfs->xCurrentTime = currentTime;
    vfs->xCurrentTimeInt64 = below.iVersion >= 2 ? currentTimeMs : nullptr;
    vfs->xGetLastError = lastError;
    return vfs;
}

} // namespace

FileLayer::FileLayer(const crypto::Key<crypto::VaultJob> &key)
    : m_seal(key)
    , m_name(newName())
{
}

base::Result<std::shared_ptr<FileLayer>> FileLayer::create(const crypto::Key<crypto::VaultJob> &key)
{
    const std::shared_ptr<FileLayer> layer(new FileLayer(key));
    layer->m_below = sqlite3_vfs_find(nullptr);
    if (layer->m_below == nullptr)
        return base::fail(base::Error::Code::io, "SQLite has no file layer");
    auto vfs = vfsOver(*layer->m_below);
    vfs->zName = layer->m_name.c_str();
    vfs->pAppData = layer.get();
    if (sqlite3_vfs_register(vfs.get(), 0) != SQLITE_OK)
        return base::fail(base::Error::Code::io, "SQLite does not take the file layer");
    layer->m_vfs = std::move(vfs);
    return layer;
}

FileLayer::~FileLayer()
{
    if (m_vfs)
        sqlite3_vfs_unregister(m_vfs.get());
}

} // namespace vault
