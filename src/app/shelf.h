// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace app {

/// The profiles that share a device: folders side by side in one, each with a vault of its own. What is said here of a
/// profile is read before any passphrase and is sealed by none: a name that its person wrote for the door, nothing
/// else.

struct ShelvedProfile
{
    std::filesystem::path folder;
    QString name; ///< empty: nobody named it
};

/// Those that can be opened, the last used first. None for a folder that is not there or cannot be read.
std::vector<ShelvedProfile> profilesIn(const std::filesystem::path &shelf);

/// Where the next one would lie: `profile`, else `profile-2` and so on.
std::filesystem::path freshFolderIn(const std::filesystem::path &shelf);

constexpr int profileNameMax = 60; // characters

/// As `profilesIn` says it.
QString profileNameIn(const std::filesystem::path &folder);

/// One line; spaces around it go, what is longer than `profileNameMax` is cut. The folder is made if need be.
/// Error full, io.
base::Done nameProfile(const std::filesystem::path &folder, const QString &name);

/// Takes a profile off this device for good. Its key goes first, so that whatever a failure leaves behind is noise;
/// what is in the folder besides a profile's own files stays. Error notFound: no profile is there; busy: another
/// process exchanges for it; io.
base::Done removeProfile(const std::filesystem::path &folder);

} // namespace app
