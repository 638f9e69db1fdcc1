// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/programme/exam_list.h"

#include "app/desk.h"
#include "app/people/campaigns.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"

#include <algorithm>

namespace view {

ExamList::ExamList(QObject *parent)
    : Rows({"grade", "subject", "detail"}, parent)
{
}

void ExamList::setCampaign(const QString &key)
{
    m_campaign = key;
    refresh();
    Q_EMIT campaignChanged();
}

void ExamList::reload()
{
    const auto campaign = recordOf(m_campaign);
    if (!campaign)
        return;
    const auto row = workspace()->read([&](app::Desk &desk) { return app::campaignRow(desk, *campaign); });
    if (!row)
        return show({});
    std::vector<std::pair<int, domain::PlannedExam>> exams(row->exams.begin(), row->exams.end());
    std::stable_sort(exams.begin(), exams.end(),
                     [](const auto &one, const auto &other) { return one.second.grade < other.second.grade; });
    std::vector<Row> rows;
    rows.reserve(exams.size());
    for (const auto &[place, exam] : exams)
        rows.push_back({QString::number(place), {tr("%1 класс").arg(exam.grade), exam.subject, words::detailOf(exam)}});
    show(std::move(rows));
}

} // namespace view
