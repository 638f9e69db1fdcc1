// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/measure_list.h"

#include "view/key.h"
#include "view/roadmaps/passport.h"
#include "view/words.h"

namespace view {

MeasureList::MeasureList(QObject *parent)
    : Rows({"section", "number", "measureText", "deadline", "due", "responsible", "stateText", "tone", "late", "mine",
            "conflict", "onlyHere"},
           parent)
{
}

void MeasureList::setRoadmap(const QString &key)
{
    if (m_roadmap == key)
        return;
    m_roadmap = key;
    Q_EMIT filterChanged();
    refresh();
}

void MeasureList::setOnlyMine(bool only)
{
    if (m_onlyMine == only)
        return;
    m_onlyMine = only;
    Q_EMIT filterChanged();
    filter();
}

void MeasureList::setOnlyLate(bool only)
{
    if (m_onlyLate == only)
        return;
    m_onlyLate = only;
    Q_EMIT filterChanged();
    filter();
}

QString MeasureList::passport() const
{
    return passportOf(m_page.roadmap);
}

QString MeasureList::shown() const
{
    return count() == total() ? tr("%n мероприятий", nullptr, total())
                              : tr("Показано %1 из %n мероприятий", nullptr, total()).arg(count());
}

void MeasureList::reload()
{
    const auto id = recordOf(m_roadmap);
    if (!id)
        return;
    auto page = workspace()->roadmap(*id);
    m_isGone = !page;
    m_page = page ? std::move(*page) : app::RoadmapPage{};
    filter();
}

void MeasureList::filter()
{
    std::vector<Row> rows;
    for (const auto &measure : m_page.measures) {
        if (isListed(measure))
            rows.push_back(rowOf(measure));
    }
    show(std::move(rows));
    Q_EMIT passportChanged();
}

bool MeasureList::isListed(const app::MeasureRow &row) const
{
    return (!m_onlyMine || row.concernsMe) && (!m_onlyLate || row.isLate);
}

QString MeasureList::sectionOf(const domain::Measure &measure) const
{
    const auto &sections = m_page.roadmap.sections;
    if (!measure.section || *measure.section < 0 || std::size_t(*measure.section) >= sections.size())
        return {};
    const auto &section = sections[std::size_t(*measure.section)];
    return section.number.isEmpty() ? section.title : section.number + QStringLiteral(". ") + section.title;
}

Rows::Row MeasureList::rowOf(const app::MeasureRow &row) const
{
    const auto &measure = row.measure;
    const QString responsible =
        measure.responsible.isEmpty() ? measure.responsibleText : measure.responsible.join(QStringLiteral(", "));
    return {keyOf(row.id),
            {sectionOf(measure), measure.number, measure.text, measure.deadline.text, dueOf(row), responsible,
             words::stateOf(row), int(words::toneOf(row)), row.isLate, row.concernsMe, row.isInConflict,
             row.isOnlyHere}};
}

} // namespace view
