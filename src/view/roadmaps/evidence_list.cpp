// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/roadmaps/evidence_list.h"

#include "view/key.h"
#include "view/words.h"

namespace view {

EvidenceList::EvidenceList(QObject *parent)
    : Rows({"title", "kind", "isMeasure", "isRoadmap", "gone"}, parent)
{
}

void EvidenceList::setMeasure(const QString &key)
{
    if (m_measure == key)
        return;
    m_measure = key;
    Q_EMIT measureChanged();
    refresh();
}

void EvidenceList::reload()
{
    const auto id = recordOf(m_measure);
    if (!id)
        return;
    auto evidence = workspace()->evidence(*id);
    m_evidence = evidence ? std::move(*evidence) : std::vector<app::EvidenceRow>{};
    std::vector<Row> rows;
    for (const auto &row : m_evidence)
        rows.push_back({keyOf(row.target),
                        {row.isGone ? tr("Этой записи здесь нет: её удалили или она ещё не пришла.") : row.title,
                         row.isGone ? QString() : words::nameOfKind(row.kind), row.kind == QLatin1String("measure"),
                         row.kind == QLatin1String("roadmap"), row.isGone}});
    show(std::move(rows));
}

void EvidenceList::add(const QString &key)
{
    const auto id = recordOf(m_measure);
    const auto target = recordOf(key);
    if (!workspace() || !id || !target)
        return;
    const auto link = workspace()->evidenceLink(*id, *target);
    if (link && *link)
        write(tr("Подтверждение добавлено"), **link);
}

void EvidenceList::remove(int row)
{
    if (workspace() && row >= 0 && std::size_t(row) < m_evidence.size())
        write(tr("Подтверждение убрано"), m_evidence[std::size_t(row)].removal);
}

void EvidenceList::write(const QString &said, const app::FieldChange &change)
{
    workspace()->writeAll({change});
    session()->undo()->offer(said, [open = session(), change] {
        if (open->workspace())
            open->workspace()->takeBack({change});
    });
}

} // namespace view
