// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "vault/file_layer.h"
#include "vault/vault.h"

#include <fstream>

namespace vault {

using base::Done;
using base::Error;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view mark = "VERSTABK";
constexpr char version = 1;

/// Removed when it goes out of scope, unless it was kept.
class PartFile
{
public:
    explicit PartFile(fs::path path)
        : m_path(std::move(path))
    {
        remove();
    }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    ~PartFile() { remove(); }
    const fs::path &path() const { return m_path; }

private:
    void remove() const
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    fs::path m_path;
};

fs::path beside(const fs::path &path, const char *ending)
{
    fs::path result = path;
    result += ending;
    return result;
}

bool copyRest(std::istream &from, std::ostream &to)
{
    std::array<char, 64 * 1024> piece{};
    while (from) {
        from.read(piece.data(), piece.size());
        to.write(piece.data(), from.gcount());
    }
    return from.eof() && to.good();
}

} // namespace

Done Vault::backUp(const fs::path &file) const
{
    auto reader = openConnection(Access::reader);
    if (!reader)
        return reader.error();
    const PartFile pages(beside(file, ".pages"));
    const PartFile part(beside(file, ".part"));
    {
        db::Options options;
        options.vfs = m_layer->name();
        options.companion = m_layer;
        options.journal = db::Options::Journal::rollback;
        options.pageBytes = static_cast<int>(pageBytes);
        options.reservedBytes = static_cast<int>(reservedBytes);
        auto copy = db::Database::open(pages.path(), options);
        if (!copy)
            return copy.error();
        if (auto done = reader->copyInto(*copy); !done)
            return done;
    }
    auto key = base::readFile(m_folder / "vault.key", KeyFile::sizeBytes);
    if (!key)
        return key.error();
    std::ifstream from(pages.path(), std::ios::binary);
    std::ofstream to(part.path(), std::ios::binary | std::ios::trunc);
    to.write(mark.data(), static_cast<std::streamsize>(mark.size())).put(version);
    to.write(base::textOf(*key).data(), static_cast<std::streamsize>(key->size()));
    if (!copyRest(from, to) || !to.flush())
        return base::fail(Error::Code::full, "the backup could not be written");
    to.close();
    return base::renameDurably(part.path(), file);
}

Done Vault::restore(const fs::path &file, const fs::path &folder)
{
    std::error_code ignored;
    if (fs::exists(folder / "vault.key", ignored) || fs::exists(folder / "vault.db", ignored))
        return base::fail(Error::Code::refused, "a vault exists in this folder");
    std::ifstream from(file, std::ios::binary);
    if (!from)
        return base::fail(Error::Code::notFound, "no such backup");
    std::array<char, mark.size() + 1> beginning{};
    base::Bytes key(KeyFile::sizeBytes);
    from.read(beginning.data(), beginning.size());
    from.read(reinterpret_cast<char *>(key.data()), static_cast<std::streamsize>(key.size()));
    if (!from || std::string_view(beginning.data(), mark.size()) != mark)
        return base::fail(Error::Code::damaged, "no backup of a vault");
    if (beginning.back() != version)
        return base::fail(Error::Code::newer, "a backup of a later version");
    if (auto read = decodeKeyFile(key); !read)
        return read.error();
    if (auto done = base::makePrivateFolder(folder); !done)
        return done;
    const PartFile part(folder / "vault.db.part");
    std::ofstream to(part.path(), std::ios::binary | std::ios::trunc);
    if (!copyRest(from, to) || !to.flush())
        return base::fail(Error::Code::full, "the vault could not be written");
    to.close();
    if (fs::file_size(part.path(), ignored) % pageBytes != 0 || fs::file_size(part.path(), ignored) == 0)
        return base::fail(Error::Code::damaged, "a backup cut short");
    if (auto done = base::renameDurably(part.path(), folder / "vault.db"); !done)
        return done;
    return base::replaceFile(folder / "vault.key", key);
}

} // namespace vault
