// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/overview/paper.h"

#include "app/desk.h"
#include "app/observation/papers.h"
#include "app/people/campaigns.h"
#include "view/key.h"
#include "view/out/place.h"
#include "view/words.h"

#include <QDesktopServices>
#include <QDir>

#include <array>

namespace view {

namespace {

constexpr std::array endings{"pdf", "docx", "xlsx"};

base::Done write(app::Desk &desk, CampaignPaper::What what, const base::RecordId &campaign,
                 const std::filesystem::path &file)
{
    return what == CampaignPaper::Report ? app::writeObserversReport(desk, campaign, file)
                                         : app::writeSchedule(desk, campaign, file);
}

} // namespace

void CampaignPaper::setCampaign(const QString &key)
{
    m_campaign = key;
    refresh();
    Q_EMIT changed();
}

void CampaignPaper::setWhat(int what)
{
    m_what = what;
    Q_EMIT changed();
}

void CampaignPaper::reload()
{
    const auto id = recordOf(m_campaign);
    if (!id)
        return;
    if (const auto row = workspace()->read([&](app::Desk &desk) { return app::campaignRow(desk, *id); }))
        m_title = row->campaign.title;
}

QString CampaignPaper::endingOf(int format)
{
    const bool isKnown = format >= 0 && std::size_t(format) < endings.size();
    return isKnown ? QString::fromLatin1(endings[std::size_t(format)]) : QString();
}

QUrl CampaignPaper::suggested(int format) const
{
    const QString name =
        m_what == Report ? tr("Отчёт наблюдателей %1").arg(m_title) : tr("График наблюдателей %1").arg(m_title);
    return place::proposed(name, endingOf(format), name);
}

void CampaignPaper::tell(const QString &place, const QString &trouble)
{
    m_place = place;
    m_trouble = trouble;
    Q_EMIT changed();
}

// It only reads the profile, so it goes beside the page like any reading; the file is whole or not there.
void CampaignPaper::save(const QUrl &file, int format)
{
    const auto id = recordOf(m_campaign);
    const QString ending = endingOf(format);
    if (!workspace() || m_isRunning || !id || ending.isEmpty())
        return;
    if (!file.isLocalFile())
        return tell({}, tr("Выберите папку на этом устройстве."));
    const QString place = place::withEnding(file, ending);
    m_isRunning = true;
    tell({}, {});
    workspace()->ask<bool>(
        QStringLiteral("campaignPaper"),
        [id = *id, what = What(m_what), place](app::Desk &desk) -> base::Result<bool> {
            const auto done = write(desk, what, id, std::filesystem::path(place.toStdU16String()));
            return done ? base::Result<bool>(true) : base::Result<bool>(done.error());
        },
        this,
        [this, place](const base::Result<bool> &done) {
            m_isRunning = false;
            done ? tell(QDir::toNativeSeparators(place), {})
                 : tell({}, words::sentenceOf(QStringLiteral("exportRoadmap"), done.error()));
        });
}

void CampaignPaper::openFile()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_place)))
        tell(m_place, tr("На этом устройстве нет программы, которая это откроет. Файл на месте."));
}

} // namespace view
