// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/message.h"

#include <mutex>
#include <set>

namespace endpoint {

/// Challenges at hello, checked at login. A challenge needs no table: it is a time, a random part and a sum over both
/// that only the endpoint (and every copy of it over the same archive) can make. Each serves once here. Any thread.
class Doorman
{
public:
    static constexpr std::int64_t challengeLivesMs = 5 * 60 * 1000;

    explicit Doorman(const crypto::SigningKey &key);

    const crypto::VerifyKey &key() const { return m_key; }
    wire::Challenge challenge(std::int64_t nowMs) const;
    /// Error refused: a challenge that is not ours, too old or used; or a signature that does not fit.
    base::Done check(const wire::Login &login, std::int64_t nowMs);

private:
    bool isOurs(const wire::Challenge &challenge) const;
    bool useOnce(const wire::Challenge &challenge, std::int64_t nowMs);

    const crypto::VerifyKey m_key;
    crypto::Secret m_secret;
    std::mutex m_mutex;
    std::set<wire::Challenge> m_used; ///< in the order of their times
};

/// Under this a token is kept; the archive's reader cannot use what he finds.
base::Hash hashOfToken(base::View token);

/// The token in `Authorization: Versta <64 hex digits>`. Error invalid.
base::Result<base::Bytes> tokenIn(std::string_view authorization);

} // namespace endpoint
