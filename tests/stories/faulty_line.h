// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QString>
#include <QThread>

#include <atomic>

/// A network that cuts: stands between a device and the endpoint and breaks each connection off after so many bytes,
/// both ways together; the next one carries twice as many, so that whoever comes often enough gets through at last.
class FaultyLine : public QThread
{
public:
    /// `endpoint`: Post::address().
    explicit FaultyLine(const QString &endpoint, qint64 firstBytes = 700);
    ~FaultyLine() override;

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    int cuts() const { return m_cuts; }
    /// From the next connection on it begins anew with so few.
    void worsens(qint64 bytes = 700) { m_allowance = bytes; }

protected:
    void run() override;

private:
    quint16 m_endpoint;
    std::atomic<qint64> m_allowance;
    quint16 m_port = 0;
    QSemaphore m_ready;
    std::atomic_int m_cuts = 0;
};
