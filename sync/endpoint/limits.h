// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace endpoint {

/// What one caller, one space and one member may take; each can be set on the command line.
struct Limits
{
    std::uint32_t threads = 2;
    std::uint32_t connections = 1024;
    std::uint32_t connectionsPerAddress = 256; ///< a whole school may sit behind one address; not behind a proxy
    std::uint32_t bodyBytes = 512 * 1024; ///< as wire/message.h: a page of 256 KiB and what stands beside it
    std::uint32_t headerBytes = 8 * 1024;
    std::uint32_t readTimeoutMs = 15'000; ///< for a whole header, and for each piece of a body
    std::uint32_t slowestBytesPerSecond = 1024; ///< a body slower than this on the whole is cut
    std::uint32_t idleTimeoutMs = 60'000; ///< between the requests of one connection
    std::uint32_t stopTimeoutMs = 10'000; ///< what is under way at SIGTERM may take this long
    std::uint32_t requestsPerSecondOfDevice = 50; ///< in the long run; ten seconds' worth at once
    std::uint32_t requestsPerSecondOfAddress = 500;
    std::uint32_t loginsPerSecondOfAddress = 20; ///< each leaves a token for a day, and anybody may log in
    std::uint64_t spaceBytes = std::uint64_t{1} << 30; ///< stored envelopes of one space
    std::uint32_t memberSharePercent = 50; ///< of the space's bytes, for one member
    std::uint32_t groupWindowMs = 2; ///< pushes that arrive within it share a transaction

    bool operator==(const Limits &) const = default;
};

} // namespace endpoint
