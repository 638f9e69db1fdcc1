// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "vault/key_file.h"

#include <memory>
#include <optional>

namespace vault {

class FileLayer;

struct Options
{
    bool isFast = false; ///< tests only: a passphrase that is cheap to guess; said so in the vault
    std::filesystem::path stateFolder; ///< outside of any profile (XDG_STATE_HOME/versta); empty: copies go unnoticed
    int cacheKib = 32 * 1024; ///< of the writer; a reader takes a quarter
};

/// The letters of a recovery code as a person typed them.
struct TypedCode
{
    bool isRight = false; ///< a code, though perhaps another vault's
    std::optional<std::size_t> wrongGroup; ///< of 8, from 0: one slip in it explains that the code is not right
};

/// One profile's folder: `vault.key` (who may open) and `vault.db` (one SQLite file of sealed pages) with its log.
/// FORMAT.md beside this file says what every byte is.
///
/// What takes a passphrase runs Argon2id in the caller's thread, up to a second and 256 MiB: never call it from the
/// thread that draws. Connections may live in several threads, one each, and in several processes.
///
/// Errors beside those of db: wrongKey (passphrase or recovery code), damaged (a byte was altered, no vault), newer,
/// notFound (no vault in that folder), refused (there is one already, or one that lost its key), invalid (a cost of
/// guessing out of bounds).
class Vault
{
public:
    struct Created;
    struct Checked
    {
        std::int64_t pages = 0; ///< in the file, each proved
        bool isOk = false;
        std::string finding; ///< the first, empty when all is well; no content
    };
    enum class Access { reader, writer };

    /// Makes the folder too. The letters of the recovery code are shown once and kept nowhere.
    static base::Result<Created> create(const std::filesystem::path &folder, const crypto::Secret &passphrase,
                                        const Options &options = {});
    static base::Result<Vault> unlock(const std::filesystem::path &folder, const crypto::Secret &passphrase,
                                      const Options &options = {});
    /// Sets a new passphrase by the recovery code and opens; the code stays good.
    static base::Result<Vault> recover(const std::filesystem::path &folder, std::string_view recoveryLetters,
                                       const crypto::Secret &newPassphrase, const Options &options = {});
    /// What can be said of typed letters before any vault is asked; no passphrase runs, so it is quick.
    static TypedCode judge(std::string_view recoveryLetters);
    /// Writes `vault.key` anew, with a cost calibrated anew; whoever copied the old one still opens with the old
    /// passphrase. Needs no open Vault; open ones go on.
    static base::Done changePassphrase(const std::filesystem::path &folder, const crypto::Secret &passphrase,
                                       const crypto::Secret &newPassphrase, const Options &options = {});

    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    /// Locks: no connection reads or writes a page from now on, whichever thread has it (they fail with Error io). The
    /// key is wiped when the last of them is gone: close them first, then lock.
    void lock();
    bool isLocked() const;

    base::Result<db::Database> openConnection(Access access) const;

    /// Proves every page of the file, then lets SQLite compare tables and indices with one another.
    base::Result<Checked> check() const;

    /// True: the folder was copied, moved or put back from an older copy; the program asks what it is, and says
    /// `settleHere` after having renewed the device or learnt that nothing is to fetch. To be asked once after opening.
    base::Result<bool> isCopied();
    base::Done settleHere();

    /// One file with all of the vault as of one moment, sealed as it is and opened by the same passphrase.
    base::Done backUp(const std::filesystem::path &file) const;
    /// Error refused: there is a vault already; damaged: no backup, or a broken one (nothing is left behind then).
    static base::Done restore(const std::filesystem::path &file, const std::filesystem::path &folder);

    const VaultId &id() const { return m_id; }
    bool isFast() const { return m_isFast; }
    const std::filesystem::path &folder() const { return m_folder; }

private:
    Vault(std::filesystem::path folder, std::shared_ptr<FileLayer> layer, const KeyFile &file, Options options);
    static base::Result<Vault> openWith(const std::filesystem::path &folder, const KeyFile &file, const VaultKey &key,
                                        const Options &options);

    std::filesystem::path m_folder;
    std::shared_ptr<FileLayer> m_layer;
    VaultId m_id;
    bool m_isFast;
    Options m_options;
};

struct Vault::Created
{
    Vault vault;
    std::string recoveryLetters;
};

} // namespace vault
