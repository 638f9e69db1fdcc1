// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/http/connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/write.hpp>

#include <sstream>

namespace endpoint {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);

/// Large posts run seven times slower when Beast has to read them in the small pieces it begins with.
constexpr std::size_t readAtOnceBytes = 64 * 1024;

/// How long a transfer of `sizeBytes` may take on the whole.
milliseconds patience(const Limits &limits, std::uint64_t sizeBytes)
{
    return milliseconds(limits.readTimeoutMs + sizeBytes * 1000 / limits.slowestBytesPerSecond);
}

/// What is wrong with a request that the parser refused.
unsigned statusOf(beast::error_code error)
{
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    return 400;
}

std::string_view lastOf(std::string_view list)
{
    const auto comma = list.rfind(',');
    std::string_view last = comma == std::string_view::npos ? list : list.substr(comma + 1);
    last.remove_prefix(std::min(last.find_first_not_of(' '), last.size()));
    return last.substr(0, 64);
}

std::string_view viewOf(beast::string_view text)
{
    return {text.data(), text.size()};
}

} // namespace

template <class Stream>
Connection<Stream>::Connection(Stream stream, House &house, std::string address)
    : m_stream(std::move(stream))
    , m_house(house)
    , m_address(std::move(address))
{
    m_buffer.reserve(readAtOnceBytes);
    m_buffer.max_size(readAtOnceBytes + house.limits.headerBytes);
}

template <class Stream>
Connection<Stream>::~Connection()
{
    m_house.leave(this, m_address);
}

template <class Stream>
void Connection<Stream>::start()
{
    m_house.enter(this->shared_from_this());
    asio::co_spawn(
        m_stream.get_executor(), [self = this->shared_from_this()] { return self->serve(); },
        [self = this->shared_from_this()](const std::exception_ptr &thrown) {
            if (thrown) // memory at its end: this caller goes, the others stay
                self->m_house.log.error("a connection ended by an exception");
        });
}

template <class Stream>
void Connection<Stream>::leaveIfIdle()
{
    asio::post(m_stream.get_executor(), [self = this->shared_from_this()] {
        if (self->m_idle)
            self->lowest().cancel();
    });
}

template <class Stream>
asio::awaitable<void> Connection<Stream>::serve()
{
    if (!co_await greet())
        co_return;
    bool goesOn = true;
    while (goesOn)
        goesOn = co_await serveOne();
    co_await part();
}

template <class Stream>
asio::awaitable<bool> Connection<Stream>::greet()
{
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        lowest().expires_after(milliseconds(m_house.limits.readTimeoutMs));
        const auto [error] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, asTuple);
        co_return !failed(error);
    }
    co_return true;
}

/// Says good-bye, so that the last answer is not lost with the connection.
template <class Stream>
asio::awaitable<void> Connection<Stream>::part()
{
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        lowest().expires_after(milliseconds(1000));
        co_await m_stream.async_shutdown(asTuple);
    } else {
        beast::error_code ignored;
        lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    }
    co_return;
}

template <class Stream>
asio::awaitable<bool> Connection<Stream>::serveOne()
{
    if (!co_await awaitFirstByte())
        co_return false;
    Parser parser;
    parser.eager(true);
    parser.header_limit(m_house.limits.headerBytes);
    parser.body_limit(m_house.limits.bodyBytes);
    if (!co_await readRequest(parser))
        co_return false;
    const Request request = requestOf(parser);
    Answer answer = co_await ask(request);
    const bool keepAlive = parser.keep_alive() && !m_house.isClosing();
    co_return co_await write(std::move(answer), parser, keepAlive);
}

template <class Stream>
asio::awaitable<bool> Connection<Stream>::awaitFirstByte()
{
    if (m_buffer.size() > 0)
        co_return true;
    if (m_house.isClosing())
        co_return false;
    m_idle = true;
    const bool came = co_await readSome(steady_clock::now() + milliseconds(m_house.limits.idleTimeoutMs));
    m_idle = false;
    co_return came;
}

/// The parser is fed by hand: Beast's composed reads cost a minute of compiling for each kind of stream.
template <class Stream>
asio::awaitable<bool> Connection<Stream>::readRequest(Parser &parser)
{
    const milliseconds pause(m_house.limits.readTimeoutMs);
    const auto headerEnd = steady_clock::now() + pause;
    std::optional<steady_clock::time_point> bodyEnd;
    while (true) {
        beast::error_code error;
        if (m_buffer.size() > 0)
            m_buffer.consume(parser.put(m_buffer.data(), error));
        if (error && error != http::error::need_more) {
            co_await refuse(statusOf(error));
            co_return false;
        }
        if (parser.is_done())
            co_return true;
        if (parser.is_header_done() && !bodyEnd) {
            bodyEnd = steady_clock::now() + patience(m_house.limits, parser.content_length().value_or(0));
            co_await encourage(parser);
        }
        if (!co_await readSome(bodyEnd ? std::min(*bodyEnd, steady_clock::now() + pause) : headerEnd))
            co_return false;
    }
}

template <class Stream>
asio::awaitable<bool> Connection<Stream>::readSome(steady_clock::time_point end)
{
    lowest().expires_at(end);
    const auto [error, sizeBytes] = co_await m_stream.async_read_some(m_buffer.prepare(readAtOnceBytes), asTuple);
    m_buffer.commit(sizeBytes);
    lowest().expires_never();
    co_return !failed(error);
}

/// Some callers wait for a word before they send a large body.
template <class Stream>
asio::awaitable<void> Connection<Stream>::encourage(const Parser &parser)
{
    if (parser.get()[http::field::expect] != "100-continue")
        co_return;
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    co_await asio::async_write(m_stream, asio::buffer(goOn.data(), goOn.size()), asTuple);
}

/// Counts those who were too slow.
template <class Stream>
bool Connection<Stream>::failed(beast::error_code error)
{
    if (error == beast::error::timeout)
        ++m_house.metrics.connectionsTimedOut;
    return bool(error);
}

template <class Stream>
Request Connection<Stream>::requestOf(const Parser &parser) const
{
    const auto &message = parser.get();
    const std::string_view target = viewOf(message.target());
    Request request;
    request.method = message.method() == http::verb::head ? "GET" : viewOf(message.method_string());
    request.path = target.substr(0, target.find('?'));
    request.authorization = viewOf(message[http::field::authorization]);
    request.body = message.body();
    request.address = m_address;
    if (!m_house.behindProxy)
        return request;
    // some proxies add a line of their own below what the caller claims: only the last word is theirs
    const auto [first, last] = message.equal_range("X-Forwarded-For");
    for (auto line = first; line != last; ++line)
        request.address = lastOf(viewOf(line->value()));
    return request;
}

/// Waits without a thread until the handler answers, from wherever it does.
template <class Stream>
asio::awaitable<Answer> Connection<Stream>::ask(const Request &request)
{
    return asio::async_initiate<const asio::use_awaitable_t<>, void(Answer)>(
        [this, &request](auto completion) {
            const auto shared = std::make_shared<decltype(completion)>(std::move(completion));
            const auto executor = m_stream.get_executor();
            const auto work = asio::make_work_guard(executor);
            m_house.handler.answer(request, [shared, executor, work](MakeAnswer make) {
                asio::post(executor, [shared, made = std::move(make)] { (*shared)(made()); });
            });
        },
        asio::use_awaitable);
}

template <class Stream>
asio::awaitable<bool> Connection<Stream>::write(Answer answer, const Parser &parser, bool keepAlive)
{
    http::response_header<> header;
    header.version(parser.get().version());
    header.result(static_cast<http::status>(answer.status));
    header.set(http::field::content_type, beast::string_view(answer.type.data(), answer.type.size()));
    header.set(http::field::cache_control, "no-store");
    if (answer.type.starts_with("text/html"))
        header.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    if (answer.retryAfterS > 0)
        header.set(http::field::retry_after, std::to_string(answer.retryAfterS));
    const std::size_t sizeBytes = answer.body.size();
    if (parser.get().method() == http::verb::head)
        answer.body.clear();
    co_return co_await send(std::move(header), std::move(answer.body), sizeBytes, keepAlive);
}

template <class Stream>
asio::awaitable<bool> Connection<Stream>::send(http::response_header<> header, std::string body, std::size_t sizeBytes,
                                               bool keepAlive)
{
    m_house.metrics.countAnswer(header.result_int());
    header.set(http::field::content_length, std::to_string(sizeBytes));
    header.set(http::field::connection, keepAlive ? "keep-alive" : "close");
    std::ostringstream text;
    text << header;
    const std::string head = text.str();
    const std::array<asio::const_buffer, 2> both{asio::buffer(head), asio::buffer(body)};
    lowest().expires_after(patience(m_house.limits, head.size() + body.size()));
    const auto [error, written] = co_await asio::async_write(m_stream, both, asTuple);
    lowest().expires_never();
    co_return !failed(error) && keepAlive;
}

/// A last word to a caller whose request cannot be read to its end.
template <class Stream>
asio::awaitable<void> Connection<Stream>::refuse(unsigned status)
{
    http::response_header<> header;
    header.result(static_cast<http::status>(status));
    co_await send(std::move(header), {}, 0, false);
    co_await part();
}

template class Connection<PlainStream>;
template class Connection<TlsStream>;

} // namespace endpoint
