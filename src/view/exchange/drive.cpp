// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/exchange/drive.h"

#include "view/words.h"

namespace view {

namespace {

const QString writeCall = QStringLiteral("writeBundle");
const QString readCall = QStringLiteral("readBundle");

QString outcomeOf(const QString &call, const app::ExchangeReport &report)
{
    if (call == writeCall)
        return Drive::tr("Записано. Файл прочтут только те, кто работает вместе с вами: откройте его у них на странице "
                         "«Обмен».");
    if (report.received == 0)
        return Drive::tr("В файле нет ничего нового для этого устройства.");
    return Drive::tr("Взято новых изменений: %1.").arg(report.received);
}

std::filesystem::path pathOf(const QUrl &file)
{
    return file.toLocalFile().toStdU16String();
}

} // namespace

void Drive::listen(Session &session)
{
    connect(&session, &Session::working, this, [this](const QString &what, int percent) {
        if (!isRunning() || what != m_running)
            return;
        m_percent = percent;
        m_isEnding = percent == 100;
        Q_EMIT stateChanged();
    });
    connect(&session, &Session::exchanged, this, [this](const app::ExchangeReport &report) {
        if (m_isEnding)
            end(outcomeOf(m_running, report), {});
    });
    connect(&session, &Session::failed, this, [this](const QString &what, const base::Error &error) {
        if (isRunning() && what == m_running)
            end({}, words::sentenceOf(what, error));
    });
}

void Drive::write(const QUrl &file)
{
    if (begin(writeCall, file))
        workspace()->writeBundle(pathOf(file));
}

void Drive::read(const QUrl &file)
{
    if (begin(readCall, file))
        workspace()->readBundle(pathOf(file));
}

void Drive::stop()
{
    if (workspace() && isRunning())
        workspace()->stopWork();
}

QString Drive::progress() const
{
    if (m_running == writeCall)
        return tr("Записываем на флешку: %1 %. Не вынимайте её.").arg(m_percent);
    return isRunning() ? tr("Берём с флешки: %1 %. Не вынимайте её.").arg(m_percent) : QString();
}

bool Drive::begin(const QString &call, const QUrl &file)
{
    if (!workspace() || isRunning())
        return false;
    if (!file.isLocalFile()) {
        end({}, tr("Выберите файл на этом устройстве или на флешке."));
        return false;
    }
    end({}, {});
    m_running = call;
    Q_EMIT stateChanged();
    return true;
}

void Drive::end(const QString &outcome, const QString &trouble)
{
    m_running.clear();
    m_percent = 0;
    m_isEnding = false;
    m_outcome = outcome;
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

} // namespace view
