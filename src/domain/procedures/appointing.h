// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"
#include "domain/people/session.h"
#include "domain/procedures/procedure.h"

namespace domain {

/// A rule that speaks against an appointment.
struct Objection
{
    Rule rule;
    bool isUnknown = false; ///< nobody said what the rule asks for: it only warns then, whatever it does otherwise
    QString reason; ///< written by whoever passed it over, else empty

    bool operator==(const Objection &) const = default;
    bool blocks() const { return rule.effect == Effect::blocks && !isUnknown && reason.isEmpty(); }
};

/// What a procedure says against a person in a role at a session, blocks first, then in the procedure's order.
/// A rule that is passed over in `overrides` with a reason (of letters, not of blanks) stays in the list and blocks no
/// more: the report shows it.
std::vector<Objection> objectionsTo(const Person &person, Role role, const Session &session, const Procedure &procedure,
                                    const std::vector<Override> &overrides = {});

/// Whether any of them blocks.
bool isBlocked(const std::vector<Objection> &objections);

} // namespace domain
