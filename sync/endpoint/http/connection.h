// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/http/house.h"

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/vector_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <chrono>
#include <optional>

namespace endpoint {

using PlainStream = boost::beast::tcp_stream;
using TlsStream = boost::beast::ssl_stream<PlainStream>;

/// One caller: reads a request, has it answered, writes the answer, until either side has enough. Lives as long as its
/// coroutine; runs on the strand of its stream. It was admitted by the house, and leaves it at its end.
template <class Stream>
class Connection final : public Guest, public std::enable_shared_from_this<Connection<Stream>>
{
public:
    Connection(Stream stream, House &house, std::string address);
    ~Connection() override;

    /// Begins to serve.
    void start();
    void leaveIfIdle() override;

private:
    using Body = boost::beast::http::vector_body<std::byte>;
    using Parser = boost::beast::http::request_parser<Body>;
    template <class T>
    using Awaitable = boost::asio::awaitable<T>;

    Awaitable<void> serve();
    Awaitable<bool> greet();
    Awaitable<bool> serveOne();
    Awaitable<bool> awaitFirstByte();
    Awaitable<bool> readRequest(Parser &parser);
    Awaitable<bool> readSome(std::chrono::steady_clock::time_point end);
    Awaitable<void> encourage(const Parser &parser);
    Awaitable<bool> write(Answer answer, const Parser &parser, bool keepAlive);
    Awaitable<bool> send(boost::beast::http::response_header<> header, std::string body, std::size_t sizeBytes,
                         bool keepAlive);
    Awaitable<void> refuse(unsigned status);
    Awaitable<void> part();
    Awaitable<Answer> ask(const Request &request);
    Request requestOf(const Parser &parser) const;
    bool failed(boost::beast::error_code error);
    PlainStream &lowest() { return boost::beast::get_lowest_layer(m_stream); }

    Stream m_stream;
    House &m_house;
    const std::string m_address;
    boost::beast::flat_buffer m_buffer;
    bool m_idle = false;
};

extern template class Connection<PlainStream>;
extern template class Connection<TlsStream>;

} // namespace endpoint
