// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/templates/template_list.h"

#include "app/observation/templates.h"

#include <algorithm>
#include <set>

namespace view {

namespace {

QString originOf(const app::TemplateRow &row)
{
    if (row.isBuiltIn)
        return TemplateList::tr("Из программы. Чтобы изменить, сделайте свою копию.");
    const QString version = TemplateList::tr("Свой, версия %1.").arg(row.name.section(QLatin1Char('@'), -1));
    return row.isUsed
        ? version + QLatin1Char(' ') + TemplateList::tr("По нему уже работали: правка станет новой версией.")
        : version + QLatin1Char(' ') + TemplateList::tr("Ещё не использован.");
}

} // namespace

TemplateList::TemplateList(QObject *parent)
    : Rows({"title", "questions", "origin", "isBuiltIn"}, parent)
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
    std::vector<Row> rows;
    std::set<QString> newer; // ids of which a newer version stands above
    m_hasOlder = false;
    for (auto row = all->rbegin(); row != all->rend(); ++row) {
        const bool isOlder = !row->isBuiltIn && !newer.insert(row->name.section(QLatin1Char('@'), 0, 0)).second;
        m_hasOlder = m_hasOlder || isOlder;
        if (!isOlder || m_showsOlder)
            rows.push_back(
                {row->name, {row->title, tr("%n вопросов", nullptr, row->questions), originOf(*row), row->isBuiltIn}});
    }
    std::reverse(rows.begin(), rows.end());
    show(std::move(rows));
    Q_EMIT olderChanged();
}

} // namespace view
