// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "base/file.h"
#include "crypto/code.h"
#include "crypto/random.h"
#include "db/transaction.h"
#include "vault/calibration.h"
#include "vault/file_layer.h"
#include "vault/mark.h"

#include <algorithm>

namespace vault {

using base::Done;
using base::Error;
using base::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view recoveryPurpose = "versta recovery";
/// Folding takes as long as a dozen commits: it shall fall between two taps and not into one.
constexpr int foldingPages = 4000;
constexpr int restingPages = 500;
constexpr std::uint64_t keyFileLimitBytes = 64 * 1024;

fs::path keyPath(const fs::path &folder)
{
    return folder / "vault.key";
}

fs::path databasePath(const fs::path &folder)
{
    return folder / "vault.db";
}

Result<KeyFile> readKeyFile(const fs::path &folder)
{
    auto bytes = base::readFile(keyPath(folder), keyFileLimitBytes);
    if (!bytes && bytes.error().code == Error::Code::tooLarge)
        return base::fail(Error::Code::damaged, "a key file of a wrong length");
    if (!bytes)
        return bytes.error();
    return decodeKeyFile(*bytes);
}

/// Draws salt and cost anew: a new passphrase is as dear to guess as this device can pay today.
Done setPassphrase(KeyFile &file, const VaultKey &key, const crypto::Secret &passphrase)
{
    file.salt = crypto::randomSalt();
    file.cost = fastCost;
    if (!file.isFast) {
        auto cost = calibratedCost();
        if (!cost)
            return cost.error();
        file.cost = *cost;
    }
    return wrapByPassphrase(file, key, passphrase);
}

Done writeKeyFile(const fs::path &folder, KeyFile &file, const VaultKey &key)
{
    prove(file, key);
    return base::replaceFile(keyPath(folder), encode(file));
}

/// Only what a creation cut short left behind may be overwritten: `vault.key` comes last, and a file of one page holds
/// no data yet.
Done refuseExisting(const fs::path &folder)
{
    std::error_code ignored;
    if (fs::exists(keyPath(folder), ignored))
        return base::fail(Error::Code::refused, "a vault exists in this folder");
    std::error_code missing;
    const auto size = fs::file_size(databasePath(folder), missing);
    if (!missing && size > pageBytes)
        return base::fail(Error::Code::refused, "a vault without its key lies in this folder");
    return {};
}

db::Options databaseOptions(const std::shared_ptr<FileLayer> &layer, db::Options::Access access, int cacheKib)
{
    db::Options options;
    options.access = access;
    options.vfs = layer->name();
    options.companion = layer;
    options.pageBytes = static_cast<int>(pageBytes);
    options.reservedBytes = static_cast<int>(reservedBytes);
    options.cacheKib = cacheKib;
    options.checkpointPages = foldingPages;
    options.restPages = restingPages;
    return options;
}

/// Empty and readable by its owner only; SQLite gives its other files the same rights.
Done layDatabase(const fs::path &folder, const VaultKey &key)
{
    for (const char *name : {"vault.db-wal", "vault.db-shm", "vault.db-journal"}) {
        std::error_code ignored;
        fs::remove(folder / name, ignored);
    }
    if (auto done = base::replaceFile(databasePath(folder), {}); !done)
        return done;
    auto layer = FileLayer::create(key);
    if (!layer)
        return layer.error();
    auto database =
        db::Database::open(databasePath(folder), databaseOptions(*layer, db::Options::Access::create, 1024));
    if (!database)
        return database.error();
    return {};
}

} // namespace

Vault::Vault(fs::path folder, std::shared_ptr<FileLayer> layer, const KeyFile &file, Options options)
    : m_folder(std::move(folder))
    , m_layer(std::move(layer))
    , m_id(file.id)
    , m_isFast(file.isFast)
    , m_options(std::move(options))
{
}

Vault::Vault(Vault &&) noexcept = default;
Vault &Vault::operator=(Vault &&) noexcept = default;
Vault::~Vault() = default;

Result<Vault> Vault::openWith(const fs::path &folder, const KeyFile &file, const VaultKey &key, const Options &options)
{
    auto layer = FileLayer::create(key);
    if (!layer)
        return layer.error();
    Vault vault(folder, std::move(*layer), file, options);
    // tells now, not at the first tap, that the file is none of this key's
    if (auto tried = vault.openConnection(Access::writer); !tried)
        return tried.error();
    return vault;
}

Result<Vault::Created> Vault::create(const fs::path &folder, const crypto::Secret &passphrase, const Options &options)
{
    if (auto done = refuseExisting(folder); !done)
        return done.error();
    if (auto done = base::makePrivateFolder(folder); !done)
        return done.error();
    const auto key = VaultKey::random();
    const crypto::Secret code = crypto::makeCode();
    KeyFile file;
    file.isFast = options.isFast;
    crypto::fillRandom(file.id);
    wrapByRecovery(file, key, code);
    if (auto done = setPassphrase(file, key, passphrase); !done)
        return done.error();
    if (auto done = layDatabase(folder, key); !done)
        return done.error();
    if (auto done = writeKeyFile(folder, file, key); !done)
        return done.error();
    auto vault = openWith(folder, file, key, options);
    if (!vault)
        return vault.error();
    if (auto done = vault->settleHere(); !done)
        return done.error();
    return Created{std::move(*vault), crypto::lettersOf(code, recoveryPurpose)};
}

Result<Vault> Vault::unlock(const fs::path &folder, const crypto::Secret &passphrase, const Options &options)
{
    auto file = readKeyFile(folder);
    if (!file)
        return file.error();
    auto key = unwrapByPassphrase(*file, passphrase);
    if (!key)
        return key.error();
    return openWith(folder, *file, *key, options);
}

Result<Vault> Vault::recover(const fs::path &folder, std::string_view recoveryLetters,
                             const crypto::Secret &newPassphrase, const Options &options)
{
    auto code = crypto::readCode(recoveryLetters, recoveryPurpose);
    if (!code)
        return code.error();
    auto file = readKeyFile(folder);
    if (!file)
        return file.error();
    auto key = unwrapByRecovery(*file, *code);
    if (!key)
        return key.error();
    if (auto done = setPassphrase(*file, *key, newPassphrase); !done)
        return done.error();
    if (auto done = writeKeyFile(folder, *file, *key); !done)
        return done.error();
    return openWith(folder, *file, *key, options);
}

TypedCode Vault::judge(std::string_view recoveryLetters)
{
    if (crypto::readCode(recoveryLetters, recoveryPurpose))
        return {true, std::nullopt};
    return {false, crypto::mistypedGroup(recoveryLetters, recoveryPurpose)};
}

Done Vault::changePassphrase(const fs::path &folder, const crypto::Secret &passphrase,
                             const crypto::Secret &newPassphrase, const Options &)
{
    auto file = readKeyFile(folder);
    if (!file)
        return file.error();
    auto key = unwrapByPassphrase(*file, passphrase);
    if (!key)
        return key.error();
    if (auto done = setPassphrase(*file, *key, newPassphrase); !done)
        return done;
    return writeKeyFile(folder, *file, *key);
}

void Vault::lock()
{
    if (m_layer)
        m_layer->close();
    m_layer.reset();
}

bool Vault::isLocked() const
{
    return m_layer == nullptr;
}

Result<db::Database> Vault::openConnection(Access access) const
{
    if (isLocked())
        return base::fail(Error::Code::refused, "the vault is locked");
    const bool isWriter = access == Access::writer;
    return db::Database::open(databasePath(m_folder),
                              databaseOptions(m_layer,
                                              isWriter ? db::Options::Access::readWrite : db::Options::Access::readOnly,
                                              isWriter ? m_options.cacheKib : m_options.cacheKib / 4));
}

Result<bool> Vault::isCopied()
{
    if (m_options.stateFolder.empty())
        return false;
    auto writer = openConnection(Access::writer);
    if (!writer)
        return writer.error();
    return Mark(m_options.stateFolder, m_id, m_folder).isForeign(*writer);
}

Done Vault::settleHere()
{
    if (m_options.stateFolder.empty())
        return {};
    auto writer = openConnection(Access::writer);
    if (!writer)
        return writer.error();
    return Mark(m_options.stateFolder, m_id, m_folder).settle(*writer);
}

} // namespace vault
