// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/page_seal.h"

#include <atomic>
#include <memory>
#include <string>

struct sqlite3_vfs;

namespace vault {

/// One vault's file layer for SQLite ("VFS"): over the system's, every page of the main file, the write-ahead log and
/// the rollback journal is sealed. Registered under a name of its own, because each vault has its own key. Give the
/// name and the layer (as companion) to db::Options; it must outlive every connection.
/// Temporary files on disk are refused: nothing may leave memory unsealed.
class FileLayer
{
public:
    /// Error io: SQLite has no file layer to stand on.
    static base::Result<std::shared_ptr<FileLayer>> create(const crypto::Key<crypto::VaultJob> &key);

    FileLayer(const FileLayer &) = delete;
    FileLayer &operator=(const FileLayer &) = delete;
    ~FileLayer();

    const std::string &name() const { return m_name; }

    /// From now on no page is read or written, from any thread; the key itself is wiped when the last connection is
    /// closed, for another thread may be in the middle of a page.
    void close() { m_isClosed.store(true, std::memory_order_release); }

    bool isClosed() const { return m_isClosed.load(std::memory_order_acquire); }

    const PageSeal &seal() const { return m_seal; }

    sqlite3_vfs *below() const { return m_below; }

private:
    explicit FileLayer(const crypto::Key<crypto::VaultJob> &key);

    PageSeal m_seal;
    std::atomic<bool> m_isClosed = false;
    std::string m_name;
    sqlite3_vfs *m_below = nullptr;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace vault
