// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"

#include <QProcess>

Authority::Authority()
    : m_own(made(QStringLiteral("authority"), {}))
{
}

Authority::Certificate Authority::certifies(const QString &who)
{
    return made(QStringLiteral("endpoint%1").arg(++m_made),
                {QStringLiteral("-CA"), m_own.file, QStringLiteral("-CAkey"), m_own.key, QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=") + who, QStringLiteral("-addext"),
                 QStringLiteral("basicConstraints=critical,CA:FALSE")});
}

Authority::Certificate Authority::made(const QString &name, const QStringList &more) const
{
    const Certificate certificate{m_folder.filePath(name + QStringLiteral(".pem")),
                                  m_folder.filePath(name + QStringLiteral(".key"))};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                              QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                              QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                              QStringLiteral("/CN=Versta test ") + name, QStringLiteral("-out"), certificate.file,
                              QStringLiteral("-keyout"), certificate.key}
                      + more);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("no certificate: %s", openssl.readAllStandardError().constData());
    return certificate;
}
