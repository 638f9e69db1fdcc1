// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <filesystem>
#include <memory>

namespace base {

/// The few file calls whose durability the standard library does not promise. Implemented under `platform/`.

/// Error notFound, io, tooLarge (over `limitBytes`: nothing of it is read).
Result<Bytes> readFile(const std::filesystem::path &path, std::uint64_t limitBytes);

/// Puts `bytes` in the place of the file, whole or not at all: write-new beside it, fsync, rename, fsync of the folder.
/// The new file is readable by its owner only. Error full (nothing changed), io (nothing changed).
Done replaceFile(const std::filesystem::path &path, View bytes);

/// Gives a finished file the name of another, durably: fsync, rename over what is there, fsync of the folder. Error
/// notFound, full, io: what had the name before still has it.
Done renameDurably(const std::filesystem::path &finished, const std::filesystem::path &name);

/// Makes a folder, and those above it, that only its owner may enter. An existing folder is left as it is.
Done makePrivateFolder(const std::filesystem::path &path);

/// One process at a time: held until destruction, freed by the system when the process dies.
class FileLock
{
public:
    virtual ~FileLock() = default;
};

/// Error busy: another process (or another lock of this one) holds it.
Result<std::unique_ptr<FileLock>> lockFile(const std::filesystem::path &path);

} // namespace base
