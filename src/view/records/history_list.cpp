// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/history_list.h"

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

void HistoryList::reload()
{
    const auto id = recordOf(m_record);
    if (!id)
        return;
    const auto steps = workspace()->history(*id, m_path.toStdString());
    if (!steps)
        return;
    std::vector<Row> rows;
    for (const auto &step : *steps) {
        if (isInner(step.path))
            continue;
        rows.push_back({QString::number(rows.size()),
                        {words::nameOfField(step.path), words::textOf(step.path, step.value), step.author,
                         words::momentOf(step.labelMs), step.isCurrent}});
    }
    std::reverse(rows.begin(), rows.end());
    show(std::move(rows));
}

} // namespace view
