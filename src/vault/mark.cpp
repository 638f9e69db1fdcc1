// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/mark.h"

#include "base/file.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "db/transaction.h"

namespace vault {

using base::Bytes;
using base::Done;
using base::Error;
using base::Result;
using base::View;

namespace {

constexpr std::size_t markBytes = 16;

/// The file's name tells nobody which folder it is about.
std::string nameFor(const VaultId &vault, const std::filesystem::path &folder)
{
    std::error_code ignored;
    const auto place = std::filesystem::weakly_canonical(folder, ignored).u8string();
    const auto bytes = std::as_bytes(std::span(place.data(), place.size()));
    return base::hexOf(crypto::Hasher("versta mark").add(vault).add(bytes).finish().view().first(16)) + ".mark";
}

Result<Bytes> markIn(db::Database &database)
{
    if (auto done = database.run("CREATE TABLE IF NOT EXISTS vault_mark (mark BLOB NOT NULL)"); !done)
        return done.error();
    auto row = database.query("SELECT mark FROM vault_mark");
    Bytes mark;
    if (row.step())
        mark = row.bytes(0);
    if (auto done = row.finish(); !done)
        return done.error();
    return mark;
}

/// One or two marks: the second stands there while it is put into the vault.
bool holds(View known, View mark)
{
    for (std::size_t at = 0; at + markBytes <= known.size(); at += markBytes)
        if (base::equal(known.subspan(at, markBytes), mark))
            return true;
    return false;
}

} // namespace

Mark::Mark(const std::filesystem::path &stateFolder, const VaultId &vault, const std::filesystem::path &folder)
    : m_stateFolder(stateFolder)
    , m_path(stateFolder / nameFor(vault, folder))
{
}

Result<bool> Mark::isForeign(db::Database &writer)
{
    db::Transaction transaction(writer); // two processes that open at once take turns
    auto mark = markIn(writer);
    if (!mark)
        return mark.error();
    auto known = base::readFile(m_path, 2 * markBytes);
    if (!known && known.error().code == Error::Code::notFound)
        return true;
    if (!known)
        return known.error();
    if (mark->size() != markBytes || !holds(*known, *mark))
        return true;
    if (auto done = store(writer, *mark); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return false;
}

Done Mark::settle(db::Database &writer)
{
    db::Transaction transaction(writer);
    auto mark = markIn(writer);
    if (!mark)
        return mark.error();
    if (auto done = store(writer, *mark); !done)
        return done;
    return transaction.commit();
}

/// The outside file first, and with both marks: whichever the vault holds after a crash, it is at home.
Done Mark::store(db::Database &writer, const Bytes &known)
{
    Bytes both = crypto::randomBytes(markBytes);
    const Bytes fresh = both;
    base::append(both, known);
    if (auto done = base::makePrivateFolder(m_stateFolder); !done)
        return done;
    if (auto done = base::replaceFile(m_path, both); !done)
        return done;
    if (auto done = writer.run("DELETE FROM vault_mark"); !done)
        return done;
    return writer.run("INSERT INTO vault_mark (mark) VALUES (?1)", fresh);
}

} // namespace vault
