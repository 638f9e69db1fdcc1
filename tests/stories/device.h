// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What one call of versta-cli printed and how it ended.
struct Said
{
    int exit = -1;
    QJsonDocument json;
    QString text; ///< standard error

    QJsonObject object() const { return json.object(); }
    QJsonArray array() const { return json.array(); }
    int number(const char *key) const { return object().value(QLatin1String(key)).toInt(-1); }
    QString word(const char *key) const { return object().value(QLatin1String(key)).toString(); }
};

/// A person's device: a profile in a folder of its own, driven by versta-cli as a real process.
class Device
{
public:
    /// `place`: where its folder lies; empty: anywhere.
    explicit Device(const QString &name, const QString &place = {});

    /// Runs `versta-cli --vault ... --json` with these words.
    Said says(const QStringList &words) const;
    Said says(const QStringList &words, const QProcessEnvironment &more) const;
    /// Starts it and does not wait.
    std::unique_ptr<QProcess> begins(const QStringList &words) const;

    /// From now on the next version's program opens the profile.
    void updates();

    /// No file of its programs may grow over this size: a disk that is full, as far as they can see. 0: no limit.
    void limitsFiles(int kib) { m_fileKib = kib; }

    /// Its system knows this authority of certificates (PEM).
    void trusts(const QString &authority);

    void uses(const Post &post) const;
    Said syncs() const { return says({QStringLiteral("sync"), QStringLiteral("--once")}); }
    QString founds(const QString &name, const QString &level = QStringLiteral("school")) const;
    QString invites(const QString &space, const QString &role = QStringLiteral("editor")) const;
    /// The id of the only roadmap.
    QString roadmap() const;
    /// The id of the n-th measure of the only roadmap.
    QString measure(int n) const;
    Said sets(const QString &record, const QString &path, const QString &json) const;
    /// The values that stand side by side in a field.
    QJsonArray values(const QString &record, const QString &path) const;
    /// All fields of all records, to compare devices: states that are equal print the same.
    QByteArray everything() const;

    QString folder() const { return m_folder.filePath(QStringLiteral("profile")); }
    QString stateFolder() const { return m_folder.filePath(QStringLiteral("marks")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString recoveryKey() const { return m_recoveryKey; }

    /// Takes over the folder of another device, as a person does who copies a profile.
    void copiesFolderOf(const Device &other);

private:
    QProcessEnvironment environment() const;
    void start(QProcess &process, const QStringList &words) const;

    QTemporaryDir m_folder;
    QString m_program;
    QString m_authority;
    int m_fileKib = 0;
    QString m_passphrase;
    QString m_recoveryKey;
};

/// A sample of assets/samples by its name.
QString sample(const char *name);
