// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/subject.h"

namespace view {

Subject::Subject(QObject *parent)
    : QObject(parent)
{
}

void Subject::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::changed, this, &Subject::follow);
        listen(*m_session);
    }
    Q_EMIT sessionChanged();
    refresh();
}

void Subject::componentComplete()
{
    m_isComplete = true;
    refresh();
}

void Subject::listen(Session &) { }

app::Workspace *Subject::workspace() const
{
    return m_session ? m_session->workspace() : nullptr;
}

void Subject::setSeen(bool seen)
{
    if (m_isSeen == seen)
        return;
    m_isSeen = seen;
    Q_EMIT seenChanged();
    if (m_isSeen && m_isStale)
        refresh();
}

void Subject::follow()
{
    m_isStale = true;
    if (m_isSeen)
        refresh();
}

void Subject::refresh()
{
    m_isStale = false;
    if (m_isComplete && workspace())
        reload();
}

} // namespace view
