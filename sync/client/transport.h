// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace client {

struct Request
{
    std::string path; ///< from "/v1/" on
    bool isPost = true; ///< else GET, without a body
    base::Bytes body;
    std::string authorization; ///< the header's value, may be empty
};

struct Answer
{
    int status = 0; ///< of HTTP
    base::Bytes body; ///< at most wire::maxBodyBytes; begins with wire::magic
};

/// The way to one endpoint. A call blocks its thread until there is an answer or none is to be had.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Error network: no connection, too slow, cut off, or somebody answered who is no Versta endpoint (detail says
    /// which); cancelled; tooLarge: an answer over its limit.
    virtual base::Result<Answer> send(const Request &request) = 0;
    /// From any thread: the call that runs and all later ones end with Error cancelled.
    virtual void cancel() = 0;
};

} // namespace client
