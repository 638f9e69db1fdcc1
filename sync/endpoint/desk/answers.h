// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/http/answer.h"
#include "endpoint/log.h"

#include "base/result.h"

namespace endpoint {

/// 200 with a Versta body.
Answer success(const base::Bytes &body);
/// An ErrorReply with the code and the status; 429 and 503 say when to come again.
Answer refusal(unsigned status, std::string_view code);
/// For a body that does not decode: 413 when it is too large, else 400. Nothing of it is logged.
Answer malformed(const base::Error &error);
/// 503, logged with the error's code: nothing was stored, a later try may succeed.
Answer storeFailed(const base::Error &error, Log &log);
Answer plain(unsigned status, std::string_view text);
/// What a person sees who opens the address in a browser.
Answer pageForPeople(std::string_view endpointName);

} // namespace endpoint
