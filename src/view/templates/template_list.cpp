// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/template_list.h"

#include "app/observation/templates.h"
#include "app/unfinished/drafts.h"

#include <QUrl>

#include <algorithm>
#include <numeric>
#include <set>

namespace view {

namespace {

bool isEditOf(const app::KeptDraft &draft, const QString &name)
{
    return draft.origin == app::DraftOrigin{name, false, {}};
}

int questionsIn(const domain::ChecklistTemplate &made)
{
    return std::accumulate(made.stages.begin(), made.stages.end(), 0,
                           [](int count, const domain::Stage &stage) { return count + int(stage.questions.size()); });
}

QString originOf(const app::TemplateRow &row, const std::vector<app::KeptDraft> &drafts)
{
    if (std::any_of(drafts.begin(), drafts.end(), [&](const auto &draft) { return isEditOf(draft, row.name); }))
        return TemplateList::tr("Есть правка, которая ещё не сохранена: откройте и закончите.");
    if (row.isBuiltIn)
        return TemplateList::tr("Из программы. Чтобы изменить, сделайте свою копию.");
    const QString version = TemplateList::tr("Свой, версия %1.").arg(row.name.section(QLatin1Char('@'), -1));
    return row.isUsed
        ? version + QLatin1Char(' ') + TemplateList::tr("По нему уже работали: правка станет новой версией.")
        : version + QLatin1Char(' ') + TemplateList::tr("Ещё не использован.");
}

} // namespace

TemplateList::TemplateList(QObject *parent)
    : Rows({"title", "questions", "origin", "isBuiltIn", "name", "isCopy", "file"}, parent)
{
}

void TemplateList::setShowsOlder(bool shows)
{
    if (m_showsOlder == shows)
        return;
    m_showsOlder = shows;
    Q_EMIT olderChanged();
    refresh();
}

void TemplateList::reload()
{
    const auto all = workspace()->read([](app::Desk &desk) { return app::templateList(desk); });
    if (!all)
        return;
    const auto kept = workspace()->read([](app::Desk &desk) { return app::keptDrafts(desk); });
    const auto drafts = kept ? *kept : std::vector<app::KeptDraft>();
    std::vector<Row> rows;
    std::set<QString> newer; // ids of which a newer version stands above
    m_hasOlder = false;
    for (auto row = all->rbegin(); row != all->rend(); ++row) {
        const bool isOlder = !row->isBuiltIn && !newer.insert(row->name.section(QLatin1Char('@'), 0, 0)).second;
        m_hasOlder = m_hasOlder || isOlder;
        if (!isOlder || m_showsOlder)
            rows.push_back({row->name,
                            {row->title, tr("%n вопросов", nullptr, row->questions), originOf(*row, drafts),
                             row->isBuiltIn, row->name, false, QUrl()}});
    }
    for (const auto &draft : drafts)
        if (draft.origin.name.isEmpty() || draft.origin.isCopy)
            rows.push_back({QStringLiteral("draft ") + draft.origin.name + draft.origin.file,
                            {draft.made.title.isEmpty() ? tr("Лист без названия") : draft.made.title,
                             tr("%n вопросов", nullptr, questionsIn(draft.made)),
                             tr("Черновик, ещё не сохранён: откройте и закончите."), false, draft.origin.name,
                             draft.origin.isCopy, QUrl(draft.origin.file)}});
    std::reverse(rows.begin(), rows.end());
    show(std::move(rows));
    Q_EMIT olderChanged();
}

} // namespace view
