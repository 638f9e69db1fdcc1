// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

#include <QObject>
#include <QThread>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace view {

/// A new passphrase for the profile that is open. Argon2id runs twice, a second each, on a thread of its own; the
/// profile stays open and the recovery key stays good meanwhile and afterwards.
class PassphraseChange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the session")
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    /// `options`: the session's, which outlive this.
    explicit PassphraseChange(const app::Options &options, QObject *parent = nullptr);
    ~PassphraseChange() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// The last call ended well, until `forget`.
    bool isDone() const { return m_isDone; }
    /// Why the last call came to nothing: the old passphrase still opens.
    QString trouble() const { return m_trouble; }

    /// One at a time; a call while another runs is dropped.
    Q_INVOKABLE void change(const QString &old, const QString &fresh, const QString &again);
    /// What came of the last call is no longer of interest: the page was left, or the profile closed.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void finish();
    void end(bool isDone, const QString &trouble);

    const app::Options &m_options;
    bool m_isDone = false;
    bool m_isForgotten = false;
    QString m_trouble;
    std::shared_ptr<std::optional<base::Error>> m_error; // the thread's until it has ended
    std::unique_ptr<QThread> m_thread;
};

} // namespace view
