// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/appointment.h"

#include "domain/records/field_reader.h"
#include "domain/records/field_writer.h"

namespace domain {

using record::Path;
using records::FieldReader;
using records::FieldWriter;
using records::memberPath;

namespace {

constexpr int roleCount = 7;

} // namespace

QString nameOf(Role role)
{
    switch (role) {
    case Role::organiser: return QStringLiteral("organiser");
    case Role::assistant: return QStringLiteral("assistant");
    case Role::technician: return QStringLiteral("technician");
    case Role::expert: return QStringLiteral("expert");
    case Role::recheckMember: return QStringLiteral("recheck-member");
    case Role::observer: return QStringLiteral("observer");
    case Role::coordinator: break;
    }
    return QStringLiteral("coordinator");
}

std::optional<Role> roleOf(const QString &name)
{
    for (int role = 0; role < roleCount; ++role)
        if (nameOf(static_cast<Role>(role)) == name)
            return static_cast<Role>(role);
    return std::nullopt;
}

std::vector<Field> fieldsOf(const Appointment &appointment)
{
    FieldWriter writer;
    writer.reference("parent", appointment.session);
    writer.reference("person", appointment.person);
    writer.text("role", nameOf(appointment.role));
    writer.text("basis", appointment.basis);
    writer.text("certificate", appointment.certificate);
    for (std::size_t i = 0; i < appointment.overrides.size(); ++i) {
        const Path at = memberPath("override", int(i));
        writer.text(at + "rule", appointment.overrides[i].rule);
        writer.text(at + "paragraph", appointment.overrides[i].paragraph);
        writer.text(at + "reason", appointment.overrides[i].reason);
    }
    return writer.take();
}

std::optional<Appointment> appointmentOf(const Fields &fields)
{
    const FieldReader reader(fields);
    const auto role = roleOf(reader.text("role"));
    if (!role)
        return std::nullopt;
    Appointment appointment;
    appointment.session = reader.reference("parent");
    appointment.person = reader.reference("person");
    appointment.role = *role;
    appointment.basis = reader.text("basis");
    appointment.certificate = reader.text("certificate");
    for (const int index : reader.indices("override/")) {
        const Path at = memberPath("override", index);
        appointment.overrides.push_back(
            {reader.text(at + "rule"), reader.text(at + "paragraph"), reader.text(at + "reason")});
    }
    return appointment;
}

} // namespace domain
