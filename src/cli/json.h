// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// The JSON shapes of the contract, one function a page.

QJsonObject jsonOf(const app::RoadmapSummary &summary);
/// As `roadmap read` prints it, with ids and status added.
QJsonObject jsonOf(const app::RoadmapPage &page);
QJsonObject jsonOf(const app::RecordPage &page);
QJsonArray jsonOf(const app::Field &field);
QJsonObject jsonOf(const app::Step &step);
QJsonObject jsonOf(const app::Hit &hit);
QJsonObject jsonOf(const app::Conflict &conflict);
QJsonObject jsonOf(const app::SpaceRow &space);
QJsonObject jsonOf(const app::ImportReport &report);
QJsonObject jsonOf(const app::ExportReport &report);
QJsonObject jsonOf(const app::ExchangeReport &report);

template <typename Page>
QJsonArray jsonOfAll(const std::vector<Page> &pages)
{
    QJsonArray array;
    for (const Page &page : pages)
        array.append(jsonOf(page));
    return array;
}

inline QString printedName(const base::RecordId &id)
{
    return QString::fromStdString(base::nameOf(id));
}

/// A template that comes with the program is named as `template list` names it.
inline QString printedName(const app::Hit &hit)
{
    return hit.templateName.isEmpty() ? printedName(hit.id) : hit.templateName;
}

inline QString printedName(const base::SpaceId &id)
{
    return QString::fromStdString(base::shortNameOf(id));
}

} // namespace cli
