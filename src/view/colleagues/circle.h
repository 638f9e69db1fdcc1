// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/subject.h"

#include <QStringList>

namespace view {

/// Working together: where the centre is, founding an organisation, inviting into it, joining one by code. One thing
/// runs at a time; what it came to stands in `outcome` or `trouble`.
class Circle : public view::Subject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString endpoint READ endpoint NOTIFY endpointChanged)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged)
    Q_PROPERTY(QString outcome READ outcome NOTIFY stateChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)
    Q_PROPERTY(QString invitation READ invitation NOTIFY stateChanged)
    Q_PROPERTY(QString invitationEnds READ invitationEnds NOTIFY stateChanged)
    Q_PROPERTY(QStringList levels READ levels CONSTANT)
    Q_PROPERTY(QStringList roles READ roles CONSTANT)

public:
    using Subject::Subject;

    QString endpoint() const { return m_endpoint; }
    bool isRunning() const { return !m_running.isEmpty(); }
    QString outcome() const { return m_outcome; }
    QString trouble() const { return m_trouble; }
    /// The code to pass on, until `forgetInvitation`; never stored.
    QString invitation() const { return m_invitation; }
    QString invitationEnds() const { return m_invitationEnds; }
    QStringList levels() const;
    QStringList roles() const;

    Q_INVOKABLE void setEndpoint(const QString &address);
    /// `level`: index into `levels`; `code`: the centre's permission, empty to begin without a centre.
    Q_INVOKABLE void found(const QString &name, int level, const QString &code);
    Q_INVOKABLE void join(const QString &code);
    /// `role`: index into `roles`.
    Q_INVOKABLE void invite(const QString &organisation, int role);
    Q_INVOKABLE void forgetInvitation();

Q_SIGNALS:
    void endpointChanged();
    void stateChanged();
    void ready(); ///< founded or joined

protected:
    void reload() override;
    void listen(Session &session) override;

private:
    bool begin(const QString &call);
    void end(const QString &outcome, const QString &trouble);

    QString m_endpoint;
    QString m_running; // the call that is under way
    QString m_outcome;
    QString m_trouble;
    QString m_invitation;
    QString m_invitationEnds;
};

} // namespace view
