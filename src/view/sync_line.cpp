// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/sync_line.h"

#include "view/words.h"

namespace view {

QString SyncLine::text() const
{
    return words::sentenceOf(m_state);
}

QString SyncLine::whole() const
{
    QStringList parts{text(), progress(), held()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString SyncLine::brief() const
{
    QStringList parts{text(), progress(), words::briefHeldOf(m_state)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString SyncLine::held() const
{
    return words::heldOf(m_state);
}

tone::Tone SyncLine::tone() const
{
    return words::toneOf(m_state.kind);
}

QString SyncLine::icon() const
{
    using Kind = app::SyncState::Kind;
    switch (m_state.kind) {
    case Kind::allSent: return QStringLiteral("sent");
    case Kind::waiting: return QStringLiteral("waiting");
    case Kind::offline: return QStringLiteral("offline");
    case Kind::running: return QStringLiteral("exchange");
    case Kind::copied: return QStringLiteral("late");
    case Kind::noEndpoint: break;
    }
    return QStringLiteral("device");
}

QString SyncLine::lastSuccess() const
{
    return m_state.lastSuccessMs == 0 ? tr("Обмена ещё не было.")
                                      : tr("Последний обмен: %1.").arg(words::momentOf(m_state.lastSuccessMs));
}

QString SyncLine::progress() const
{
    return words::progressOf(m_state);
}

bool SyncLine::canExchange() const
{
    return m_state.kind != app::SyncState::Kind::noEndpoint && !isRunning();
}

void SyncLine::exchange()
{
    if (workspace() && canExchange())
        workspace()->exchange();
}

void SyncLine::stop()
{
    if (workspace() && isRunning())
        workspace()->stopExchange();
}

void SyncLine::reload()
{
    m_state = workspace()->syncState();
    Q_EMIT stateChanged();
}

void SyncLine::listen(Session &session)
{
    connect(&session, &Session::syncStateChanged, this, &SyncLine::refresh);
}

} // namespace view
