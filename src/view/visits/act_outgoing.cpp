// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/act_outgoing.h"

#include "app/observation/papers.h"
#include "view/words.h"

#include <QPagedPaintDevice>

namespace view {

void ActOutgoing::write(const base::RecordId &id, const std::filesystem::path &file)
{
    workspace()->ask<bool>(
        QStringLiteral("writeAct"),
        [id, file](app::Desk &desk) -> base::Result<bool> {
            if (auto done = app::writeAct(desk, id, file); !done)
                return done.error();
            return true;
        },
        this,
        [this](const base::Result<bool> &done) {
            if (done)
                tell(tr("Лист записан."));
            else
                giveUp(words::sentenceOf(QStringLiteral("exportRoadmap"), done.error()));
        });
}

void ActOutgoing::printOn(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device)
{
    workspace()->ask<int>(
        QStringLiteral("printAct"),
        [id, device = std::move(device)](app::Desk &desk) {
            const std::unique_ptr<QPagedPaintDevice> paper = device();
            return app::printAct(desk, id, *paper);
        },
        this,
        [this](const base::Result<int> &pages) {
            if (pages)
                tell(tr("Отправлено на принтер: %n листов.", nullptr, *pages));
            else
                giveUp(words::sentenceOf(QStringLiteral("printRoadmap"), pages.error()));
        });
}

} // namespace view
