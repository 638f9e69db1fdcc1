// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/device.h"
#include "client/transport.h"
#include "wire/message.h"

#include <optional>

namespace client {

struct Traffic
{
    std::size_t requests = 0;
    std::size_t logins = 0; ///< of these, for the daily login: hello and login
    std::size_t bytesUp = 0; ///< bodies
    std::size_t bytesDown = 0;
};

/// Talks to one endpoint as one device: logs in when needed, keeps the token, believes only the endpoint it knows.
class Session
{
public:
    /// `pinned`: the endpoint's key as it was at `endpoint set`.
    Session(Transport &transport, Device device, const crypto::VerifyKey &pinned);

    /// One page both ways; logs in first, or again after a 401. Error network: no such endpoint, one with another key,
    /// one whose disk is full or who asks to wait, or an answer that cannot be believed (the detail says which):
    /// nothing is lost, a later try may do; refused: it does not take this device; newer: its messages are of a later
    /// version; invalid, tooLarge: it does not take the request; cancelled.
    base::Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest &request);

    /// A token from an earlier session, kept by the caller; none: log in.
    void setToken(const std::optional<wire::Token> &token) { m_token = token; }
    const std::optional<wire::Token> &token() const { return m_token; }
    const Traffic &traffic() const { return m_traffic; }

private:
    base::Done login();
    base::Result<Answer> post(std::string path, base::Bytes body, std::string authorization);

    Transport &m_transport;
    Device m_device;
    crypto::VerifyKey m_pinned;
    std::optional<wire::Token> m_token;
    Traffic m_traffic;
};

/// Who is there: asked once at `endpoint set`, to pin the key. Errors as Session::exchange.
base::Result<wire::Hello> askHello(Transport &transport);
/// What the endpoint holds for a code's seat. Error notFound: nothing; else as Session::exchange.
base::Result<wire::SeatAnswer> askSeat(Transport &transport, const crypto::VerifyKey &seat);

} // namespace client
