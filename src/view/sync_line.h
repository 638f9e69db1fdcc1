// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"
#include "view/tone.h"

namespace view {

/// The quiet line that tells the truth about sync, and the button beside it.
class SyncLine : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text NOTIFY stateChanged)
    Q_PROPERTY(QString whole READ whole NOTIFY stateChanged)
    Q_PROPERTY(QString brief READ brief NOTIFY stateChanged)
    Q_PROPERTY(QString held READ held NOTIFY stateChanged)
    Q_PROPERTY(view::tone::Tone tone READ tone NOTIFY stateChanged)
    Q_PROPERTY(QString icon READ icon NOTIFY stateChanged)
    Q_PROPERTY(QString lastSuccess READ lastSuccess NOTIFY stateChanged)
    Q_PROPERTY(QString progress READ progress NOTIFY stateChanged)
    Q_PROPERTY(bool canExchange READ canExchange NOTIFY stateChanged)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged)

public:
    using Subject::Subject;

    QString text() const;
    /// All that there is to say in one line.
    QString whole() const;
    /// The same where there is little room: what waits is only counted.
    QString brief() const;
    /// What waits although it arrived; empty when nothing does.
    QString held() const;
    tone::Tone tone() const;
    QString icon() const; ///< name of the drawing
    /// When everything was at the centre last, in words.
    QString lastSuccess() const;
    /// How far the exchange is that runs, in words; empty while nobody can say.
    QString progress() const;
    bool canExchange() const;
    bool isRunning() const { return m_state.kind == app::SyncState::Kind::running; }

    Q_INVOKABLE void exchange();
    /// What was sent or taken in stays.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void stateChanged();

protected:
    void reload() override;
    void listen(Session &session) override;

private:
    app::SyncState m_state;
};

} // namespace view
