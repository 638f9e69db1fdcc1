// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/colleagues/circle.h"

#include "view/key.h"
#include "view/words.h"

#include <QUrl>

namespace view {

namespace {

const QString joinCall = QStringLiteral("join");
const QString foundCall = QStringLiteral("foundSpace");
const QString inviteCall = QStringLiteral("invite");

QString outcomeOf(const QString &call)
{
    return call == joinCall ? Circle::tr("Готово: вы присоединились. Общие карты появятся в списке.")
                            : Circle::tr("Готово: организация создана. Теперь можно загрузить карту и позвать коллег.");
}

} // namespace

QStringList Circle::levels() const
{
    return words::levelNames();
}

QStringList Circle::roles() const
{
    return words::roleNames();
}

void Circle::reload()
{
    const QString endpoint = workspace()->endpoint();
    if (m_endpoint == endpoint)
        return;
    m_endpoint = endpoint;
    Q_EMIT endpointChanged();
}

void Circle::listen(Session &session)
{
    connect(&session, &Session::syncStateChanged, this, &Circle::refresh);
    connect(&session, &Session::spaceReady, this, [this] {
        if (m_running != joinCall && m_running != foundCall)
            return;
        end(outcomeOf(m_running), {});
        Q_EMIT ready();
    });
    connect(&session, &Session::invited, this, [this](const app::Invitation &invitation) {
        if (m_running != inviteCall)
            return;
        m_invitation = invitation.code;
        m_invitationEnds = tr("Действует до: %1").arg(words::momentOf(invitation.expiresMs));
        end({}, {});
    });
    connect(&session, &Session::failed, this, [this](const QString &what, const base::Error &error) {
        if (what == m_running || what == QLatin1String("setEndpoint"))
            end({}, words::sentenceOf(what, error));
    });
}

void Circle::setEndpoint(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!workspace() || !url.isValid() || !isWeb || url.host().isEmpty()) {
        end({}, tr("Адрес начинается с https:// или http://. Его сообщает тот, кто ведёт центр обмена."));
        return;
    }
    workspace()->setEndpoint(url);
    end(tr("Адрес сохранён."), {});
    refresh();
}

void Circle::found(const QString &name, int level, const QString &code)
{
    if (name.trimmed().isEmpty()) {
        end({}, tr("Напишите название: как оно стоит в приказах."));
        return;
    }
    if (begin(foundCall))
        workspace()->foundSpace(name.trimmed(), words::levelAt(level), code.trimmed());
}

void Circle::join(const QString &code)
{
    if (m_endpoint.isEmpty()) {
        end({}, tr("Сначала укажите адрес центра обмена: его прислали вместе с кодом."));
        return;
    }
    if (begin(joinCall))
        workspace()->join(code.trimmed());
}

void Circle::invite(const QString &organisation, int role)
{
    const auto space = spaceOf(organisation);
    if (space && begin(inviteCall))
        workspace()->invite(*space, words::roleAt(role));
}

void Circle::forgetInvitation()
{
    m_invitation.clear();
    m_invitationEnds.clear();
    Q_EMIT stateChanged();
}

bool Circle::begin(const QString &call)
{
    if (!workspace() || isRunning())
        return false;
    m_running = call;
    m_outcome.clear();
    m_trouble.clear();
    Q_EMIT stateChanged();
    return true;
}

void Circle::end(const QString &outcome, const QString &trouble)
{
    m_running.clear();
    m_outcome = outcome;
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

} // namespace view
