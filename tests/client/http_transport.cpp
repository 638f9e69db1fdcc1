// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http_transport.h"

#include "wire/message.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QtTest>

using base::Error;

/// Answers every connection with the same bytes, on a thread of its own; perhaps says nothing, perhaps hangs up.
class Liar : public QThread
{
public:
    explicit Liar(QByteArray answer)
        : m_answer(std::move(answer))
    {
        start();
        m_ready.acquire();
    }
    ~Liar() override
    {
        quit();
        wait();
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (m_answer.isEmpty())
                    return; // keeps silent
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
        m_ready.release();
        exec();
    }

private:
    QByteArray m_answer;
    quint16 m_port = 0;
    QSemaphore m_ready;
};

class HttpTransport : public QObject
{
    Q_OBJECT

    static QByteArray page(const QByteArray &status, const QByteArray &body, qsizetype promised = -1)
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(promised < 0 ? body.size() : promised)
            + "\r\nLocation: http://127.0.0.1:1/\r\nConnection: close\r\n\r\n" + body;
    }
    static base::Result<client::Answer> ask(const QUrl &url, const client::HttpTransport::Limits &limits = {})
    {
        client::HttpTransport transport(url, limits);
        return transport.send({"/v1/hello", false, {}, "Versta 00"});
    }

private Q_SLOTS:
    void aVerstaAnswerCounts()
    {
        const auto body = wire::encode(wire::ErrorReply{"busy", "later"});
        const QByteArray bytes(reinterpret_cast<const char *>(body.data()), qsizetype(body.size()));
        Liar endpoint(page("429 Too Many", bytes));
        const auto answer = ask(endpoint.url());
        QVERIFY(answer && answer->status == 429 && answer->body == body);
    }

    void aCaptivePortalIsSaidToBeOne()
    {
        Liar portal(page("200 OK", "<html>Log in to the school's Wi-Fi</html>"));
        const auto answer = ask(portal.url());
        QCOMPARE(answer.error().code, Error::Code::network);
        QVERIFY(answer.error().detail.find("captive portal") != std::string::npos);
        Liar redirection(page("302 Found", {}));
        QVERIFY(ask(redirection.url()).error().detail.find("captive portal") != std::string::npos);
    }

    void aClosedDoorIsNoNetwork()
    {
        QCOMPARE(ask(QUrl(QStringLiteral("http://127.0.0.1:1"))).error().code, Error::Code::network);
    }

    void aSilentEndpointIsTooSlow()
    {
        Liar silent({});
        QCOMPARE(ask(silent.url(), {200, 60'000}).error().code, Error::Code::network);
        const auto answer = ask(silent.url(), {60'000, 200});
        QCOMPARE(answer.error().detail, std::string("the endpoint is too slow"));
    }

    void aCutAnswerIsNone()
    {
        Liar cut(page("200 OK", "VRST\1half", 500));
        QCOMPARE(ask(cut.url()).error().code, Error::Code::network);
    }

    void anEndlessAnswerIsLeft()
    {
        Liar endless(page("200 OK", QByteArray("VRST\1") + QByteArray(2'000'000, 'x')));
        QCOMPARE(ask(endless.url()).error().code, Error::Code::tooLarge);
    }

    void nothingIsUnpackedThatWasNotAskedFor()
    {
        const QByteArray bomb = qCompress(QByteArray("VRST\1") + QByteArray(700'000, 'x')).mid(4);
        Liar packed("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size())
                    + "\r\nConnection: close\r\n\r\n" + bomb);
        QCOMPARE(ask(packed.url()).error().code, Error::Code::network);
    }

    void aPersonMayStopIt()
    {
        Liar silent({});
        client::HttpTransport transport(silent.url());
        QThread *stopper = QThread::create([&] { transport.cancel(); });
        stopper->start();
        QCOMPARE(transport.send({"/v1/hello", false, {}, {}}).error().code, Error::Code::cancelled);
        stopper->wait();
        delete stopper;
        QCOMPARE(transport.send({"/v1/hello", false, {}, {}}).error().code, Error::Code::cancelled);
    }
};

QTEST_GUILESS_MAIN(HttpTransport)
#include "http_transport.moc"
