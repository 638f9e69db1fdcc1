// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

/// An authority of certificates, made by openssl for one test.
class Authority
{
public:
    Authority();

    struct Certificate
    {
        QString file; ///< PEM
        QString key;
    };
    /// `who`: as subjectAltName has it, `IP:127.0.0.1` or `DNS:versta.example`.
    Certificate certifies(const QString &who);
    /// One whose days are over.
    Certificate certified(const QString &who);
    QString file() const { return m_own.file; }

private:
    static void openssl(const QStringList &words);
    Certificate made(const QString &name, const QStringList &more) const;

    QTemporaryDir m_folder;
    Certificate m_own;
    int m_made = 0;
};
