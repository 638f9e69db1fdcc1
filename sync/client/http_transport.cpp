// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http_transport.h"

#include "wire/message.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

namespace client {

namespace {

using base::Error;

QByteArray arrayOf(const base::Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

base::View viewOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// The system's authorities, and those of the file that SSL_CERT_FILE names.
const QSslConfiguration &trust()
{
    static const QSslConfiguration trusted = [] {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        if (const QString file = qEnvironmentVariable("SSL_CERT_FILE"); !file.isEmpty()) {
            configuration.setCaCertificates(QSslConfiguration::systemCaCertificates()); // or Qt knows the file's alone
            configuration.addCaCertificates(file, QSsl::Pem);
        }
        return configuration;
    }();
    return trusted;
}

std::string wordsOf(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors)
        words << error.errorString();
    return words.join(QStringLiteral("; ")).toStdString();
}

QNetworkRequest requestFor(QUrl url, const Request &request, int idleMs)
{
    url.setPath(url.path().chopped(url.path().endsWith(QLatin1Char('/')) ? 1 : 0)
                + QString::fromStdString(request.path));
    QNetworkRequest made(url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setTransferTimeout(idleMs);
    if (url.scheme() == QStringLiteral("https"))
        made.setSslConfiguration(trust());
    const std::string type(wire::contentType);
    made.setRawHeader("Accept-Encoding", "identity"); // what is sealed packs no more, and Qt unpacks no bomb
    made.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray::fromStdString(type));
    if (!request.authorization.empty())
        made.setRawHeader("Authorization", QByteArray::fromStdString(request.authorization));
    return made;
}

Error noVersta(int status)
{
    return base::fail(Error::Code::network,
                      "something answered with status " + std::to_string(status)
                          + " that is no Versta endpoint: a captive portal, a proxy, a wrong address");
}

} // namespace

HttpTransport::HttpTransport(QUrl endpoint)
    : HttpTransport(std::move(endpoint), Limits())
{
}

HttpTransport::HttpTransport(QUrl endpoint, const Limits &limits)
    : m_endpoint(std::move(endpoint))
    , m_limits(limits)
{
}

HttpTransport::~HttpTransport() = default;

base::Result<Answer> HttpTransport::send(const Request &request)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    const QNetworkRequest made = requestFor(m_endpoint, request, m_limits.idleMs);
    const std::unique_ptr<QNetworkReply> reply(request.isPost ? m_network->post(made, arrayOf(request.body))
                                                              : m_network->get(made));
    return read(*reply, wait(*reply));
}

HttpTransport::Seen HttpTransport::wait(QNetworkReply &reply)
{
    Seen seen;
    QEventLoop loop;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isCancelled) {
            reply.abort();
            return seen;
        }
        m_loop = &loop;
    }
    QTimer total;
    total.setSingleShot(true);
    QObject::connect(&total, &QTimer::timeout, &loop, [&] {
        seen.isTooSlow = true;
        loop.quit();
    });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::sslErrors, &loop,
                     [&](const QList<QSslError> &errors) { seen.distrust = wordsOf(errors); });
    QObject::connect(&reply, &QNetworkReply::downloadProgress, &loop, [&](qint64 received, qint64 promised) {
        seen.isTooLarge = std::max(received, promised) > static_cast<qint64>(wire::maxBodyBytes);
        if (seen.isTooLarge)
            loop.quit();
    });
    total.start(m_limits.totalMs);
    if (!reply.isFinished())
        loop.exec();
    const std::lock_guard lock(m_mutex);
    m_loop = nullptr;
    return seen;
}

base::Result<Answer> HttpTransport::read(QNetworkReply &reply, const Seen &seen)
{
    const bool isFinished = reply.isFinished();
    if (!isFinished)
        reply.abort();
    const std::lock_guard lock(m_mutex);
    if (m_isCancelled)
        return base::fail(Error::Code::cancelled, "the transfer was stopped");
    if (seen.isTooLarge)
        return base::fail(Error::Code::tooLarge, "the answer is over its limit");
    if (seen.isTooSlow || !isFinished)
        return base::fail(Error::Code::network, "the endpoint is too slow");
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 && !seen.distrust.empty())
        return base::fail(Error::Code::network,
                          "nothing was sent: the certificate at this address does not prove that"
                          " it is the endpoint: "
                              + seen.distrust);
    if (status == 0)
        return base::fail(Error::Code::network, "no connection: Qt network error " + std::to_string(reply.error()));
    const QByteArray body = reply.readAll();
    if (body.size() > static_cast<qsizetype>(wire::maxBodyBytes))
        return base::fail(Error::Code::tooLarge, "the answer is over its limit");
    const bool isVersta = base::textOf(viewOf(body)).starts_with(base::textOf(base::View(wire::magic).first(4)));
    if (!isVersta)
        return noVersta(status);
    const bool isWhole = reply.error() == QNetworkReply::NoError || status != 200;
    if (!isWhole)
        return base::fail(Error::Code::network, "the answer was cut off");
    return Answer{status, base::copyOf(viewOf(body))};
}

void HttpTransport::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_isCancelled = true;
    if (m_loop)
        m_loop->quit(); // thread-safe
}

} // namespace client
