// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/session.h"

#include <QQmlParserStatus>

namespace view {

/// Something that a page shows of the session's workspace and reads again whenever that changes.
class Subject : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(view::Session *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool isSeen READ isSeen WRITE setSeen NOTIFY seenChanged)

public:
    explicit Subject(QObject *parent = nullptr);

    Session *session() const { return m_session; }
    void setSession(Session *session);
    /// As of Rows: what changes while its page is not on the screen is read when it is seen again, once.
    bool isSeen() const { return m_isSeen; }
    void setSeen(bool seen);

    void classBegin() override { m_isComplete = false; }
    void componentComplete() override;

Q_SIGNALS:
    void sessionChanged();
    void seenChanged();

protected:
    /// Called with an open workspace only.
    virtual void reload() = 0;
    /// Once for each session: where a subject listens to more than `changed`.
    virtual void listen(Session &session);
    /// Null while locked.
    app::Workspace *workspace() const;
    void refresh();
    void follow();

private:
    Session *m_session = nullptr;
    bool m_isSeen = true;
    bool m_isStale = false;
    bool m_isComplete = true; // a subject made in C++ has no parser to wait for
};

} // namespace view
