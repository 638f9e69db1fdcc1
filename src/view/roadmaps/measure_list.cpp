// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/measure_list.h"

#include "view/key.h"
#include "view/roadmaps/length.h"
#include "view/roadmaps/passport.h"
#include "view/words.h"

#include <QDate>

#include <algorithm>

namespace view {

namespace {

QStringList partiesOf(const std::vector<app::MeasureRow> &measures)
{
    QStringList parties;
    for (const auto &row : measures)
        parties += row.measure.responsible;
    parties.removeDuplicates();
    parties.sort(Qt::CaseInsensitive);
    return parties;
}

bool isThisMonth(const domain::Deadline &deadline, const QDate &today)
{
    const QDate first(today.year(), today.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    return std::any_of(deadline.windows.begin(), deadline.windows.end(), [&](const domain::Window &window) {
        const bool endsBefore = window.to && *window.to < first;
        const bool beginsAfter = window.from && *window.from > last;
        const bool isByDay = !window.from && window.to && *window.to > last; // «до» a later day asks nothing yet
        return !endsBefore && !beginsAfter && !isByDay;
    });
}

int rankOf(const app::MeasureRow &row)
{
    const bool isDone = domain::isDone(row.measure.deadline, row.statuses);
    return row.isLate ? 0 : isDone ? 3 : words::toneOf(row) == tone::Active ? 1 : 2;
}

bool comesBefore(MeasureList::Order order, const app::MeasureRow &left, const app::MeasureRow &right)
{
    const auto byText = [](const QString &one, const QString &other) {
        return QString::localeAwareCompare(one, other) < 0;
    };
    const QDate never(9999, 1, 1);
    switch (order) {
    case MeasureList::ByText: return byText(left.measure.text, right.measure.text);
    case MeasureList::ByDeadline:
        return domain::nextDue(left.measure.deadline, left.statuses).value_or(never)
            < domain::nextDue(right.measure.deadline, right.statuses).value_or(never);
    case MeasureList::ByResponsible:
        return byText(left.measure.responsible.value(0, left.measure.responsibleText),
                      right.measure.responsible.value(0, right.measure.responsibleText));
    case MeasureList::ByState: return rankOf(left) < rankOf(right);
    case MeasureList::ByDocument: break;
    }
    return false;
}

} // namespace

MeasureList::MeasureList(QObject *parent)
    : Rows({"section", "number", "measureText", "deadline", "due", "responsible", "stateText", "tone", "late", "ours",
            "conflict", "onlyHere", "bars"},
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

void MeasureList::put(auto &wish, const auto &value)
{
    if (wish == value)
        return;
    wish = value;
    Q_EMIT filterChanged();
    filter();
}

void MeasureList::setOnlyOurs(bool only)
{
    put(m_onlyOurs, only);
}

void MeasureList::setOnlyMine(bool only)
{
    put(m_onlyMine, only);
}

void MeasureList::setOnlyLate(bool only)
{
    put(m_onlyLate, only);
}

void MeasureList::setOnlyThisMonth(bool only)
{
    put(m_onlyThisMonth, only);
}

void MeasureList::setWords(const QString &words)
{
    put(m_words, words);
}

void MeasureList::setParty(int index)
{
    put(m_party, index);
}

void MeasureList::setOrder(Order order)
{
    put(m_order, order);
}

void MeasureList::showAll()
{
    m_onlyOurs = m_onlyMine = m_onlyLate = m_onlyThisMonth = false;
    m_party = 0;
    m_words.clear();
    Q_EMIT filterChanged();
    filter();
}

QStringList MeasureList::parties() const
{
    return QStringList(tr("Все ответственные")) + m_parties;
}

QString MeasureList::passport() const
{
    return passportOf(m_page.roadmap);
}

QString MeasureList::shown() const
{
    if (m_isReading && total() == 0)
        return tr("Читаем мероприятия…");
    return count() == total() ? tr("%n мероприятий", nullptr, total())
                              : tr("Показано %1 из %n мероприятий", nullptr, total()).arg(count());
}

void MeasureList::reload()
{
    const auto id = recordOf(m_roadmap);
    if (!id)
        return;
    if (isLong(*workspace(), *id))
        return askFor(*id);
    m_isReading = false;
    take(workspace()->roadmap(*id));
}

void MeasureList::askFor(const base::RecordId &id)
{
    m_isReading = true;
    takeHead(id);
    using Page = std::shared_ptr<app::RoadmapPage>; // the answer is const, and too long to be copied
    const auto work = [id](app::Desk &desk) -> base::Result<Page> {
        auto page = app::roadmapPage(desk, id);
        if (!page)
            return page.error();
        return std::make_shared<app::RoadmapPage>(*std::move(page));
    };
    workspace()->ask<Page>(QStringLiteral("roadmap"), work, this, [this, id](const base::Result<Page> &page) {
        if (!m_isReading || recordOf(m_roadmap) != id)
            return; // another is shown by now
        m_isReading = false;
        take(page ? base::Result(std::move(**page)) : base::Result<app::RoadmapPage>(page.error()));
    });
}

// Another roadmap, or the first: its title stands from the first frame on.
void MeasureList::takeHead(const base::RecordId &id)
{
    if (m_page.id != id)
        take(workspace()->read([&](app::Desk &desk) { return app::roadmapHead(desk, id); }));
}

void MeasureList::take(base::Result<app::RoadmapPage> page)
{
    m_isGone = !page;
    m_page = page ? std::move(*page) : app::RoadmapPage{};
    m_parties = partiesOf(m_page.measures);
    m_strip = Strip(m_page, QDate::currentDate());
    filter();
    Q_EMIT filterChanged(); // a choice of parties begins at its first line with every new list of them
}

void MeasureList::filter()
{
    std::vector<Row> rows;
    for (const auto *measure : listed())
        rows.push_back(rowOf(*measure));
    show(std::move(rows));
    Q_EMIT passportChanged();
}

std::vector<const app::MeasureRow *> MeasureList::listed() const
{
    std::vector<const app::MeasureRow *> rows;
    for (const auto &measure : m_page.measures) {
        if (isListed(measure))
            rows.push_back(&measure);
    }
    if (m_order != ByDocument)
        std::stable_sort(rows.begin(), rows.end(),
                         [this](const auto *left, const auto *right) { return comesBefore(m_order, *left, *right); });
    return rows;
}

bool MeasureList::isListed(const app::MeasureRow &row) const
{
    const auto &measure = row.measure;
    return (!m_onlyOurs || row.concernsUs) && (!m_onlyMine || row.namesMe) && (!m_onlyLate || row.isLate)
        && (!m_onlyThisMonth || isThisMonth(measure.deadline, QDate::currentDate()))
        && (m_party == 0 || measure.responsible.contains(m_parties.value(m_party - 1))) && hasWords(measure);
}

bool MeasureList::hasWords(const domain::Measure &measure) const
{
    const auto asked = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (asked.isEmpty())
        return true;
    const QString all = QStringList{measure.number,
                                    measure.text,
                                    measure.deadline.text,
                                    measure.responsibleText,
                                    measure.expected.value_or(QString()),
                                    measure.notes}
                            .join(QLatin1Char('\n'));
    return std::all_of(asked.begin(), asked.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString MeasureList::sectionOf(const domain::Measure &measure) const
{
    const auto &sections = m_page.roadmap.sections;
    if (m_order != ByDocument || !measure.section || *measure.section < 0
        || std::size_t(*measure.section) >= sections.size())
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
             words::stateOf(row), int(words::toneOf(row)), row.isLate, row.concernsUs, row.isInConflict, row.isOnlyHere,
             m_strip.bars(row, QDate::currentDate())}};
}

} // namespace view
