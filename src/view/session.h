// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "view/door/passphrase_change.h"
#include "view/door/profile_shelf.h"
#include "view/undo.h"

#include <QDateTime>
#include <QThread>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>

namespace view {

/// A person at a profile: outside, at the door, or inside. Owns the workspace while it is open; locking destroys it and
/// with it every key. Pages get it as a property and reach the workspace through it.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program's main")

    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(QString recoveryLetters READ recoveryLetters NOTIFY stateChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(int prepared READ prepared NOTIFY preparedChanged)
    Q_PROPERTY(bool wasLeft READ wasLeft NOTIFY stateChanged)
    Q_PROPERTY(view::Undo *undo READ undo CONSTANT)
    Q_PROPERTY(view::PassphraseChange *passphrase READ passphrase CONSTANT)
    Q_PROPERTY(view::ProfileShelf *shelf READ shelf CONSTANT)

public:
    enum class State {
        Fresh, ///< there is no profile in the folder yet
        Locked,
        Opening, ///< Argon2id runs, on a thread of its own
        KeyShown, ///< made a moment ago: the recovery key waits to be written down
        Open,
    };
    Q_ENUM(State)

    /// `shelf`: where several profiles stand side by side, of which the door offers the last used one first; empty: the
    /// one in the options' folder is all there is.
    explicit Session(app::Options options, std::filesystem::path shelf = {}, QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    /// Why the last try at the door failed; empty when it did not.
    QString trouble() const { return m_trouble; }
    /// 8 groups of 4 letters in the state KeyShown, else empty.
    QString recoveryLetters() const { return m_recoveryLetters; }
    /// What the person calls this profile.
    QString profileName() const { return m_shelf.name(); }
    /// The same, empty where nobody named it.
    QString givenProfileName() const { return m_shelf.givenName(); }
    /// A sentence about a refused change, until `dismissNotice`.
    QString notice() const { return m_notice; }

    /// While it opens for the first time after an update: the share in percent of what is made once from its records
    /// (app::Profile::unlock). Else -1.
    int prepared() const { return m_prepared; }
    /// The profile closed by itself because nobody was there, and was not opened since.
    bool wasLeft() const { return m_wasLeft; }

    Undo *undo() { return &m_undo; }
    PassphraseChange *passphrase() { return &m_passphrase; }
    ProfileShelf *shelf() { return &m_shelf; }

    /// Whatever profile is opened from now on exchanges by itself, beside what a person asks for.
    void exchangeByItself() { m_exchangesByItself = true; }

    /// Null unless the profile is open.
    app::Workspace *workspace() const { return m_workspace.get(); }

    /// Until then an observation runs: the profile waits longer before it closes by itself
    /// (Preferences::observeMinutes). Invalid: none does.
    QDateTime observedUntil() const { return m_observedUntil; }
    void observeUntil(const QDateTime &until);

    /// Where one is, told while the profile is `closing`; `wayBack` tells it again when this run of the program opens
    /// the same profile. Else `wayBack` is empty. Values, lists and maps only.
    Q_INVOKABLE void keepWay(const QVariantMap &way);
    Q_INVOKABLE QVariantMap wayBack() const;

    /// What guessing a passphrase would cost, in a sentence, while it is typed; nothing of it is kept.
    Q_INVOKABLE QString costOf(const QString &passphrase) const;
    Q_INVOKABLE void create(const QString &passphrase, const QString &again);
    Q_INVOKABLE void unlock(const QString &passphrase);
    /// With the recovery key; the profile then opens with the fresh passphrase.
    Q_INVOKABLE void recover(const QString &letters, const QString &passphrase, const QString &again);
    /// The person has written the recovery key down: it is forgotten here.
    Q_INVOKABLE void confirmKeyWritten();
    /// Hands in what stands half-typed, waits for what is being written, stops an exchange between two steps, closes
    /// the vault and wipes its keys.
    Q_INVOKABLE void lock();
    /// The same because nobody was there; not while the recovery key is shown.
    void lockUnattended();
    Q_INVOKABLE void dismissNotice();
    /// The person turned to another way in.
    Q_INVOKABLE void dismissTrouble();

Q_SIGNALS:
    void stateChanged();
    void troubleChanged();
    void noticeChanged();
    void preparedChanged();
    void observingChanged();
    void closing(); ///< the workspace is about to go: what stands half-typed is handed in now

    // The workspace's own, passed on so that pages outlive a locked workspace.
    void changed();
    void syncStateChanged();
    void failed(const QString &what, const base::Error &error);
    void imported(const app::ImportReport &report);
    void exported(const app::ExportReport &report);
    void exchanged(const app::ExchangeReport &report);
    void spaceReady(const base::SpaceId &space);
    void invited(const app::Invitation &invitation);
    void working(const QString &what, int percent);

private:
    struct Opening;
    using Step = std::function<void(Opening &)>;

    void run(Step step);
    /// For the opening thread.
    app::Profile::Progress preparing();
    Q_INVOKABLE void setPrepared(int percent);
    void finishOpening();
    void giveUp(const QString &trouble);
    void enter(std::unique_ptr<app::Workspace> workspace);
    void passOnSignals();
    bool acceptsPassphrase(const QString &passphrase, const QString &again);
    /// To the profile that was chosen at the door.
    void turn();
    void setState(State state);
    void setTrouble(const QString &trouble);
    void setNotice(const QString &notice);
    State outside() const;

    app::Options m_options;
    ProfileShelf m_shelf;
    std::map<std::filesystem::path, QString> m_closings; ///< a word for each profile's last closing, see app::keepWay
    bool m_exchangesByItself = false;
    State m_state = State::Fresh;
    QString m_trouble;
    QString m_recoveryLetters;
    QString m_notice;
    int m_prepared = -1;
    bool m_wasLeft = false;
    QDateTime m_observedUntil;
    Undo m_undo;
    PassphraseChange m_passphrase;
    std::shared_ptr<Opening> m_opening; // shared with the thread while it runs
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<app::Workspace> m_workspace;
};

} // namespace view
