// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/people/appointment_list.h"

#include "app/desk.h"
#include "app/records.h"
#include "view/campaigns/campaign_words.h"
#include "view/key.h"

#include <algorithm>

namespace view {

namespace {

struct Held
{
    base::Result<app::SessionRow> session = base::Error{};
    base::Result<std::vector<app::AppointmentRow>> appointments = base::Error{};
};

QString passedOf(const domain::Appointment &appointment)
{
    QStringList lines;
    for (const auto &passed : appointment.overrides)
        lines << AppointmentList::tr("Отступление от п. %1: %2").arg(passed.paragraph, passed.reason);
    return lines.join(QLatin1Char('\n'));
}

QString basisOf(const domain::Appointment &appointment)
{
    QStringList parts;
    if (!appointment.basis.isEmpty())
        parts << appointment.basis;
    if (!appointment.certificate.isEmpty())
        parts << AppointmentList::tr("удостоверение %1").arg(appointment.certificate);
    return parts.join(QStringLiteral(", "));
}

} // namespace

AppointmentList::AppointmentList(QObject *parent)
    : Rows({"role", "person", "basis", "passed"}, parent)
{
}

void AppointmentList::setPlanned(const QString &key)
{
    m_key = key;
    refresh();
    Q_EMIT changed();
}

void AppointmentList::reload()
{
    const auto id = recordOf(m_key);
    if (!id)
        return;
    auto held = workspace()->read([&](app::Desk &desk) {
        return Held{app::sessionRow(desk, *id), app::appointmentsAt(desk, *id)};
    });
    if (!held.session || !held.appointments)
        return;
    m_session = *std::move(held.session);
    m_appointments = *std::move(held.appointments);
    std::stable_sort(m_appointments.begin(), m_appointments.end(), [](const auto &left, const auto &right) {
        return left.appointment.role < right.appointment.role;
    });
    std::vector<Row> rows;
    for (const auto &row : m_appointments)
        rows.push_back({keyOf(row.id),
                        {words::wordOf(row.appointment.role),
                         row.personName.isEmpty() ? tr("Карточки этого человека здесь нет") : row.personName,
                         basisOf(row.appointment), passedOf(row.appointment)}});
    show(std::move(rows));
    Q_EMIT changed();
}

QString AppointmentList::moment() const
{
    if (!m_session)
        return {};
    QStringList parts{words::sessionDay(m_session->session.date), words::momentOf(m_session->session),
                      words::wordOf(m_session->session.form).toLower()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString AppointmentList::trouble() const
{
    QStringList sentences;
    if (m_session)
        for (const auto problem : m_session->problems)
            sentences << words::sentenceOf(problem);
    return sentences.join(QLatin1Char(' '));
}

QString AppointmentList::campaign() const
{
    return m_session && m_session->session.campaign ? keyOf(*m_session->session.campaign) : QString();
}

QString AppointmentList::missing() const
{
    using domain::Role;
    QStringList names;
    for (const Role role : {Role::organiser, Role::assistant, Role::technician, Role::expert, Role::observer}) {
        const bool isThere = std::any_of(m_appointments.begin(), m_appointments.end(),
                                         [&](const auto &row) { return row.appointment.role == role; });
        if (!isThere)
            names << words::wordOf(role).toLower();
    }
    return names.isEmpty() ? QString() : tr("Ещё не назначены: %1.").arg(names.join(QStringLiteral(", ")));
}

void AppointmentList::remove(int row)
{
    if (!workspace() || row < 0 || std::size_t(row) >= m_appointments.size())
        return;
    const auto taken = m_appointments[std::size_t(row)];
    workspace()->remove(taken.id);
    session()->undo()->offer(tr("Назначение снято"), [open = session(), id = taken.id] {
        if (open->workspace())
            open->workspace()->change(QStringLiteral("restore"),
                                      [id](app::Desk &desk) { return app::restoreRecord(desk, id); });
    });
}

} // namespace view
