// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/archive/archive.h"

#include "db/database.h"

#include <mutex>

namespace endpoint {

/// One SQLite file: one connection writes, as many as are asked at once read beside it.
class SqliteArchive final : public Archive
{
public:
    static base::Result<std::unique_ptr<Archive>> open(const std::filesystem::path &file);
    /// See restoreArchive; the caller holds the lock.
    static base::Done restore(const std::filesystem::path &file, const std::filesystem::path &backup);

    base::Done change(const Work &work) override;
    base::Done rows(const base::SpaceId &space, std::uint64_t after, bool blocksOnly, const Visit &visit) override;
    base::Result<bool> knows(const base::SpaceId &space, const Place &place) override;
    base::Result<std::vector<wire::Link>> links(const base::SpaceId &space, const base::Dot &name) override;
    base::Result<std::optional<std::uint64_t>> lastPosition(const base::SpaceId &space) override;
    base::Result<std::vector<Share>> shares(const base::SpaceId &space) override;
    base::Result<std::optional<SealedPart>> part(const crypto::VerifyKey &seat) override;
    base::Result<std::optional<crypto::VerifyKey>> deviceOf(const base::Hash &token, std::int64_t nowMs) override;
    base::Result<crypto::SigningKey> key() override;
    base::Done backup(const std::filesystem::path &file) override;
    base::Result<std::uint64_t> check() override;

private:
    /// A reading connection for one call; goes back by itself.
    class Reading
    {
    public:
        explicit Reading(SqliteArchive &archive);
        ~Reading();
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;

        explicit operator bool() const { return m_database.has_value(); }
        const base::Error &error() const { return m_error; }
        db::Database *operator->() { return &*m_database; }
        db::Database &operator*() { return *m_database; }

    private:
        SqliteArchive &m_archive;
        std::optional<db::Database> m_database;
        base::Error m_error;
    };

    SqliteArchive(std::filesystem::path file, db::Database writer);

    const std::filesystem::path m_file;
    std::mutex m_writing;
    db::Database m_writer;
    std::mutex m_idleMutex;
    std::vector<db::Database> m_idle;
};

} // namespace endpoint
