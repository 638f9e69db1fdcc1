// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaigns/local_campaign.h"
#include "domain/observation/findings.h"
#include "domain/observation/review.h"
#include "domain/people/appointment.h"

namespace domain {

/// An appointment that a rule forbade and a person made nevertheless.
struct PassedRule
{
    QString person;
    Role role = Role::observer;
    QString school;
    QString session; ///< «5А, Математика»
    QString paragraph;
    QString reason;

    bool operator==(const PassedRule &) const = default;
};

struct TemplateFindings
{
    QString title;
    int checklists = 0;
    std::vector<Finding> findings;

    bool operator==(const TemplateFindings &) const = default;
};

/// The observers' report that is due a month after the window's end (3.1), as values.
struct ObserversReport
{
    LocalCampaign campaign;
    QDate made;
    std::map<VisitState, int> visits;
    std::vector<Coverage> coverage; ///< by school name
    std::vector<TemplateFindings> findings;
    std::vector<PassedRule> passed;
    int unreadable = 0; ///< signed checklists whose signature is not valid: in no count above

    bool operator==(const ObserversReport &) const = default;
    int visitCount() const
    {
        int all = 0;
        for (const auto &[state, count] : visits)
            all += count;
        return all;
    }
};

} // namespace domain
