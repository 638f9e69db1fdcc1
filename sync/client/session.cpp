// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/session.h"

namespace client {

namespace {

using base::Error;

/// What a status other than 200 means for the caller. The endpoint's own word goes to the log. Its trouble with its
/// disk is none of this device's: it is `network`, try later.
Error failureOf(const Answer &answer)
{
    const auto reply = wire::decode<wire::ErrorReply>(answer.body);
    const std::string detail =
        "the endpoint answers " + std::to_string(answer.status) + (reply ? " " + reply->code : std::string());
    switch (answer.status) {
    case 401:
    case 403: return {Error::Code::refused, detail};
    case 404: return {Error::Code::notFound, detail};
    case 413: return {Error::Code::tooLarge, detail};
    case 400: return {Error::Code::invalid, detail};
    default: return {Error::Code::network, detail};
    }
}

/// An answer that is no answer: perhaps the next one is.
Error notBelieved(const Error &error)
{
    if (error.code == Error::Code::newer)
        return error;
    return base::fail(Error::Code::network, "the endpoint's answer cannot be believed: " + error.detail);
}

Error answeredForOthers()
{
    return notBelieved(base::fail(Error::Code::invalid, "it is for other spaces than were asked"));
}

template <class Message>
base::Result<Message> read(const base::Result<Answer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return failureOf(*answer);
    auto message = wire::decode<Message>(answer->body);
    return message ? std::move(message) : notBelieved(message.error());
}

} // namespace

Session::Session(Transport &transport, Device device, const crypto::VerifyKey &pinned)
    : m_transport(transport)
    , m_device(std::move(device))
    , m_pinned(pinned)
{
}

base::Result<Answer> Session::post(std::string path, base::Bytes body, std::string authorization)
{
    ++m_traffic.requests;
    m_traffic.bytesUp += body.size();
    auto answer = m_transport.send({std::move(path), true, std::move(body), std::move(authorization)});
    m_traffic.bytesDown += answer ? answer->body.size() : 0;
    return answer;
}

base::Done Session::login()
{
    m_token.reset();
    m_traffic.logins += 2;
    ++m_traffic.requests;
    const auto hello = askHello(m_transport);
    if (!hello)
        return hello.error();
    if (hello->key != m_pinned)
        return base::fail(Error::Code::network, "another endpoint answers: its key is not the one that was set");
    const wire::Login login = wire::makeLogin(m_device.signing, m_pinned, hello->challenge);
    const auto token = read<wire::Token>(post("/v1/login", wire::encode(login), {}));
    if (!token)
        return token.error();
    m_token = *token;
    return {};
}

base::Result<wire::ExchangeReply> Session::exchange(const wire::ExchangeRequest &request)
{
    const base::Bytes body = wire::encode(request);
    const bool isFresh = !m_token;
    if (isFresh)
        if (auto done = login(); !done)
            return done.error();
    const auto attempt = [&] { return post("/v1/exchange", body, "Versta " + base::hexOf(m_token->bytes)); };
    auto answer = attempt();
    if (answer && answer->status == 401 && !isFresh) { // the day is over, or the endpoint forgot
        if (auto done = login(); !done)
            return done.error();
        answer = attempt();
    }
    if (answer && answer->status == 401)
        m_token.reset();
    auto reply = read<wire::ExchangeReply>(answer);
    if (reply && reply->spaces.size() != request.spaces.size())
        return answeredForOthers();
    for (std::size_t i = 0; reply && i < request.spaces.size(); ++i) {
        const auto &asked = request.spaces[i];
        const auto &told = reply->spaces[i];
        const bool hasResults = told.results.empty() || told.results.size() == asked.envelopes.size();
        if (told.space != asked.space || !hasResults)
            return answeredForOthers();
    }
    return reply;
}

base::Result<wire::Hello> askHello(Transport &transport)
{
    return read<wire::Hello>(transport.send({"/v1/hello", false, {}, {}}));
}

base::Result<wire::SeatAnswer> askSeat(Transport &transport, const crypto::VerifyKey &seat)
{
    return read<wire::SeatAnswer>(transport.send({"/v1/seat", true, wire::encode(wire::SeatQuery{seat}), {}}));
}

} // namespace client
