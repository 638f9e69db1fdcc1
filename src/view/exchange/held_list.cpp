// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/exchange/held_list.h"

#include "view/key.h"
#include "view/words.h"

#include <algorithm>

namespace view {

HeldList::HeldList(QObject *parent)
    : Rows({"organisation", "title", "why", "isAside"}, parent)
{
}

void HeldList::reload()
{
    const auto spaces = workspace()->spaces();
    if (!spaces)
        return;
    std::vector<std::pair<Row, Place>> found;
    for (const auto &space : *spaces) {
        for (const auto &group : space.held) {
            const QString key = keyOf(space.id) + group.device + QString::number(group.reason)
                + (group.isAside ? QStringLiteral("-") : QString());
            const QString title = tr("%n изменений с устройства %1", nullptr, group.count).arg(group.device);
            found.push_back({{key, {words::nameOf(space), title, words::whyHeld(group.why), group.isAside}},
                             {space.id, group.author, group.reason}});
        }
    }
    std::stable_partition(found.begin(), found.end(), [](const auto &one) { return !one.first.cells.last().toBool(); });
    std::vector<Row> rows;
    m_places.clear();
    for (auto &[row, place] : found) {
        rows.push_back(std::move(row));
        m_places.push_back(place);
    }
    show(std::move(rows));
}

void HeldList::setAside(int row, bool isAside)
{
    if (!workspace() || row < 0 || std::size_t(row) >= m_places.size())
        return;
    const Place &place = m_places[std::size_t(row)];
    workspace()->setAside(place.space, place.author, place.reason, isAside);
}

void HeldList::retry()
{
    if (workspace())
        workspace()->retryHeld();
}

} // namespace view
