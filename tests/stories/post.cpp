// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"

#include <QFile>
#include <QUrl>

namespace {

QString program()
{
    return QStringLiteral(VERSTA_BINARY_DIR "/versta-endpoint");
}

constexpr int patienceMs = 30000;

} // namespace

Post::Post(const QStringList &options)
    : m_options(options)
{
    start();
}

Post::~Post()
{
    kill();
}

void Post::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList arguments{QStringLiteral("--listen"), m_listen, QStringLiteral("--store"),
                                QStringLiteral("sqlite:") + storeFile()};
    const QString limited = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(m_fileKib);
    if (m_fileKib > 0)
        m_process->start(QStringLiteral("bash"),
                         QStringList{QStringLiteral("-c"), limited, program()} + arguments + m_options);
    else
        m_process->start(program(), arguments + m_options);
    QByteArray line;
    while (!line.contains('\n') && m_process->waitForReadyRead(patienceMs))
        line += m_process->readLine();
    if (!line.startsWith("listening on "))
        qFatal("the endpoint did not start: %s", line.constData());
    m_address = QString::fromUtf8(line.mid(13)).trimmed();
    m_listen = QStringLiteral("127.0.0.1:%1").arg(QUrl(m_address).port());
}

void Post::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(patienceMs);
    m_process.reset();
}

void Post::stop()
{
    m_process->terminate();
    if (!m_process->waitForFinished(patienceMs))
        qFatal("the endpoint did not stop");
    m_process.reset();
}

QString Post::foundCode() const
{
    QProcess process;
    process.start(program(),
                  {QStringLiteral("--store"), QStringLiteral("sqlite:") + storeFile(), QStringLiteral("found-code")});
    process.waitForFinished(patienceMs);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

int Post::runs(const QStringList &words) const
{
    QProcess process;
    process.start(program(), QStringList{QStringLiteral("--store"), QStringLiteral("sqlite:") + storeFile()} + words);
    process.waitForFinished(patienceMs);
    return process.exitCode();
}

void Post::copyStoreTo(const QString &file)
{
    stop();
    QFile::remove(file);
    if (!QFile::copy(storeFile(), file))
        qFatal("no copy");
    start();
}

void Post::putBackStoreFrom(const QString &file)
{
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(storeFile() + QString::fromLatin1(part));
    if (!QFile::copy(file, storeFile()))
        qFatal("no copy back");
}
