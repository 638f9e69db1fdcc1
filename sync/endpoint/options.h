// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "endpoint/limits.h"
#include "endpoint/log.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace endpoint {

/// What the command line asks for.
struct Options
{
    enum class Verb { serve, foundCode, backup, restore, check, help, version };

    Verb verb = Verb::serve;
    std::filesystem::path file; ///< of backup and restore
    std::string store; ///< `sqlite:FILE` or `postgresql://...`
    std::string host = "127.0.0.1";
    std::uint16_t port = 8440; ///< 0: the system chooses one
    std::filesystem::path tlsCertificate; ///< PEM, with the chain; empty: no TLS here
    std::filesystem::path tlsKey;
    std::string name = "Versta"; ///< told to every device at hello
    bool openFounding = false; ///< anybody may found a space (demonstrations, tests)
    bool behindProxy = false; ///< the caller's address is the last of X-Forwarded-For
    Log::Level logLevel = Log::Level::info;
    Limits limits;

    bool operator==(const Options &) const = default;
};

/// Reads the arguments after the program's name. Error invalid: one sentence that names the argument.
base::Result<Options> readOptions(std::span<const char *const> arguments);

/// What `--help` prints.
std::string_view usage();

} // namespace endpoint
