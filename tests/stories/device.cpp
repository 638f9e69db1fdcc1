// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include <QDir>
#include <QFile>

namespace {

constexpr int patienceMs = 120000;

QString thisVersion()
{
    return QStringLiteral(VERSTA_BINARY_DIR "/versta-cli");
}

QString nextVersion()
{
    return QStringLiteral(VERSTA_BINARY_DIR "/tests/versta-cli-next");
}

} // namespace

Device::Device(const QString &name, const QString &place)
    : m_folder(place.isEmpty() ? QString() : place + QStringLiteral("/device-XXXXXX"))
    , m_program(thisVersion())
    , m_passphrase(QStringLiteral("пароль ") + name)
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
    environment.insert(QStringLiteral("SSL_CERT_FILE"), m_authority);
    return environment;
}

void Device::start(QProcess &process, const QStringList &words) const
{
    const auto all = QStringList{QStringLiteral("--vault"), folder(), QStringLiteral("--json")} + words;
    if (m_fileKib == 0)
        return process.start(m_program, all);
    const auto limited = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(m_fileKib);
    process.start(QStringLiteral("bash"), QStringList{QStringLiteral("-c"), limited, m_program} + all);
}

std::unique_ptr<QProcess> Device::begins(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    start(*process, words);
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
    start(process, words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        qFatal("versta-cli %s crashed or hung", qUtf8Printable(words.join(QLatin1Char(' '))));
    Said said;
    said.exit = process.exitCode();
    said.json = QJsonDocument::fromJson(process.readAllStandardOutput());
    said.text = QString::fromUtf8(process.readAllStandardError());
    return said;
}

void Device::updates()
{
    m_program = nextVersion();
}

void Device::trusts(const QString &authority)
{
    m_authority = authority;
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
