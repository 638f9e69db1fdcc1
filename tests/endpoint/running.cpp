// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include <QUrl>

namespace {

constexpr int patienceMs = 30000;

QString program()
{
    return QStringLiteral(VERSTA_BINARY_DIR "/versta-endpoint");
}

Running::Ended endOf(QProcess &process, const QStringList &words)
{
    process.start(program(), words);
    process.waitForFinished(patienceMs);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Running::Running(const QStringList &options)
    : m_options(options)
{
    start();
}

Running::~Running()
{
    kill();
}

void Running::start()
{
    QStringList words{QStringLiteral("--store"), QStringLiteral("sqlite:") + storeFile(), QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:%1").arg(m_port)};
    words += m_options;
    m_process = std::make_unique<QProcess>();
    if (m_fileKib > 0) {
        const QString script = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(m_fileKib);
        m_process->start(QStringLiteral("bash"), QStringList{QStringLiteral("-c"), script, program()} + words);
    } else {
        m_process->start(program(), words);
    }
    while (!m_process->canReadLine())
        if (!m_process->waitForReadyRead(patienceMs))
            qFatal("the endpoint did not start: %s", m_process->readAllStandardError().constData());
    const QByteArray line = m_process->readLine();
    m_address = QString::fromUtf8(line).section(QLatin1Char(' '), 2).trimmed();
    m_port = static_cast<std::uint16_t>(QUrl(m_address).port());
}

void Running::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(patienceMs);
    m_process.reset();
}

int Running::stop()
{
    askToStop();
    return waitForEnd();
}

int Running::waitForEnd()
{
    if (!m_process->waitForFinished(patienceMs))
        return -1;
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -2;
}

QByteArray Running::said()
{
    m_process->waitForReadyRead(0);
    return m_process->readAllStandardError();
}

Running::Ended Running::runs(const QStringList &words) const
{
    return runsBare(QStringList{QStringLiteral("--store"), QStringLiteral("sqlite:") + storeFile()} + words);
}

Running::Ended Running::runsBare(const QStringList &words)
{
    QProcess process;
    return endOf(process, words);
}
