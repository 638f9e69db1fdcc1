// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/out/office/zip.h"

#include "document/out/file_device.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace document::out {

namespace {

struct Closer
{
    void operator()(archive *open) const { archive_write_free(open); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

constexpr std::time_t partTime = 315'619'200; ///< 1980-01-02: a zip file knows no earlier year

la_ssize_t take(archive *, void *device, const void *bytes, std::size_t size)
{
    return static_cast<la_ssize_t>(
        static_cast<FileDevice *>(device)->write(static_cast<const char *>(bytes), static_cast<qint64>(size)));
}

bool add(archive *zip, const Part &part)
{
    const std::unique_ptr<archive_entry, Closer> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), part.first.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), partTime, 0);
    archive_entry_set_size(entry.get(), part.second.size());
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
        && archive_write_data(zip, part.second.constData(), static_cast<std::size_t>(part.second.size()))
        == part.second.size();
}

bool addAll(archive *zip, const std::vector<Part> &parts, FileDevice &device)
{
    archive_write_set_format_zip(zip);
    archive_write_zip_set_compression_deflate(zip);
    archive_write_set_bytes_in_last_block(zip,
                                          1); // else zeros fill a tape's block up, and offices call the file broken
    if (archive_write_open(zip, &device, nullptr, take, nullptr) != ARCHIVE_OK)
        return false;
    for (const Part &part : parts)
        if (!add(zip, part))
            return false;
    return archive_write_close(zip) == ARCHIVE_OK;
}

} // namespace

base::Done pack(const std::vector<Part> &parts, const std::filesystem::path &file)
{
    FileDevice device(file);
    if (auto done = device.start(); !done)
        return done;
    const std::unique_ptr<archive, Closer> zip(archive_write_new());
    const bool isPacked = zip && addAll(zip.get(), parts, device);
    if (auto done = device.finish(); !done)
        return done;
    return isPacked ? base::Done() : base::fail(base::Error::Code::io, "the archive cannot be written");
}

} // namespace document::out
