// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/sync_line.h"

#include "view/words.h"

namespace view {

QString SyncLine::text() const
{
    return words::sentenceOf(m_state);
}

QString SyncLine::held() const
{
    QStringList parts;
    if (m_state.held > 0)
        parts += tr("%n пришедших изменений ждут недостающего или обновления программы", nullptr, m_state.held);
    if (m_state.forked > 0)
        parts +=
            tr("%n устройств отправили под одним номером разное: сохранено и то и другое", nullptr, m_state.forked);
    return parts.join(QStringLiteral(". "));
}

tone::Tone SyncLine::tone() const
{
    return words::toneOf(m_state.kind);
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
