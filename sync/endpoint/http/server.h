// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/http/answer.h"
#include "endpoint/limits.h"
#include "endpoint/log.h"
#include "endpoint/metrics.h"

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace endpoint {

struct Listening
{
    std::string host;
    std::uint16_t port = 0; ///< 0: any free one
    std::filesystem::path certificate; ///< PEM with chain; empty: plain HTTP
    std::filesystem::path key;
    bool behindProxy = false;
};

/// HTTP/1.1 with keep-alive. Every limit of `Limits` that concerns connections, sizes and times is kept here: what is
/// too large, too slow or too much is answered with 413, 431, 408 or cut.
class Server
{
public:
    /// Binds and listens. Error io: the address is taken or unknown; invalid: the certificate or key does not serve.
    static base::Result<std::unique_ptr<Server>> listen(const Listening &at, const Limits &limits, Handler &handler,
                                                        Metrics &metrics, Log &log);
    virtual ~Server() = default;

    /// `http://127.0.0.1:8440`
    virtual std::string address() const = 0;
    /// Serves until SIGTERM, SIGINT or `stop`, then lets what is under way end (at most `stopTimeoutMs`).
    virtual void run() = 0;
    /// From any thread.
    virtual void stop() = 0;
};

} // namespace endpoint
