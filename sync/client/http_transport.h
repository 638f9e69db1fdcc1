// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <QUrl>

#include <memory>
#include <mutex>

class QNetworkAccessManager;
class QNetworkReply;
class QEventLoop;

namespace client {

/// An endpoint over HTTP or HTTPS. Only an answer that begins as Versta's do counts: a captive portal's page, a
/// redirection or a proxy's error is Error network, and the detail says so. With https nothing is sent before the
/// endpoint's certificate was proved: by an authority of the system or of the PEM file that SSL_CERT_FILE names (where
/// an operator has an authority of his own), and for this very host. Else it is Error network too, whose detail names
/// the certificate and what is wrong with it; there is no way to go on all the same. Made, used and destroyed on one
/// thread, which needs no event loop of its own (but a QCoreApplication in the process); `cancel` from any thread.
/// Connections are kept open between calls.
class HttpTransport final : public Transport
{
public:
    struct Limits
    {
        int idleMs = 20'000; ///< without any byte
        int totalMs = 120'000;
    };

    /// `endpoint`: http or https, host, port, perhaps a path before "/v1/".
    explicit HttpTransport(QUrl endpoint);
    HttpTransport(QUrl endpoint, const Limits &limits);
    ~HttpTransport() override;

    base::Result<Answer> send(const Request &request) override;
    void cancel() override;

private:
    /// What was seen while an answer came.
    struct Seen
    {
        bool isTooLarge = false;
        bool isTooSlow = false;
        std::string distrust; ///< what is wrong with the certificate
    };

    base::Result<Answer> read(QNetworkReply &reply, const Seen &seen);
    Seen wait(QNetworkReply &reply);

    QUrl m_endpoint;
    Limits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network; // made by the first call, on its thread
    std::mutex m_mutex;
    QEventLoop *m_loop = nullptr; // of the call that runs
    bool m_isCancelled = false;
};

} // namespace client
