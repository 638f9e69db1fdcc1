// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <charconv>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

struct Caller::Line
{
    asio::io_context context;
    tcp::socket socket{context};
    std::string buffer;
};

namespace {

std::size_t lengthIn(std::string_view headers)
{
    constexpr std::string_view name = "Content-Length: ";
    const auto at = headers.find(name);
    std::size_t length = 0;
    if (at != std::string_view::npos)
        std::from_chars(headers.data() + at + name.size(), headers.data() + headers.size(), length);
    return length;
}

} // namespace

std::string Caller::Reply::code() const
{
    const auto decoded = wire::decode<wire::ErrorReply>(bytes());
    return decoded ? decoded->code : std::string();
}

Caller::Caller(std::uint16_t port)
    : m_port(port)
{
}

Caller::~Caller() = default;

bool Caller::sendRaw(std::string_view bytes)
{
    error_code error;
    if (!m_line) {
        m_line = std::make_unique<Line>();
        m_line->socket.connect({asio::ip::address_v4::loopback(), m_port}, error);
        m_line->socket.set_option(tcp::no_delay(true), error);
    }
    asio::write(m_line->socket, asio::buffer(bytes.data(), bytes.size()), error);
    return !error;
}

Caller::Reply Caller::readReply()
{
    Reply reply;
    error_code error;
    std::string &buffer = m_line->buffer;
    const std::size_t end = asio::read_until(m_line->socket, asio::dynamic_buffer(buffer), "\r\n\r\n", error);
    if (error) {
        m_line.reset();
        return reply;
    }
    reply.headers = buffer.substr(0, end);
    buffer.erase(0, end);
    const std::size_t length = lengthIn(reply.headers);
    if (buffer.size() < length)
        asio::read(m_line->socket, asio::dynamic_buffer(buffer), asio::transfer_exactly(length - buffer.size()), error);
    reply.body = buffer.substr(0, length);
    buffer.erase(0, std::min(length, buffer.size()));
    std::from_chars(reply.headers.data() + 9, reply.headers.data() + 12, reply.status);
    m_status = reply.status;
    if (error || reply.headers.find("Connection: close") != std::string::npos)
        m_line.reset();
    return reply;
}

bool Caller::isCut()
{
    error_code error;
    std::array<char, 4096> ignored{};
    while (!error)
        m_line->socket.read_some(asio::buffer(ignored), error);
    m_line.reset();
    return error == asio::error::eof || error == asio::error::connection_reset;
}

Caller::Reply Caller::request(std::string_view method, std::string_view path, base::View body)
{
    std::string text;
    text.append(method).append(" ").append(path).append(" HTTP/1.1\r\nHost: versta\r\n").append(m_headers);
    if (!m_token.empty())
        text.append("Authorization: Versta ").append(m_token).append("\r\n");
    text.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n\r\n");
    text.append(base::textOf(body));
    const bool isReused = m_line != nullptr;
    sendRaw(text);
    Reply reply = readReply();
    if (reply.status == 0 && isReused) { // the endpoint closed it while it lay idle: as every client does, once more
        sendRaw(text);
        reply = readReply();
    }
    return reply;
}

Caller::Reply Caller::get(std::string_view path)
{
    return request("GET", path, {});
}

Caller::Reply Caller::post(std::string_view path, base::View body)
{
    return request("POST", path, body);
}

wire::Hello Caller::hello()
{
    const Reply reply = get("/v1/hello");
    auto hello = wire::decode<wire::Hello>(reply.bytes());
    return hello ? *hello : wire::Hello{};
}

Caller::Reply Caller::login(const crypto::SigningKey &device)
{
    const wire::Hello told = hello();
    Reply reply = post("/v1/login", wire::encode(wire::makeLogin(device, told.key, told.challenge)));
    if (auto token = wire::decode<wire::Token>(reply.bytes()))
        m_token = base::hexOf(token->bytes);
    return reply;
}

base::Result<wire::ExchangeReply> Caller::exchange(const wire::ExchangeRequest &request)
{
    const Reply reply = post("/v1/exchange", wire::encode(request));
    if (reply.status != 200)
        return base::fail(base::Error::Code::network, reply.code());
    return wire::decode<wire::ExchangeReply>(reply.bytes());
}
