// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/office/zip.h"

#include "document/late/archive_library.h"
#include "document/out/file_device.h"

#include <memory>

namespace document::out {

namespace {

using late::archives;

struct Closer
{
    void operator()(archive *open) const { archives().archive_write_free(open); }
    void operator()(archive_entry *entry) const { archives().archive_entry_free(entry); }
};

constexpr std::time_t partTime = 315'619'200; ///< 1980-01-02: a zip file knows no earlier year

la_ssize_t take(archive *, void *device, const void *bytes, std::size_t size)
{
    return static_cast<la_ssize_t>(
        static_cast<FileDevice *>(device)->write(static_cast<const char *>(bytes), static_cast<qint64>(size)));
}

bool add(archive *zip, const Part &part)
{
    const std::unique_ptr<archive_entry, Closer> entry(archives().archive_entry_new());
    archives().archive_entry_set_pathname(entry.get(), part.first.c_str());
    archives().archive_entry_set_filetype(entry.get(), AE_IFREG);
    archives().archive_entry_set_perm(entry.get(), 0644);
    archives().archive_entry_set_mtime(entry.get(), partTime, 0);
    archives().archive_entry_set_size(entry.get(), part.second.size());
    return archives().archive_write_header(zip, entry.get()) == ARCHIVE_OK
        && archives().archive_write_data(zip, part.second.constData(), static_cast<std::size_t>(part.second.size()))
        == part.second.size();
}

bool addAll(archive *zip, const std::vector<Part> &parts, FileDevice &device)
{
    archives().archive_write_set_format_zip(zip);
    archives().archive_write_zip_set_compression_deflate(zip);
    // else zeros fill a tape's block up, and offices call the file broken
    archives().archive_write_set_bytes_in_last_block(zip, 1);
    if (archives().archive_write_open(zip, &device, nullptr, take, nullptr) != ARCHIVE_OK)
        return false;
    for (const Part &part : parts)
        if (!add(zip, part))
            return false;
    return archives().archive_write_close(zip) == ARCHIVE_OK;
}

} // namespace

base::Done pack(const std::vector<Part> &parts, const std::filesystem::path &file)
{
    if (!archives().isWhole())
        return base::fail(base::Error::Code::io, "libarchive is not on this system");
    FileDevice device(file);
    if (auto done = device.start(); !done)
        return done;
    const std::unique_ptr<archive, Closer> zip(archives().archive_write_new());
    const bool isPacked = zip && addAll(zip.get(), parts, device);
    if (auto done = device.finish(); !done)
        return done;
    return isPacked ? base::Done() : base::fail(base::Error::Code::io, "the archive cannot be written");
}

} // namespace document::out
