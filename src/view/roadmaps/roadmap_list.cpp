// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/roadmap_list.h"

#include "view/key.h"
#include "view/words.h"

namespace view {

RoadmapList::RoadmapList(QObject *parent)
    : Rows({"title", "level", "progress", "share", "late", "doubts"}, parent)
{
}

void RoadmapList::reload()
{
    const auto roadmaps = workspace()->roadmaps();
    if (!roadmaps)
        return;
    std::vector<Row> rows;
    for (const auto &roadmap : *roadmaps) {
        const double share = roadmap.measures > 0 ? double(roadmap.done) / roadmap.measures : 0.0;
        rows.push_back({keyOf(roadmap.id),
                        {roadmap.title.isEmpty() ? tr("Без названия") : roadmap.title, words::wordOf(roadmap.level),
                         tr("Выполнено %1 из %n мероприятий", nullptr, roadmap.measures).arg(roadmap.done), share,
                         roadmap.late > 0 ? tr("%n просрочено", nullptr, roadmap.late) : QString(),
                         roadmap.doubts > 0 ? tr("%n сомнений", nullptr, roadmap.doubts) : QString()}});
    }
    show(std::move(rows));
}

} // namespace view
