// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// The endpoint as a real process on a port of its own choosing, with its store in a folder of its own.
class Post
{
public:
    explicit Post(const QStringList &options = {QStringLiteral("--open-founding")});
    ~Post();

    /// Where it listens; stays the same over `restart`.
    QString address() const { return m_address; }
    QString storeFile() const { return m_folder.filePath(QStringLiteral("post.db")); }
    /// A one-time founding code, as `versta-endpoint found-code` prints it.
    QString foundCode() const;

    /// As a power cut does it: no goodbye.
    void kill();
    void start();
    /// Graceful.
    void stop();

    /// Of the next start: none of its files may grow over this size. 0: no limit.
    void limitsFiles(int kib) { m_fileKib = kib; }
    /// Runs the program with its store and these words; gives the exit code.
    int runs(const QStringList &words) const;

    void copyStoreTo(const QString &file);
    /// While it is down.
    void putBackStoreFrom(const QString &file);

private:
    QTemporaryDir m_folder;
    QStringList m_options;
    int m_fileKib = 0;
    QString m_address;
    QString m_listen = QStringLiteral("127.0.0.1:0");
    std::unique_ptr<QProcess> m_process;
};
