// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include <QDir>
#include <QFile>

namespace {

constexpr int patienceMs = 120000;

QString cli()
{
    return QStringLiteral(VERSTA_BINARY_DIR "/versta-cli");
}

} // namespace

Device::Device(const QString &name)
    : m_passphrase(QStringLiteral("пароль ") + name)
{
    const Said created = says({QStringLiteral("vault"), QStringLiteral("create"), QStringLiteral("--fast-kdf")});
    if (created.exit != 0)
        qFatal("no vault: %s", qUtf8Printable(created.text));
    m_recoveryKey = created.word("recoveryKey");
}

QProcessEnvironment Device::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VERSTA_PASSPHRASE"), m_passphrase);
    environment.insert(QStringLiteral("VERSTA_STATE"), stateFolder());
    return environment;
}

std::unique_ptr<QProcess> Device::begins(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->start(cli(), QStringList{QStringLiteral("--vault"), folder(), QStringLiteral("--json")} + words);
    return process;
}

Said Device::says(const QStringList &words) const
{
    return says(words, {});
}

Said Device::says(const QStringList &words, const QProcessEnvironment &more) const
{
    QProcess process;
    auto whole = environment();
    whole.insert(more);
    process.setProcessEnvironment(whole);
    process.start(cli(), QStringList{QStringLiteral("--vault"), folder(), QStringLiteral("--json")} + words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        qFatal("versta-cli %s crashed or hung", qUtf8Printable(words.join(QLatin1Char(' '))));
    Said said;
    said.exit = process.exitCode();
    said.json = QJsonDocument::fromJson(process.readAllStandardOutput());
    said.text = QString::fromUtf8(process.readAllStandardError());
    return said;
}

void Device::uses(const Post &post) const
{
    if (const Said said = says({QStringLiteral("endpoint"), QStringLiteral("set"), post.address()}); said.exit != 0)
        qFatal("endpoint set: %s", qUtf8Printable(said.text));
}

QString Device::founds(const QString &name, const QString &level) const
{
    const Said said = says({QStringLiteral("space"), QStringLiteral("found"), name, QStringLiteral("--level"), level});
    if (said.exit != 0)
        qFatal("space found: %s", qUtf8Printable(said.text));
    return said.word("id");
}

QString Device::invites(const QString &space, const QString &role) const
{
    const Said said = says({QStringLiteral("space"), QStringLiteral("invite"), space, QStringLiteral("--role"), role});
    if (said.exit != 0)
        qFatal("space invite: %s", qUtf8Printable(said.text));
    return said.word("code");
}

QString Device::roadmap() const
{
    const QJsonArray roadmaps = says({QStringLiteral("roadmap"), QStringLiteral("list")}).array();
    return roadmaps.size() == 1 ? roadmaps[0].toObject().value(QLatin1String("id")).toString() : QString();
}

QString Device::measure(int n) const
{
    const Said said = says({QStringLiteral("roadmap"), QStringLiteral("show"), roadmap()});
    return said.object()[QLatin1String("measures")].toArray()[n].toObject()[QLatin1String("id")].toString();
}

Said Device::sets(const QString &record, const QString &path, const QString &json) const
{
    return says({QStringLiteral("record"), QStringLiteral("set"), record, path, json});
}

QJsonArray Device::values(const QString &record, const QString &path) const
{
    const Said said = says({QStringLiteral("record"), QStringLiteral("show"), record});
    QJsonArray values;
    for (const QJsonValue &sibling : said.object()[QLatin1String("fields")].toObject()[path].toArray())
        values.append(sibling.toObject()[QLatin1String("value")]);
    return values;
}

QByteArray Device::everything() const
{
    return says({QStringLiteral("record"), QStringLiteral("list")}).json.toJson();
}

void Device::copiesFolderOf(const Device &other)
{
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
    for (const QString &name : QDir(other.folder()).entryList(QDir::Files))
        if (!QFile::copy(QDir(other.folder()).filePath(name), QDir(folder()).filePath(name)))
            qFatal("no copy of %s", qUtf8Printable(name));
    m_passphrase = other.m_passphrase;
}

QString sample(const char *name)
{
    return QStringLiteral(VERSTA_SOURCE_DIR "/assets/samples/") + QString::fromUtf8(name);
}
