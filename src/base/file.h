// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace base {

/// The few file calls whose durability the standard library does not promise. Implemented under `platform/`.

/// Asked between two steps of a long call how far it is, on its thread; no ends the call with error cancelled.
using GoOn = std::function<bool(std::uint64_t doneBytes, std::uint64_t allBytes)>;

/// What is read or written between two such questions.
constexpr std::size_t stepBytes = 1024 * 1024;

/// Error notFound, io, tooLarge (over `limitBytes`: nothing of it is read), cancelled.
Result<Bytes> readFile(const std::filesystem::path &path, std::uint64_t limitBytes, const GoOn &goOn = {});

/// Puts `bytes` in the place of the file, whole or not at all: write-new beside it, fsync, rename, fsync of the folder.
/// The new file is readable by its owner only. With `goOn` each step is on the disk before it is counted: a slow drive
/// says so while it writes, not in one long silence at the end. Error full, io, cancelled: nothing changed.
Done replaceFile(const std::filesystem::path &path, View bytes, const GoOn &goOn = {});

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
