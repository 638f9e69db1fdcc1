// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/occasion_list.h"

#include "domain/records/roadmap_record.h"
#include "view/key.h"
#include "view/records/shown.h"
#include "view/words.h"

#include <QDate>

namespace view {

namespace {

bool isLate(const domain::Measure &measure, int index, domain::Status status)
{
    const auto &windows = measure.deadline.windows;
    return std::size_t(index) < windows.size()
        && domain::isLate(windows[std::size_t(index)], status, QDate::currentDate());
}

// Over what stands there now, unless somebody else's value came to stand beside it meanwhile: then a person chooses.
void setBack(Session &session, const base::RecordId &id, int row, domain::Status before)
{
    if (!session.workspace())
        return;
    const auto page = session.workspace()->record(id);
    const auto *field = page ? fieldOf(*page, domain::statusPath(row)) : nullptr;
    if (field && field->siblings.size() == 1)
        session.workspace()->setStatus(id, row, before, dotsOf(*field));
}

} // namespace

OccasionList::OccasionList(QObject *parent)
    : Rows({"label", "status", "stateText", "tone", "conflict"}, parent)
{
}

void OccasionList::setMeasure(const QString &key)
{
    if (m_measure == key)
        return;
    m_measure = key;
    Q_EMIT measureChanged();
    refresh();
}

QStringList OccasionList::statusNames() const
{
    return words::statusNames();
}

void OccasionList::reload()
{
    const auto id = recordOf(m_measure);
    if (!id)
        return;
    const auto measure = workspace()->measure(*id);
    const auto page = workspace()->record(*id);
    if (!measure || !page)
        return;
    m_occasions.clear();
    std::vector<Row> rows;
    for (int i = 0; i < int(measure->statuses.size()); ++i) {
        const auto *field = fieldOf(*page, domain::statusPath(i));
        m_occasions.push_back({measure->statuses[std::size_t(i)], field ? dotsOf(*field) : std::vector<base::Dot>{},
                               field && field->siblings.size() > 1});
        rows.push_back(rowOf(measure->measure, i));
    }
    show(std::move(rows));
}

Rows::Row OccasionList::rowOf(const domain::Measure &measure, int index) const
{
    const auto &windows = measure.deadline.windows;
    const auto &occasion = m_occasions[std::size_t(index)];
    const bool late = isLate(measure, index, occasion.status);
    const QString label =
        std::size_t(index) < windows.size() ? words::textOf(windows[std::size_t(index)]) : measure.deadline.text;
    return {QString::number(index),
            {label, int(occasion.status), late ? tr("Просрочено") : words::wordOf(occasion.status),
             int(words::toneOf(occasion.status, late)), occasion.isInConflict}};
}

void OccasionList::setStatus(int row, int status)
{
    const auto id = recordOf(m_measure);
    if (!workspace() || !id || row < 0 || row >= int(m_occasions.size()) || status < 0 || status > 3)
        return;
    const auto &occasion = m_occasions[std::size_t(row)];
    const auto chosen = domain::Status(status);
    if (occasion.isInConflict || chosen == occasion.status)
        return;
    const auto before = occasion.status;
    workspace()->setStatus(*id, row, chosen, occasion.shown);
    session()->undo()->offer(tr("Статус теперь: %1").arg(words::wordOf(chosen)),
                             [open = session(), id = *id, row, before] { setBack(*open, id, row, before); });
}

} // namespace view
