// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "vault/key_file.h"

namespace vault {

/// A random mark stands in the vault and, outside of the profile's folder, in this device's state folder, under a name
/// made of the vault and the place of its folder. It changes at each opening. So a folder that was copied, moved or put
/// back from an older copy shows; what that means, the program asks its person.
class Mark
{
public:
    /// `stateFolder` is made when something is written.
    Mark(const std::filesystem::path &stateFolder, const VaultId &vault, const std::filesystem::path &folder);

    /// True: the mark of the vault is not the one this device knows. False: it is, and a new one is set in both places.
    /// Error as in db, io of the state folder.
    base::Result<bool> isForeign(db::Database &writer);

    /// Says that the vault is at home here.
    base::Done settle(db::Database &writer);

private:
    using Value = std::array<std::byte, 16>;

    base::Done store(db::Database &writer, const base::Bytes &known);

    std::filesystem::path m_stateFolder;
    std::filesystem::path m_path;
};

} // namespace vault
