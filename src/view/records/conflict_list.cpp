// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/records/conflict_list.h"

#include "app/desk.h"
#include "view/key.h"
#include "view/records/shown.h"
#include "view/words.h"

namespace view {

namespace {

QString groupOf(const app::Conflict &conflict)
{
    const QString title = conflict.title.isEmpty() ? words::nameOfKind(conflict.kind) : conflict.title;
    return QStringLiteral("%1: %2").arg(words::nameOfField(conflict.field.path), title);
}

base::Dot dotOf(const app::Sibling &sibling)
{
    return sibling.dots.empty() ? base::Dot{} : sibling.dots.front();
}

// Stays the same while the values stand, so that a list keeps its place.
QString keyOfValue(const app::Conflict &conflict, const app::Sibling &sibling)
{
    const auto dot = dotOf(sibling);
    return QStringLiteral("%1/%2/%3-%4")
        .arg(keyOf(conflict.record), QString::fromStdString(conflict.field.path),
             QString::fromStdString(base::hexOf(dot.author.view())))
        .arg(dot.number);
}

} // namespace

ConflictList::ConflictList(QObject *parent)
    : Rows({"group", "value", "author", "moment"}, parent)
{
}

void ConflictList::setRecord(const QString &key)
{
    if (m_record == key)
        return;
    m_record = key;
    Q_EMIT recordChanged();
    refresh();
}

void ConflictList::reload()
{
    auto conflicts = workspace()->conflicts();
    if (!conflicts)
        return;
    if (const auto only = recordOf(m_record))
        std::erase_if(*conflicts, [&only](const app::Conflict &conflict) { return conflict.record != *only; });
    m_conflicts = std::move(*conflicts);
    show(workspace()->read([this](app::Desk &desk) {
        app::Hands hands(desk);
        return rowsOf(hands);
    }));
}

std::vector<Rows::Row> ConflictList::rowsOf(app::Hands &hands)
{
    m_places.clear();
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_conflicts.size(); ++i) {
        const auto &conflict = m_conflicts[i];
        for (std::size_t k = 0; k < conflict.field.siblings.size(); ++k) {
            const auto &sibling = conflict.field.siblings[k];
            m_places.push_back({i, k});
            rows.push_back({keyOfValue(conflict, sibling),
                            {groupOf(conflict), words::textOf(conflict.field.path, sibling.value),
                             words::authorOf(hands.of(conflict.record, dotOf(sibling).author), dotOf(sibling).author),
                             words::momentOf(sibling.labelMs)}});
        }
    }
    return rows;
}

void ConflictList::choose(int row)
{
    if (!workspace() || row < 0 || row >= int(m_places.size()))
        return;
    const auto place = m_places[std::size_t(row)];
    const auto &conflict = m_conflicts[place.conflict];
    workspace()->setField(conflict.record, conflict.field.path, conflict.field.siblings[place.sibling].value,
                          dotsOf(conflict.field));
    session()->undo()->offer(tr("Выбрано: %1").arg(words::nameOfField(conflict.field.path)),
                             [open = session(), id = conflict.record, before = conflict.field] {
                                 if (open->workspace())
                                     open->workspace()->takeBackChoice(id, before);
                             });
}

} // namespace view
