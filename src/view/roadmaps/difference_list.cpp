// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/difference_list.h"

#include "view/words.h"

namespace view {

namespace {

QString nameOf(const QString &what)
{
    if (what == QLatin1String("added"))
        return DifferenceList::tr("Добавлено");
    if (what == QLatin1String("removed"))
        return DifferenceList::tr("Исключено");
    if (what == QLatin1String("moved"))
        return DifferenceList::tr("Перенесено");
    if (what == QLatin1String("deadline"))
        return DifferenceList::tr("Срок");
    return words::nameOfField(what.toStdString());
}

} // namespace

DifferenceList::DifferenceList(QObject *parent)
    : Rows({"measure", "what", "before", "after"}, parent)
{
}

void DifferenceList::show(const std::vector<app::Difference> &differences)
{
    std::vector<Row> rows;
    rows.reserve(differences.size());
    for (const auto &one : differences)
        rows.push_back({QString::number(rows.size()), {one.measure, nameOf(one.what), one.before, one.after}});
    Rows::show(std::move(rows));
}

} // namespace view
