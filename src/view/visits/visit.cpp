// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/visits/visit.h"

#include "app/unfinished/places.h"
#include "view/campaigns/typed.h"
#include "view/key.h"
#include "view/visits/visit_words.h"

#include <QDateTime>

#include <algorithm>

namespace view {

namespace {

constexpr qint64 longestVisitSeconds = 3 * 3600;

// no stage is named so: a stage's id has no «/»
const QString headPlace = QStringLiteral("/head");
const QString checkPlace = QStringLiteral("/check");

} // namespace

Visit::Visit(QObject *parent)
    : Filling(parent)
{
}

void Visit::setChecklist(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    m_isRead = false;
    Q_EMIT checklistChanged();
    refresh();
}

std::optional<base::RecordId> Visit::id() const
{
    return recordOf(m_key);
}

void Visit::reload()
{
    if (!id())
        return;
    const auto of = *id();
    auto page = workspace()->read([&of](app::Desk &desk) { return app::checklistPage(desk, of); });
    m_isGone = !page;
    if (m_isGone) {
        Q_EMIT pageChanged();
        return;
    }
    const bool becameSigned = m_isRead && !m_page.isSigned && page->isSigned;
    m_page = *std::move(page);
    if (!std::exchange(m_isRead, true) && step() < 0) {
        const auto place = workspace()->read([&of](app::Desk &desk) { return app::placeIn(desk, of); });
        const int left = place ? stepAt(*place) : -1;
        begin(left < 0 ? firstOpenStep() : left);
    }
    tell();
    if (becameSigned)
        Q_EMIT signedNow();
}

void Visit::tell()
{
    m_problems.take(m_page);
    if (isRunning())
        session()->observeUntil(QDateTime(*sheet().date, *sheet().begins).addSecs(longestVisitSeconds));
    else
        session()->observeUntil({});
    showPage();
}

int Visit::firstOpenStep() const
{
    if (!sheet().begins || !m_page.made)
        return 0;
    for (std::size_t i = 0; i < m_page.progress.size(); ++i)
        if (m_page.progress[i].answered < m_page.progress[i].asked)
            return int(i) + 1;
    return int(m_page.progress.size()) + 1;
}

QString Visit::placeOf(int step) const
{
    if (step <= 0)
        return headPlace;
    const auto stage = std::size_t(step) - 1;
    return stage < m_page.progress.size() ? m_page.progress[stage].stage : checkPlace;
}

int Visit::stepAt(const QString &place) const
{
    const int last = int(m_page.progress.size()) + 1;
    for (int step = 0; step <= last; ++step)
        if (placeOf(step) == place)
            return step;
    return -1;
}

void Visit::stepped()
{
    if (!workspace() || !id() || !m_isRead || m_page.isSigned)
        return;
    workspace()->remember(QStringLiteral("keepPlace"), [id = *id(), place = placeOf(step())](app::Desk &desk) {
        return app::keepPlace(desk, id, place);
    });
}

QString Visit::title() const
{
    QStringList parts{sheet().schoolClass, sheet().subject};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString Visit::day() const
{
    return words::dayOf(sheet().date);
}

QString Visit::begins() const
{
    return typed::written(sheet().begins);
}

QString Visit::ends() const
{
    return typed::written(sheet().ends);
}

QString Visit::listed() const
{
    return typed::written(sheet().listed);
}

QString Visit::present() const
{
    return typed::written(sheet().present);
}

int Visit::grave() const
{
    return int(std::count_if(m_page.problems.begin(), m_page.problems.end(),
                             [](const domain::ChecklistProblem &problem) { return problem.isGrave(); }));
}

bool Visit::isRunning() const
{
    const QDateTime now = QDateTime::currentDateTime();
    if (m_page.isSigned || sheet().date != now.date() || !sheet().begins || sheet().ends)
        return false;
    const qint64 passed = sheet().begins->secsTo(now.time());
    return passed > -longestVisitSeconds && passed < longestVisitSeconds;
}

} // namespace view
