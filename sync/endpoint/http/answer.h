// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <functional>
#include <string>

namespace endpoint {

/// One request whose limits were checked. The views live until its answer is given.
struct Request
{
    std::string_view method; ///< `GET`, `POST`, ...; HEAD is told as GET
    std::string_view path; ///< without the query
    std::string_view authorization; ///< the header's value, or empty
    base::View body;
    std::string address; ///< of the caller
};

struct Answer
{
    unsigned status = 200;
    std::string_view type; ///< a constant
    std::string body;
    unsigned retryAfterS = 0; ///< 0: not said
};

/// Makes the answer, on a thread of the server: whoever calls from elsewhere is kept for a moment only.
using MakeAnswer = std::function<Answer()>;
using Answered = std::function<void(MakeAnswer)>;

/// What stands behind the HTTP server. `answer` is called on several threads at once; it calls `answered` exactly
/// once, at once or later, on any thread.
class Handler
{
public:
    virtual ~Handler() = default;
    virtual void answer(const Request &request, Answered answered) = 0;
};

} // namespace endpoint
