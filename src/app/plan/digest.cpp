// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/digest.h"

#include "app/fields.h"
#include "domain/campaigns/local_campaign.h"
#include "domain/parties/scope.h"

#include <algorithm>

namespace app {

namespace {

// Another number when what is drawn below is drawn otherwise.
constexpr std::string_view form = "roadmaps and reports 3 ";

store::Digest digestOf(const domain::Measure &measure, const domain::Statuses &statuses, const Library &library)
{
    store::Digest digest;
    digest.flags = domain::isDone(measure.deadline, statuses) ? doneFlag : 0;
    const domain::Meant meant = domain::meantBy(measure, library.parties);
    for (const domain::Level level : meant.levels)
        digest.flags |= flagOf(level);
    digest.flags |= meant.isNamed ? namedFlag : 0;
    if (const auto next = domain::nextWindow(measure.deadline, statuses)) {
        digest.rank = rankOf(*next->to);
        digest.detail = next->from ? rankOf(*next->from) : 0;
    }
    return digest;
}

store::Digest digestOf(const domain::Roadmap &roadmap, const std::vector<domain::DoubtState> &states)
{
    store::Digest digest;
    digest.flags = static_cast<std::int64_t>(roadmap.level);
    digest.detail = std::count(states.begin(), states.end(), domain::DoubtState::open);
    return digest;
}

store::Digest digestOf(const domain::LocalCampaign &campaign)
{
    store::Digest digest;
    digest.flags = campaign.reportedOn ? doneFlag : 0;
    const auto due = domain::observersReportDue(campaign);
    if (due && !campaign.reportedOn) {
        digest.rank = rankOf(*due);
        digest.detail = rankOf(campaign.window.to->addDays(1));
    }
    return digest;
}

} // namespace

std::shared_ptr<const store::Digester> digesterFor(const Library &library)
{
    const auto draw = [&library](const record::RecordState &state) -> std::optional<store::Digest> {
        if (state.kind == std::string(domain::measureKind)) {
            const domain::Fields fields = fieldsIn(state);
            return digestOf(domain::measureOf(fields), domain::statusesOf(fields), library);
        }
        if (state.kind == std::string(domain::roadmapKind)) {
            const domain::Fields fields = fieldsIn(state);
            return digestOf(domain::roadmapOf(fields), domain::doubtStatesOf(fields));
        }
        if (state.kind == std::string(domain::campaignKind))
            return digestOf(domain::campaignOf(fieldsIn(state)));
        return std::nullopt;
    };
    return std::make_shared<store::Digester>(
        store::Digester{std::string(form) + library.partiesMark.toStdString(), draw});
}

} // namespace app
