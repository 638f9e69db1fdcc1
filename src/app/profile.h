// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"
#include "base/clock.h"
#include "crypto/secret.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace vault {
class Vault;
}

namespace store {
struct Digester;
}

namespace app {

class Desk;

/// Where a profile lies and how the program is run.
struct Options
{
    std::filesystem::path folder; ///< of the profile: vault.key and vault.db
    std::filesystem::path stateFolder; ///< outside the profile: holds the mark that betrays a copied folder
    bool fastKdf = false; ///< tests and demonstrations only; said so in the vault
    const base::Clock *clock = nullptr; ///< none: the system's
};

struct Checked
{
    std::int64_t pages = 0;
    std::int64_t records = 0;
};

/// An unlocked profile: its keys and its dictionaries. Gives desks; each desk belongs to one thread.
/// `create`, `unlock`, `changePassphrase` and `recover` take up to a second (Argon2id): never on the UI thread.
class Profile
{
public:
    struct Created;
    /// Error invalid: a vault is there already; full; io.
    static base::Result<Created> create(const Options &options, const crypto::Secret &passphrase);
    /// Told the share that is done, 0 to 100, on the calling thread; not called where there is nothing to do.
    using Progress = std::function<void(int percent)>;
    /// Error wrongKey, notFound, newer, damaged, busy. What lists are drawn from is made on the first opening by this
    /// version of the program: some seconds for 50,000 records, told to `progress`.
    static base::Result<std::unique_ptr<Profile>> unlock(const Options &options, const crypto::Secret &passphrase,
                                                         const Progress &progress = {});
    static base::Done changePassphrase(const Options &options, const crypto::Secret &old, const crypto::Secret &fresh);
    /// Error wrongKey: mistyped or another vault's. `letters`: the 8 groups of 4.
    static base::Done recover(const Options &options, std::string_view letters, const crypto::Secret &fresh);

    /// What can be said of a recovery key while it is typed. `wrongGroup`: of 8, from 0, or -1.
    struct TypedKey
    {
        bool isRight = false;
        int wrongGroup = -1;
    };
    static TypedKey judgeRecovery(std::string_view letters);

    ~Profile();

    enum class Mode { reading, writing };
    base::Result<std::unique_ptr<Desk>> desk(Mode mode);

    /// Reads every page and every record. Error damaged says where.
    base::Result<Checked> check();

    /// The folder was copied from another place and both may be in use: the device must renew itself.
    bool isCopied() const;
    /// The device has been renewed, or its person said that there is nothing to fetch.
    base::Done settleHere();

    const Library &library() const;
    std::shared_ptr<const store::Digester> digester() const;
    const base::Clock &clock() const;
    const std::filesystem::path &folder() const;

private:
    struct Rooms;
    explicit Profile(std::unique_ptr<Rooms> rooms);
    static base::Result<std::unique_ptr<Profile>> around(vault::Vault vault, const Options &options,
                                                         const Progress &progress);
    std::unique_ptr<Rooms> m_rooms;
};

struct Profile::Created
{
    std::unique_ptr<Profile> profile;
    std::string recoveryLetters; ///< to print; shown once, never stored
};

} // namespace app
