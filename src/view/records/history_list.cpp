// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/history_list.h"

#include "app/desk.h"
#include "view/key.h"
#include "view/words.h"

#include <algorithm>

namespace view {

namespace {

// Fields that only keep the record in its place; nobody asks who wrote them.
bool isInner(const record::Path &path)
{
    static const std::vector<record::Path> inner{"kind",
                                                 "parent",
                                                 "roadmap",
                                                 "position",
                                                 "section",
                                                 "line",
                                                 "fingerprint",
                                                 "responsible",
                                                 "deadline/kind",
                                                 "deadline/confidence",
                                                 "deadline/campaign"};
    return std::find(inner.begin(), inner.end(), path) != inner.end() || path.rfind("deadline/window/", 0) == 0;
}

// Else every line of a record that nobody changed would be marked.
bool hasOther(const std::vector<app::Step> &steps, const record::Path &path)
{
    return std::count_if(steps.begin(), steps.end(), [&path](const app::Step &step) { return step.path == path; }) > 1;
}

} // namespace

HistoryList::HistoryList(QObject *parent)
    : Rows({"field", "value", "author", "moment", "current"}, parent)
{
}

void HistoryList::setRecord(const QString &key)
{
    if (m_record == key)
        return;
    m_record = key;
    Q_EMIT fieldChanged();
    refresh();
}

void HistoryList::setPath(const QString &path)
{
    if (m_path == path)
        return;
    m_path = path;
    Q_EMIT fieldChanged();
    refresh();
}

std::vector<Rows::Row> HistoryList::rowsOf(app::Hands &hands, const base::RecordId &id,
                                           const std::vector<app::Step> &steps)
{
    std::vector<Row> rows;
    for (const auto &step : steps) {
        if (isInner(step.path))
            continue;
        const bool isMarked = step.isCurrent && hasOther(steps, step.path);
        rows.push_back({QString::number(rows.size()),
                        {words::nameOfField(step.path), words::textOf(step.path, step.value),
                         words::authorOf(hands.of(id, step.dot.author), step.dot.author), words::momentOf(step.labelMs),
                         isMarked}});
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

void HistoryList::reload()
{
    const auto id = recordOf(m_record);
    if (!id)
        return;
    const auto steps = workspace()->history(*id, m_path.toStdString());
    if (!steps)
        return;
    show(workspace()->read([&](app::Desk &desk) {
        app::Hands hands(desk);
        return rowsOf(hands, *id, *steps);
    }));
}

} // namespace view
