// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/desk/doorman.h"

#include "crypto/random.h"

#include <algorithm>

namespace endpoint {

using base::Done;
using base::Error;

namespace {

constexpr std::size_t timeBytes = 8;
constexpr std::size_t openBytes = 16; // time and random part; as many of the sum follow

crypto::Secret secretOf(const crypto::SigningKey &key)
{
    return crypto::Secret::copyOf(crypto::Hasher("versta challenge key").add(key.seed()).finish().view());
}

std::int64_t timeIn(const wire::Challenge &challenge)
{
    std::uint64_t time = 0;
    for (std::size_t at = 0; at < timeBytes; ++at)
        time = time << 8 | std::to_integer<std::uint64_t>(challenge[at]);
    return static_cast<std::int64_t>(time);
}

void writeSum(wire::Challenge &challenge, const crypto::Secret &secret)
{
    const base::View open = base::View(challenge).first(openBytes);
    const base::Hash sum = crypto::Hasher("versta challenge").add(secret.view()).add(open).finish();
    std::copy_n(sum.bytes.begin(), challenge.size() - openBytes, challenge.begin() + openBytes);
}

} // namespace

Doorman::Doorman(const crypto::SigningKey &key)
    : m_key(key.verifyKey())
    , m_secret(secretOf(key))
{
}

wire::Challenge Doorman::challenge(std::int64_t nowMs) const
{
    wire::Challenge challenge{};
    for (std::size_t at = 0; at < timeBytes; ++at)
        challenge[at] = static_cast<std::byte>(static_cast<std::uint64_t>(nowMs) >> (8 * (timeBytes - 1 - at)));
    crypto::fillRandom(std::span(challenge).subspan(timeBytes, openBytes - timeBytes));
    writeSum(challenge, m_secret);
    return challenge;
}

Done Doorman::check(const wire::Login &login, std::int64_t nowMs)
{
    const std::int64_t ageMs = nowMs - timeIn(login.challenge);
    if (!isOurs(login.challenge) || ageMs < 0 || ageMs > challengeLivesMs)
        return base::fail(Error::Code::refused, "a challenge that is not ours, or an old one");
    if (!wire::verifyLogin(login, m_key))
        return base::fail(Error::Code::refused, "a login whose signature does not fit");
    if (!useOnce(login.challenge, nowMs))
        return base::fail(Error::Code::refused, "a challenge that was used");
    return {};
}

bool Doorman::isOurs(const wire::Challenge &challenge) const
{
    wire::Challenge made = challenge;
    writeSum(made, m_secret);
    return crypto::equalSecrets(made, challenge);
}

bool Doorman::useOnce(const wire::Challenge &challenge, std::int64_t nowMs)
{
    const std::lock_guard lock(m_mutex);
    // a challenge begins with its time, so the oldest stand in front: nobody pays for all that are still good
    while (!m_used.empty() && timeIn(*m_used.begin()) + challengeLivesMs < nowMs)
        m_used.erase(m_used.begin());
    return m_used.insert(challenge).second;
}

base::Hash hashOfToken(base::View token)
{
    return crypto::Hasher("versta token").add(token).finish();
}

base::Result<base::Bytes> tokenIn(std::string_view authorization)
{
    constexpr std::string_view scheme = "Versta ";
    if (!authorization.starts_with(scheme))
        return base::fail(Error::Code::invalid, "no Versta token");
    auto token = base::bytesOfHex(authorization.substr(scheme.size()));
    if (!token || token->size() != sizeof(wire::Token::bytes))
        return base::fail(Error::Code::invalid, "no Versta token");
    return token;
}

} // namespace endpoint
