// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"

#include <QFile>
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
    openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                        QStringLiteral("/CN=Versta test ") + name, QStringLiteral("-out"), certificate.file,
                        QStringLiteral("-keyout"), certificate.key}
            + more);
    return certificate;
}

/// `openssl req` knows no day before today; `openssl ca` does, and wants its little house.
Authority::Certificate Authority::certified(const QString &who)
{
    const Certificate fresh = certifies(who);
    const auto write = [this](const QString &name, const QString &text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no folder for an authority");
        return file.fileName();
    };
    const QString index = write(QStringLiteral("index"), {});
    const QString config =
        write(QStringLiteral("ca.cnf"),
              QStringLiteral("[ca]\ndefault_ca=own\n[own]\ndatabase=%1\nnew_certs_dir=%2\nrand_serial=yes\n"
                             "default_md=sha256\npolicy=any\nx509_extensions=more\n[any]\ncommonName=supplied\n"
                             "[more]\nsubjectAltName=%3\nbasicConstraints=critical,CA:FALSE\n")
                  .arg(index, m_folder.path(), who));
    const QString request = m_folder.filePath(QStringLiteral("request"));
    const Certificate old{m_folder.filePath(QStringLiteral("old.pem")), fresh.key};
    openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"), fresh.key, QStringLiteral("-subj"),
             QStringLiteral("/CN=Versta test old"), QStringLiteral("-out"), request});
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"),
             config, QStringLiteral("-cert"), m_own.file, QStringLiteral("-keyfile"), m_own.key,
             QStringLiteral("-startdate"), QStringLiteral("20240101000000Z"), QStringLiteral("-enddate"),
             QStringLiteral("20250101000000Z"), QStringLiteral("-in"), request, QStringLiteral("-out"), old.file});
    return old;
}

void Authority::openssl(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("no certificate: %s", process.readAllStandardError().constData());
}
