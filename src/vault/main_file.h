// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealed_file.h"

namespace vault {

class LogFile;

/// The main file: sealed pages back to back, the first one beginning with our mark.
class MainFile final : public SealedFile
{
public:
    using SealedFile::SealedFile;
    ~MainFile() override;

    /// SQLITE_NOTADB unless the file is empty and may be, or begins as a vault and has whole pages.
    int examine(bool mayBeEmpty);

    int read(std::span<std::byte> bytes, std::int64_t offset) override;
    int write(base::View bytes, std::int64_t offset) override;
    int truncate(std::int64_t sizeBytes) override;
    int flush() override;
    int control(int operation, void *argument) override;
    void noteLock(int level) override { m_lock = level; }
    int lockShared(int first, int count, int flags) override;

    /// The log of the same connection, while it is open.
    void setLog(LogFile *log) { m_log = log; }

private:
    int readPage(std::span<std::byte, pageBytes> page, std::uint32_t number);
    int readPart(std::span<std::byte> bytes, std::int64_t offset);
    int readBeyondEnd(std::span<std::byte> bytes) const;
    int fillUpTo(std::int64_t offset);
    int sizeOf(std::int64_t &sizeBytes);
    int lockFolding(int flags);
    int lockLogWriting(int flags);
    void setFolding(bool isFolding);

    LogFile *m_log = nullptr;
    bool m_isFolding = false; ///< pages come sealed from the log
    int m_lock = SQLITE_LOCK_NONE;
    bool m_holdsLogWriting = false;
    bool m_keepsWritersOut = false; ///< while this connection folds the log
};

} // namespace vault
