// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/roadmap_record.h"

namespace domain {

/// What somebody does at a session. A recheck's members are appointed to the session whose works they recheck.
enum class Role { organiser, assistant, technician, expert, recheckMember, observer, coordinator };

/// `organiser`, `assistant`, `technician`, `expert`, `recheck-member`, `observer`, `coordinator`.
QString nameOf(Role role);
std::optional<Role> roleOf(const QString &name);

/// A rule that was passed over with a person's reason.
struct Override
{
    QString rule; ///< Rule::id
    QString paragraph; ///< of the procedure, as it stood then: the report shows it
    QString reason;

    bool operator==(const Override &) const = default;
};

struct Appointment
{
    std::optional<base::RecordId> session; ///< the record's parent
    std::optional<base::RecordId> person;
    Role role = Role::observer;
    QString basis; ///< the order that appoints: «приказ от 10.03.2025 № 15»
    QString certificate; ///< the observer's
    std::vector<Override> overrides;

    bool operator==(const Appointment &) const = default;
};

constexpr std::string_view appointmentKind = "appointment";

/// kind `appointment`: parent (the session), person, role, basis, certificate, override/<i>/{rule,paragraph,reason}.
std::vector<Field> fieldsOf(const Appointment &appointment);
/// None: no known role; an appointment of a newer version is no appointment of another role.
std::optional<Appointment> appointmentOf(const Fields &fields);

} // namespace domain
