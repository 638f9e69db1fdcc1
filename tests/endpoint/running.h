// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <string>

/// The endpoint as a real process with a store in a folder of its own.
class Running
{
public:
    explicit Running(const QStringList &options = {QStringLiteral("--open-founding")});
    ~Running();

    void start();
    /// As a loss of power does it.
    void kill();
    /// SIGTERM; gives the exit code.
    int stop();
    /// SIGTERM, without waiting.
    void askToStop() { m_process->terminate(); }
    int waitForEnd();

    std::uint16_t port() const { return m_port; }
    QString address() const { return m_address; }
    QString storeFile() const { return m_folder.filePath(QStringLiteral("post.db")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Standard error since the start.
    QByteArray said();

    struct Ended
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };
    /// Runs the program with the store and these words, to its end.
    Ended runs(const QStringList &words) const;
    static Ended runsBare(const QStringList &words);
    /// File sizes of the next start are limited: a disk that is full, as far as the endpoint can see.
    void limitFileKib(int kib) { m_fileKib = kib; }
    void setOptions(const QStringList &options) { m_options = options; }

private:
    QTemporaryDir m_folder;
    QStringList m_options;
    QString m_address;
    std::uint16_t m_port = 0;
    int m_fileKib = 0;
    std::unique_ptr<QProcess> m_process;
};
