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

public:
    explicit Subject(QObject *parent = nullptr);

    Session *session() const { return m_session; }
    void setSession(Session *session);

    void classBegin() override { m_isComplete = false; }
    void componentComplete() override;

Q_SIGNALS:
    void sessionChanged();

protected:
    /// Called with an open workspace only.
    virtual void reload() = 0;
    /// Once for each session: where a subject listens to more than `changed`.
    virtual void listen(Session &session);
    /// Null while locked.
    app::Workspace *workspace() const;
    void refresh();

private:
    Session *m_session = nullptr;
    bool m_isComplete = true; // a subject made in C++ has no parser to wait for
};

} // namespace view
