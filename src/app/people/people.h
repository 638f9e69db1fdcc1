// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/people/person.h"
#include "domain/people/session.h"

namespace app {

class Desk;

struct PersonRow
{
    base::RecordId id;
    base::SpaceId space;
    domain::Person person;
};

struct SessionRow
{
    base::RecordId id;
    base::SpaceId space;
    domain::Session session;
    std::vector<domain::SessionProblem> problems;
};

/// Error invalid: problemOf(person) is not none; refused.
base::Result<base::RecordId> addPerson(Desk &desk, const base::SpaceId &space, const domain::Person &person);
/// By name.
base::Result<std::vector<PersonRow>> personList(Desk &desk);
base::Result<PersonRow> personRow(Desk &desk, const base::RecordId &id);

/// Writes it into its campaign's space, or into `space` if one is given (an observer's, which sees nothing else).
/// A session is taken with problems that a coordinator can still mend (a day outside the window ...); the row lists
/// them. Error invalid: without a campaign, a school, or a class that there is; notFound: no such campaign; refused.
base::Result<base::RecordId> addSession(Desk &desk, const domain::Session &session,
                                        const std::optional<base::SpaceId> &space = {});
/// Several at once, all or none; the name of the first. Errors as of `addSession`; invalid: none at all.
base::Result<base::RecordId> addSessions(Desk &desk, const std::vector<domain::Session> &sessions);
/// By day, lesson, school and class; of one campaign or all.
base::Result<std::vector<SessionRow>> sessionList(Desk &desk, const std::optional<base::RecordId> &campaign = {});
/// Without reading one.
base::Result<int> sessionCount(Desk &desk, const base::RecordId &campaign);
base::Result<SessionRow> sessionRow(Desk &desk, const base::RecordId &id);

} // namespace app
