// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/late_library.h"

#include <archive.h>
#include <archive_entry.h>

namespace document::late {

/// What Versta calls of libarchive, by its names.
class ArchiveLibrary : public base::LateLibrary
{
public:
    ArchiveLibrary()
        : base::LateLibrary(VERSTA_LIBARCHIVE)
    {
    }

    decltype(&::archive_read_new) archive_read_new = function("archive_read_new");
    decltype(&::archive_read_support_format_zip) archive_read_support_format_zip =
        function("archive_read_support_format_zip");
    decltype(&::archive_read_open_memory) archive_read_open_memory = function("archive_read_open_memory");
    decltype(&::archive_read_next_header) archive_read_next_header = function("archive_read_next_header");
    decltype(&::archive_read_data) archive_read_data = function("archive_read_data");
    decltype(&::archive_read_free) archive_read_free = function("archive_read_free");
    decltype(&::archive_write_new) archive_write_new = function("archive_write_new");
    decltype(&::archive_write_set_format_zip) archive_write_set_format_zip = function("archive_write_set_format_zip");
    decltype(&::archive_write_zip_set_compression_deflate) archive_write_zip_set_compression_deflate =
        function("archive_write_zip_set_compression_deflate");
    decltype(&::archive_write_set_bytes_in_last_block) archive_write_set_bytes_in_last_block =
        function("archive_write_set_bytes_in_last_block");
    decltype(&::archive_write_open) archive_write_open = function("archive_write_open");
    decltype(&::archive_write_header) archive_write_header = function("archive_write_header");
    decltype(&::archive_write_data) archive_write_data = function("archive_write_data");
    decltype(&::archive_write_close) archive_write_close = function("archive_write_close");
    decltype(&::archive_write_free) archive_write_free = function("archive_write_free");
    decltype(&::archive_entry_new) archive_entry_new = function("archive_entry_new");
    decltype(&::archive_entry_free) archive_entry_free = function("archive_entry_free");
    decltype(&::archive_entry_pathname) archive_entry_pathname = function("archive_entry_pathname");
    decltype(&::archive_entry_set_pathname) archive_entry_set_pathname = function("archive_entry_set_pathname");
    decltype(&::archive_entry_set_filetype) archive_entry_set_filetype = function("archive_entry_set_filetype");
    decltype(&::archive_entry_set_perm) archive_entry_set_perm = function("archive_entry_set_perm");
    decltype(&::archive_entry_set_mtime) archive_entry_set_mtime = function("archive_entry_set_mtime");
    decltype(&::archive_entry_set_size) archive_entry_set_size = function("archive_entry_set_size");
};

/// Taken up by the first call. Threads may call it at once.
inline const ArchiveLibrary &archives()
{
    static const ArchiveLibrary taken;
    return taken;
}

} // namespace document::late
