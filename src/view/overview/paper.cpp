// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/overview/paper.h"

#include "app/observation/papers.h"

#include <QPagedPaintDevice>

namespace view {

void CampaignPaper::setWhat(int what)
{
    m_what = what;
    Q_EMIT recordChanged();
}

QString CampaignPaper::paperName() const
{
    return m_what == Report ? tr("Отчёт наблюдателей %1").arg(title()) : tr("График наблюдателей %1").arg(title());
}

void CampaignPaper::write(const base::RecordId &id, const std::filesystem::path &file)
{
    writeBy([id, file, isReport = m_what == Report](app::Desk &desk) {
        return isReport ? app::writeObserversReport(desk, id, file) : app::writeSchedule(desk, id, file);
    });
}

void CampaignPaper::printOn(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device)
{
    printBy(
        [id, isReport = m_what == Report](app::Desk &desk, QPagedPaintDevice &paper, const app::Stack &stack) {
            return isReport ? app::printObserversReport(desk, id, paper, stack)
                            : app::printSchedule(desk, id, paper, stack);
        },
        std::move(device));
}

} // namespace view
