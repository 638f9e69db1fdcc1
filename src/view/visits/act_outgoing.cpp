// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/act_outgoing.h"

#include "app/observation/papers.h"

#include <QPagedPaintDevice>

namespace view {

void ActOutgoing::write(const base::RecordId &id, const std::filesystem::path &file)
{
    writeBy([id, file](app::Desk &desk) { return app::writeAct(desk, id, file); });
}

void ActOutgoing::printOn(const base::RecordId &id, std::function<std::unique_ptr<QPagedPaintDevice>()> device)
{
    printBy([id](app::Desk &desk, QPagedPaintDevice &paper,
                 const app::Stack &stack) { return app::printAct(desk, id, paper, stack); },
            std::move(device));
}

} // namespace view
