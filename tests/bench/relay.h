// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

/// Stands between a device and the endpoint and counts every byte, HTTP's heads too. Lives on the device's thread: it
/// works while the transport waits in its event loop.
class Relay
{
public:
    struct Count
    {
        std::int64_t up = 0;
        std::int64_t down = 0;
    };

    explicit Relay(std::uint16_t endpoint)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, [this, endpoint] {
            QTcpSocket *here = m_server.nextPendingConnection();
            auto *there = new QTcpSocket(here);
            there->connectToHost(QHostAddress::LocalHost, endpoint);
            pass(here, there, m_count.up);
            pass(there, here, m_count.down);
        });
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    Count take() { return std::exchange(m_count, {}); }

private:
    static void pass(QTcpSocket *from, QTcpSocket *to, std::int64_t &count)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, &count] {
            const QByteArray bytes = from->readAll();
            count += bytes.size();
            to->write(bytes);
        });
        QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    }

    QTcpServer m_server;
    Count m_count;
};
