// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/colleagues/organisation_list.h"

#include "view/key.h"
#include "view/words.h"

#include <algorithm>

namespace view {

OrganisationList::OrganisationList(QObject *parent)
    : Rows({"name", "level", "role", "people", "unsent", "canInvite", "canWrite", "told", "last"}, parent)
{
}

QStringList OrganisationList::names() const
{
    QStringList names;
    for (const auto &one : m_writable)
        names += one.name;
    return names;
}

QString OrganisationList::keyAt(int place) const
{
    return place >= 0 && std::size_t(place) < m_writable.size() ? m_writable[std::size_t(place)].key : QString();
}

int OrganisationList::placeOf(const QString &key) const
{
    const auto found =
        std::find_if(m_writable.begin(), m_writable.end(), [&](const Writable &each) { return each.key == key; });
    return found == m_writable.end() ? -1 : int(found - m_writable.begin());
}

void OrganisationList::reload()
{
    const auto spaces = workspace()->spaces();
    if (!spaces)
        return;
    std::vector<Row> rows;
    m_writable.clear();
    for (const auto &space : *spaces) {
        const bool isOwner = space.role == QLatin1String("owner");
        const bool canWrite = isOwner || space.role == QLatin1String("editor");
        const QString name = words::nameOf(space);
        if (canWrite)
            m_writable.push_back({keyOf(space.id), name});
        rows.push_back(
            {keyOf(space.id),
             {name, words::wordOf(space.level), words::nameOfRole(space.role),
              space.members > 1 ? tr("%n устройств работают вместе", nullptr, space.members) : tr("Пока только вы"),
              space.unsent > 0 ? tr("%n изменений только на этом устройстве", nullptr, space.unsent) : QString(),
              isOwner && !space.name.isEmpty(), canWrite, words::toldBy(space.told),
              space.lastSuccessMs == 0 ? tr("Обмена ещё не было.")
                                       : tr("Последний обмен: %1.").arg(words::momentOf(space.lastSuccessMs))}});
    }
    show(std::move(rows));
    Q_EMIT namesChanged();
}

} // namespace view
