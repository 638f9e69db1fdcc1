// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/http/server.h"

#include "endpoint/http/connection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <csignal>
#include <optional>
#include <thread>
#include <vector>

namespace endpoint {

namespace asio = boost::asio;
using asio::ip::tcp;
using base::Done;
using base::Error;
using boost::system::error_code;

namespace {

class BeastServer final : public Server
{
public:
    BeastServer(const Limits &limits, Handler &handler, Metrics &metrics, Log &log, bool behindProxy)
        : m_house(limits, handler, metrics, log, behindProxy)
    {
    }

    Done open(const Listening &at);
    std::string address() const override;
    void run() override;
    void stop() override;

private:
    Done openTls(const Listening &at);
    Done bind(const Listening &at);
    void accept();
    void greet(tcp::socket socket);
    void pauseBeforeAccept();
    void close();

    House m_house; // outlives every connection of m_context
    asio::io_context m_context;
    asio::strand<asio::io_context::executor_type> m_door{asio::make_strand(m_context)}; // of the next three
    tcp::acceptor m_acceptor{m_door};
    asio::signal_set m_signals{m_door};
    asio::steady_timer m_timer{m_door};
    std::optional<asio::ssl::context> m_tls;
};

Error failure(Error::Code code, std::string_view what, const error_code &error)
{
    return base::fail(code, std::string(what).append(": ").append(error.message()));
}

Done BeastServer::open(const Listening &at)
{
    if (!at.certificate.empty())
        if (auto done = openTls(at); !done)
            return done;
    return bind(at);
}

Done BeastServer::openTls(const Listening &at)
{
    error_code error;
    m_tls.emplace(asio::ssl::context::tls_server);
    m_tls->set_options(
        asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1, error);
    m_tls->use_certificate_chain_file(at.certificate.string(), error);
    if (error)
        return failure(Error::Code::invalid, "the certificate", error);
    m_tls->use_private_key_file(at.key.string(), asio::ssl::context::pem, error);
    if (error)
        return failure(Error::Code::invalid, "the certificate's key", error);
    return {};
}

Done BeastServer::bind(const Listening &at)
{
    error_code error;
    tcp::resolver resolver(m_context);
    const auto found = resolver.resolve(at.host, std::to_string(at.port), tcp::resolver::passive, error);
    if (error || found.empty())
        return failure(Error::Code::io, "the address to listen at", error);
    const tcp::endpoint place = found.begin()->endpoint();
    m_acceptor.open(place.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(place, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failure(Error::Code::io, "the address to listen at", error);
    return {};
}

std::string BeastServer::address() const
{
    error_code error;
    const tcp::endpoint place = m_acceptor.local_endpoint(error);
    const std::string host = place.address().to_string();
    return std::string(m_tls ? "https://" : "http://")
        .append(place.address().is_v6() ? "[" + host + "]" : host)
        .append(":")
        .append(std::to_string(place.port()));
}

void BeastServer::run()
{
    error_code error;
    m_signals.add(SIGINT, error);
    m_signals.add(SIGTERM, error);
    m_signals.async_wait([this](const error_code &failed, int) {
        if (!failed)
            close();
    });
    asio::post(m_door, [this] { accept(); });
    std::vector<std::thread> others;
    for (std::uint32_t more = 1; more < m_house.limits.threads; ++more)
        others.emplace_back([this] { m_context.run(); });
    m_context.run();
    for (std::thread &thread : others)
        thread.join();
}

void BeastServer::stop()
{
    asio::post(m_door, [this] { close(); });
}

void BeastServer::close()
{
    if (m_house.isClosing())
        return;
    m_house.log.info("stopping: what is under way ends first");
    error_code ignored;
    m_acceptor.close(ignored);
    m_signals.cancel(ignored);
    m_timer.expires_after(std::chrono::milliseconds(m_house.limits.stopTimeoutMs));
    m_timer.async_wait([this](const error_code &cancelled) {
        if (!cancelled)
            m_context.stop();
    });
    m_house.close([this] { m_context.stop(); });
}

void BeastServer::accept()
{
    m_acceptor.async_accept(asio::make_strand(m_context), [this](const error_code &error, tcp::socket socket) {
        if (error == asio::error::operation_aborted || m_house.isClosing())
            return;
        if (error) {
            pauseBeforeAccept();
            return;
        }
        greet(std::move(socket));
        accept();
    });
}

/// Out of file descriptors, mostly: somebody has to leave first.
void BeastServer::pauseBeforeAccept()
{
    m_house.log.warning("cannot accept a connection just now");
    m_timer.expires_after(std::chrono::milliseconds(100));
    m_timer.async_wait([this](const error_code &cancelled) {
        if (!cancelled)
            accept();
    });
}

void BeastServer::greet(tcp::socket socket)
{
    error_code error;
    const tcp::endpoint caller = socket.remote_endpoint(error);
    std::string address = caller.address().to_string();
    if (error || !m_house.admit(address))
        return; // the socket closes
    socket.set_option(tcp::no_delay(true), error);
    if (m_tls)
        std::make_shared<Connection<TlsStream>>(TlsStream(PlainStream(std::move(socket)), *m_tls), m_house,
                                                std::move(address))
            ->start();
    else
        std::make_shared<Connection<PlainStream>>(PlainStream(std::move(socket)), m_house, std::move(address))->start();
}

} // namespace

base::Result<std::unique_ptr<Server>> Server::listen(const Listening &at, const Limits &limits, Handler &handler,
                                                     Metrics &metrics, Log &log)
{
    auto server = std::make_unique<BeastServer>(limits, handler, metrics, log, at.behindProxy);
    if (auto done = server->open(at); !done)
        return done.error();
    return std::unique_ptr<Server>(std::move(server));
}

} // namespace endpoint
