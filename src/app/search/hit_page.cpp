// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/hit_page.h"

#include "app/fields.h"
#include "app/observation/my_visits.h"
#include "domain/campaigns/local_campaign.h"
#include "domain/observation/checklist.h"
#include "domain/observation/review.h"
#include "domain/people/appointment.h"
#include "domain/people/person.h"
#include "domain/people/session.h"
#include "domain/templates/template_record.h"

#include <array>

namespace app {

namespace {

using Kind = HitPage::Kind;

/// Those whose page is asked by the record itself.
constexpr std::array<std::pair<std::string_view, Kind>, 5> simple{{{domain::roadmapKind, Kind::roadmap},
                                                                   {domain::measureKind, Kind::measure},
                                                                   {domain::campaignKind, Kind::campaign},
                                                                   {domain::sessionKind, Kind::session},
                                                                   {domain::personKind, Kind::person}}};

HitPage sheetPage(Desk &desk, const base::RecordId &id)
{
    const auto record = readOfKind(desk, id, domain::checklistKind);
    if (!record)
        return {};
    return {isOwnSheet(desk, record->space, id) ? Kind::ownSheet : Kind::sheet, id, {}};
}

HitPage sessionOf(const store::Record &record)
{
    const auto appointment = domain::appointmentOf(fieldsIn(record.state));
    return appointment && appointment->session ? HitPage{Kind::session, *appointment->session, {}} : HitPage();
}

HitPage sheetOf(Desk &desk, const store::Record &record)
{
    const auto review = domain::reviewOf(fieldsIn(record.state));
    return review && review->checklist ? sheetPage(desk, *review->checklist) : HitPage();
}

} // namespace

HitPage pageOf(Desk &desk, const Hit &hit)
{
    if (!hit.templateName.isEmpty())
        return {Kind::templatePage, {}, hit.templateName};
    const std::string kind = hit.kind.toStdString();
    for (const auto &[name, page] : simple)
        if (kind == name)
            return {page, hit.id, {}};
    if (kind == domain::checklistKind)
        return sheetPage(desk, hit.id);
    const auto record = readOfKind(desk, hit.id, kind);
    if (!record)
        return {};
    if (kind == domain::templateKind)
        return {Kind::templatePage, hit.id, domain::nameOf(domain::templateOf(fieldsIn(record->state)))};
    if (kind == domain::appointmentKind)
        return sessionOf(*record);
    return kind == domain::reviewKind ? sheetOf(desk, *record) : HitPage();
}

} // namespace app
