// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace reads at once, on the screen's own connection.
#include "app/journal.h"
#include "app/records.h"
#include "app/roadmaps.h"
#include "app/spaces.h"
#include "app/waiting.h"
#include "app/workspace_rooms.h"

namespace app {

base::Result<std::vector<RoadmapSummary>> Workspace::roadmaps() const
{
    return read(roadmapList);
}

base::Result<Agenda> Workspace::agenda(Whose whose) const
{
    return read([&](Desk &desk) { return app::agenda(desk, whose); });
}

base::Result<RoadmapPage> Workspace::roadmap(const base::RecordId &id) const
{
    return read([&](Desk &desk) { return roadmapPage(desk, id); });
}

base::Result<std::vector<Redated>> Workspace::redating(const base::RecordId &roadmap, const Shift &shift) const
{
    return read([&](Desk &desk) { return app::redating(desk, roadmap, shift); });
}

base::Result<std::vector<BoundCampaign>> Workspace::campaignsOf(const base::RecordId &roadmap) const
{
    return app::campaignsOf(*m_rooms->screen, roadmap);
}

base::Result<std::vector<EvidenceRow>> Workspace::evidence(const base::RecordId &measure) const
{
    return evidenceOf(*m_rooms->screen, measure);
}

base::Result<std::optional<FieldChange>> Workspace::evidenceLink(const base::RecordId &measure,
                                                                 const base::RecordId &target) const
{
    return app::evidenceLink(*m_rooms->screen, measure, target);
}

base::Result<MeasureRow> Workspace::measure(const base::RecordId &id) const
{
    return measureRow(*m_rooms->screen, id);
}

base::Result<RecordPage> Workspace::record(const base::RecordId &id) const
{
    return recordPage(*m_rooms->screen, id);
}

base::Result<std::vector<Step>> Workspace::history(const base::RecordId &id, const record::Path &path) const
{
    return app::history(*m_rooms->screen, id, path);
}

base::Result<std::vector<Hit>> Workspace::search(const QString &words, int limit) const
{
    return read([&](Desk &desk) { return app::search(desk, words, limit); });
}

base::Result<std::vector<Conflict>> Workspace::conflicts() const
{
    return app::conflicts(*m_rooms->screen);
}

base::Result<std::vector<SpaceRow>> Workspace::spaces() const
{
    return spaceList(*m_rooms->screen);
}

base::Result<std::vector<Journey>> Workspace::journal() const
{
    return app::journal(*m_rooms->screen);
}

QString Workspace::endpoint() const
{
    const auto address = endpointOf(*m_rooms->screen);
    return address ? *address : QString();
}

} // namespace app
