// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include "app/desk.h"
#include "app/plan/digest.h"
#include "app/records.h"
#include "app/waiting.h"
#include "vault/vault.h"

#include <atomic>

namespace app {

namespace {

vault::Options vaultOptionsOf(const Options &options)
{
    vault::Options forVault;
    forVault.isFast = options.fastKdf;
    forVault.stateFolder = options.stateFolder;
    return forVault;
}

const base::Clock &systemClock()
{
    static const base::SystemClock clock;
    return clock;
}

} // namespace

struct Profile::Rooms
{
    Rooms(vault::Vault opened, const base::Clock *wall, bool copied)
        : vault(std::move(opened))
        , clock(wall)
        , library(packedLibrary())
        , digester(digesterFor(library))
        , isCopied(copied)
    {
    }

    vault::Vault vault;
    const base::Clock *clock;
    Library library;
    std::shared_ptr<const store::Digester> digester;
    std::atomic<bool> isCopied; ///< a lane settles it, the screen asks
};

Profile::Profile(std::unique_ptr<Rooms> rooms)
    : m_rooms(std::move(rooms))
{
}

Profile::~Profile() = default;

base::Result<std::unique_ptr<Profile>> Profile::around(vault::Vault vault, const Options &options,
                                                       const Progress &progress)
{
    const auto isCopied = vault.isCopied();
    if (!isCopied)
        return isCopied.error();
    const base::Clock *clock = options.clock ? options.clock : &systemClock();
    std::unique_ptr<Profile> profile(new Profile(std::make_unique<Rooms>(std::move(vault), clock, *isCopied)));
    // the tables stand before the first reader comes
    const auto desk = profile->desk(Mode::writing);
    if (!desk)
        return desk.error();
    if (auto filled = (*desk)->store().digests().fill(progress); !filled)
        return filled.error();
    takeUpWhatIsUnderstoodNow(**desk);
    return profile;
}

base::Result<Profile::Created> Profile::create(const Options &options, const crypto::Secret &passphrase)
{
    auto created = vault::Vault::create(options.folder, passphrase, vaultOptionsOf(options));
    if (!created)
        return created.error();
    auto profile = around(std::move(created->vault), options, {});
    if (!profile)
        return profile.error();
    return Created{std::move(*profile), std::move(created->recoveryLetters)};
}

base::Result<std::unique_ptr<Profile>> Profile::unlock(const Options &options, const crypto::Secret &passphrase,
                                                       const Progress &progress)
{
    auto vault = vault::Vault::unlock(options.folder, passphrase, vaultOptionsOf(options));
    if (!vault)
        return vault.error();
    return around(std::move(*vault), options, progress);
}

base::Done Profile::changePassphrase(const Options &options, const crypto::Secret &old, const crypto::Secret &fresh)
{
    return vault::Vault::changePassphrase(options.folder, old, fresh, vaultOptionsOf(options));
}

base::Done Profile::recover(const Options &options, std::string_view letters, const crypto::Secret &fresh)
{
    const auto vault = vault::Vault::recover(options.folder, letters, fresh, vaultOptionsOf(options));
    return vault ? base::Done() : vault.error();
}

Profile::TypedKey Profile::judgeRecovery(std::string_view letters)
{
    const auto typed = vault::Vault::judge(letters);
    return {typed.isRight, typed.wrongGroup ? static_cast<int>(*typed.wrongGroup) : -1};
}

base::Result<std::unique_ptr<Desk>> Profile::desk(Mode mode)
{
    using Access = vault::Vault::Access;
    auto database = m_rooms->vault.openConnection(mode == Mode::writing ? Access::writer : Access::reader);
    if (!database)
        return database.error();
    return Desk::at(*this, std::move(*database));
}

base::Result<Checked> Profile::check()
{
    const auto pages = m_rooms->vault.check();
    if (!pages)
        return pages.error();
    if (!pages->isOk)
        return base::fail(base::Error::Code::damaged, pages->finding);
    const auto reader = desk(Mode::reading);
    if (!reader)
        return reader.error();
    const auto records = recordList(**reader);
    if (!records)
        return records.error();
    return Checked{pages->pages, static_cast<std::int64_t>(records->size())};
}

bool Profile::isCopied() const
{
    return m_rooms->isCopied;
}

base::Done Profile::settleHere()
{
    auto settled = m_rooms->vault.settleHere();
    if (settled)
        m_rooms->isCopied = false;
    return settled;
}

const Library &Profile::library() const
{
    return m_rooms->library;
}

std::shared_ptr<const store::Digester> Profile::digester() const
{
    return m_rooms->digester;
}

const base::Clock &Profile::clock() const
{
    return *m_rooms->clock;
}

const std::filesystem::path &Profile::folder() const
{
    return m_rooms->vault.folder();
}

} // namespace app
