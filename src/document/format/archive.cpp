// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/format/archive.h"

#include "document/late/archive_library.h"
#include "document/source.h"

#include <memory>

namespace document {

namespace {

using base::Error;
using late::archives;

constexpr int entriesAtMost = 4096;
constexpr std::size_t ratioAtMost = 200;
constexpr std::size_t smallEnough = 8u * 1024 * 1024; ///< below it a high ratio harms nobody: spreadsheets pack well

struct Closer
{
    void operator()(archive *open) const { archives().archive_read_free(open); }
};

using Archive = std::unique_ptr<archive, Closer>;

std::string printable(const char *name)
{
    std::string text = name == nullptr ? "?" : name;
    for (char &letter : text) {
        if (static_cast<unsigned char>(letter) < 0x20 || static_cast<unsigned char>(letter) > 0x7E)
            letter = '?';
    }
    return text.substr(0, 80);
}

base::Result<base::Bytes> unpackPart(archive *open, const std::string &name, std::size_t limitBytes)
{
    base::Bytes part;
    std::array<std::byte, 65536> buffer{};
    for (;;) {
        const la_ssize_t got = archives().archive_read_data(open, buffer.data(), buffer.size());
        if (got < 0)
            return base::fail(Error::Code::damaged, "the part " + name + " of the archive breaks off or is corrupt");
        if (got == 0)
            return part;
        if (part.size() + static_cast<std::size_t>(got) > limitBytes)
            return base::fail(Error::Code::tooLarge, "the part " + name + " of the archive unpacks to too much");
        base::append(part, base::View(buffer).first(static_cast<std::size_t>(got)));
    }
}

Archive opened(base::View bytes)
{
    Archive open(archives().archive_read_new());
    if (!open || archives().archive_read_support_format_zip(open.get()) != ARCHIVE_OK)
        return nullptr;
    if (archives().archive_read_open_memory(open.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        return nullptr;
    return open;
}

} // namespace

bool isZip(base::View bytes)
{
    return base::textOf(bytes).starts_with("PK\x03\x04") || base::textOf(bytes).starts_with("PK\x05\x06");
}

base::Result<Parts> unpack(base::View bytes, bool (*wanted)(std::string_view name))
{
    if (!archives().isWhole())
        return base::fail(Error::Code::io, "libarchive is not on this system");
    const Archive open = opened(bytes);
    if (!open)
        return base::fail(Error::Code::damaged, "the archive cannot be opened");
    const std::size_t limitBytes = std::min(partLimitBytes, std::max(smallEnough, bytes.size() * ratioAtMost));
    Parts parts;
    std::size_t total = 0;
    for (int count = 0;; ++count) {
        archive_entry *entry = nullptr;
        const int state = archives().archive_read_next_header(open.get(), &entry);
        if (state == ARCHIVE_EOF)
            return parts;
        if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
            return base::fail(Error::Code::damaged,
                              "the archive's list of parts is corrupt after " + std::to_string(count) + " parts");
        if (count >= entriesAtMost)
            return base::fail(Error::Code::tooLarge, "the archive has too many parts");
        const char *path = archives().archive_entry_pathname(entry);
        const std::string name = printable(path);
        if (path == nullptr || !wanted(path))
            continue;
        auto part = unpackPart(open.get(), name, limitBytes - total);
        if (!part)
            return part.error();
        total += part->size();
        parts.insert_or_assign(path, std::move(*part));
    }
}

} // namespace document
