// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/intake.h"

#include "view/key.h"
#include "view/words.h"

namespace view {

namespace {

const QString importCall = QStringLiteral("importRoadmap");

QString outcomeOf(const app::ImportReport &report)
{
    if (report.isKnown)
        return Intake::tr("Этот же документ уже загружен. Ничего не изменилось.");
    const QString measures = Intake::tr("%n мероприятий", nullptr, report.measures);
    return report.isNewerEdition
        ? Intake::tr("Это новая редакция знакомой карты: %1. Статусы и примечания сохранены.").arg(measures)
        : Intake::tr("Прочитано: %1. Картой уже можно пользоваться.").arg(measures);
}

} // namespace

Intake::Intake(QObject *parent)
    : Subject(parent)
{
}

void Intake::listen(Session &session)
{
    connect(&session, &Session::imported, this, [this](const app::ImportReport &report) {
        if (m_isRunning)
            tell(report);
    });
    connect(&session, &Session::failed, this, [this](const QString &what, const base::Error &error) {
        if (m_isRunning && what == importCall)
            giveUp(words::sentenceOf(what, error));
    });
    connect(&session, &Session::working, this, [this](const QString &what, int percent) {
        if (what != importCall || !m_isRunning)
            return;
        m_percent = percent;
        Q_EMIT stateChanged();
    });
}

void Intake::start(const QUrl &file, const QString &organisation)
{
    const auto space = spaceOf(organisation);
    if (!workspace() || m_isRunning)
        return;
    m_fileName = file.fileName();
    m_outcome.clear();
    m_roadmap.clear();
    m_trouble.clear();
    m_differences.show({});
    m_percent = 0;
    if (!file.isLocalFile() || !space) {
        giveUp(space ? tr("Выберите файл на этом устройстве.") : tr("Сначала выберите организацию."));
        return;
    }
    m_isRunning = true;
    Q_EMIT stateChanged();
    workspace()->importRoadmap(std::filesystem::path(file.toLocalFile().toStdU16String()), *space);
}

void Intake::stop()
{
    if (workspace() && m_isRunning)
        workspace()->stopWork();
}

void Intake::tell(const app::ImportReport &report)
{
    m_isRunning = false;
    m_roadmap = keyOf(report.id);
    m_doubts = report.doubts;
    m_outcome = outcomeOf(report);
    m_differences.show(report.differences);
    Q_EMIT stateChanged();
}

void Intake::giveUp(const QString &trouble)
{
    m_isRunning = false;
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

} // namespace view
