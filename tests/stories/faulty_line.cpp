// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_line.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace {

/// One connection through the line; lives as long as the device's end of it.
class Through : public QObject
{
public:
    Through(QTcpSocket *here, quint16 endpoint, qint64 allowance, std::function<void()> cut)
        : QObject(here)
        , m_here(here)
        , m_there(new QTcpSocket(this))
        , m_left(allowance)
        , m_cut(std::move(cut))
    {
        m_there->connectToHost(QHostAddress::LocalHost, endpoint);
        pass(m_here, m_there);
        pass(m_there, m_here);
        connect(m_here, &QTcpSocket::disconnected, m_here, &QObject::deleteLater);
    }

private:
    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, this, [this, from, to] { carry(from->readAll(), to); });
        connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    }

    void carry(const QByteArray &bytes, QTcpSocket *to)
    {
        if (m_isCut)
            return;
        to->write(bytes.left(m_left)); // what fits still arrives: half a message is the worst of all
        m_left -= bytes.size();
        if (m_left > 0)
            return;
        m_isCut = true;
        m_cut();
        m_there->disconnectFromHost();
        m_here->disconnectFromHost();
    }

    QTcpSocket *m_here, *m_there;
    qint64 m_left;
    bool m_isCut = false;
    std::function<void()> m_cut;
};

} // namespace

FaultyLine::FaultyLine(const QString &endpoint, qint64 firstBytes)
    : m_endpoint(static_cast<quint16>(QUrl(endpoint).port()))
    , m_allowance(firstBytes)
{
    start();
    m_ready.acquire();
}

FaultyLine::~FaultyLine()
{
    quit();
    wait();
}

void FaultyLine::run()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no line");
    m_port = server.serverPort();
    m_ready.release();
    connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
        while (QTcpSocket *here = server.nextPendingConnection()) {
            const qint64 allowance = m_allowance;
            m_allowance = allowance * 2;
            new Through(here, m_endpoint, allowance, [this] { ++m_cuts; });
        }
    });
    exec();
}
