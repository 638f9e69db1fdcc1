// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/observation/checklists.h"
#include "domain/observation/observers_report.h"
#include "domain/people/session.h"

namespace app {

class Desk;

/// What a coordinator sees of a campaign's observation.

struct VisitRow
{
    base::RecordId session;
    domain::Session at;
    std::optional<base::RecordId> appointment; ///< none: somebody filled in a checklist without being appointed
    std::optional<base::RecordId> checklist; ///< the newest version of it
    QString observer;
    domain::VisitState state = domain::VisitState::planned;
    std::vector<domain::Review> reviews;
};

/// By day, lesson, school and class; of each checklist its newest version only.
base::Result<std::vector<VisitRow>> visitsOf(Desk &desk, const base::RecordId &campaign);

/// Who has a checklist at a session already; a name may be empty.
base::Result<QStringList> observersAt(Desk &desk, const base::RecordId &session);

/// Accepts a signed checklist or returns it with a remark; what this reviewer said before is replaced.
/// Error invalid: it is not signed, or returned without a remark; refused; notFound.
base::Done review(Desk &desk, const base::RecordId &checklist, domain::Verdict verdict, const QString &remark,
                  const QString &reviewer);

/// All that was said to it.
base::Result<std::vector<domain::Review>> reviewsOf(Desk &desk, const base::RecordId &checklist);

/// Signed checklists of a campaign (of all: none named) counted by question. A signature counts here whose envelope
/// came from the author's own device, which was proved when it was admitted, and whose text is the signed one.
struct Findings
{
    std::vector<domain::TemplateFindings> byTemplate;
    int checklists = 0;
    int unreadable = 0; ///< signed, but not validly
};
base::Result<Findings> findingsOf(Desk &desk, const std::optional<base::RecordId> &campaign = {});

base::Result<domain::ObserversReport> observersReport(Desk &desk, const base::RecordId &campaign);

} // namespace app
