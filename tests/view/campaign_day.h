// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/appointments.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"

#include <tuple>

inline const QString school = QStringLiteral("МБОУ «Заречная СОШ № 5»");
inline const QString longSchool = QStringLiteral(
    "Муниципальное бюджетное общеобразовательное учреждение «Верхнезареченская средняя общеобразовательная школа имени "
    "Героя Советского Союза Константина Константиновича Преображенского» Заречного муниципального округа");

inline base::Result<base::RecordId> addSession(app::Desk &desk, const base::RecordId &campaign, const QString &at,
                                               const QString &schoolClass, const QDate &date)
{
    domain::Session session;
    session.campaign = campaign;
    session.school = at;
    session.schoolClass = schoolClass;
    session.subject =
        schoolClass == QStringLiteral("6Б") ? QStringLiteral("Обществознание") : QStringLiteral("Математика");
    session.date = date;
    session.lesson = 2;
    session.begins = QTime(9, 30);
    session.room = QStringLiteral("12");
    return app::addSession(desk, session);
}

/// Three sessions around today to which Орлова is appointed (today, in three days, four days ago), and one of today
/// that is nobody's.
inline base::Result<bool> prepareDay(app::Desk &desk, const base::SpaceId &space)
{
    const QDate now = QDate::currentDate();
    auto plan = *app::knownCampaign(desk, QStringLiteral("2026"));
    plan.window.from = now.addDays(-20);
    plan.window.to = now.addDays(20);
    const auto campaign = app::addCampaign(desk, space, plan);
    domain::Person me;
    me.name = QStringLiteral("Орлова Наталья Петровна");
    me.workPlace = QStringLiteral("Районная библиотека");
    const auto person = app::addPerson(desk, space, me);
    me.name = QStringLiteral("Воскресенская-Преображенская Александра Константиновна");
    me.workPlace = longSchool;
    if (!campaign || !person || !app::addPerson(desk, space, me))
        return base::fail(base::Error::Code::io, "not prepared");
    for (const auto &[at, schoolClass, days] :
         {std::tuple(school, QStringLiteral("5А"), 0), std::tuple(longSchool, QStringLiteral("6Б"), 3),
          std::tuple(school, QStringLiteral("7В"), -4)}) {
        const auto session = addSession(desk, *campaign, at, schoolClass, now.addDays(days));
        domain::Appointment appointment;
        appointment.session = *session;
        appointment.person = *person;
        if (!app::appoint(desk, appointment)->id)
            return base::fail(base::Error::Code::io, "not appointed");
    }
    return bool(addSession(desk, *campaign, school, QStringLiteral("8Г"), now));
}
