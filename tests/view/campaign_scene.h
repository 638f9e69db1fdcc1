// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/observation/checklists.h"
#include "app/observation/overview.h"
#include "app/people/appointments.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "app/workspace.h"

#include <QTest>

/// A campaign in full swing, dated around `today`: three schools, five tests, six people, an appointment that a rule
/// forbade, a clash, a late visit, a missing one, two sheets that were handed in.
struct CampaignScene
{
    base::RecordId campaign;
    base::RecordId over; ///< another one, whose report is due
    base::RecordId today; ///< a test of this day, nobody appointed
    base::RecordId clean; ///< a sheet handed in without violations
    base::RecordId violated; ///< and one with
    base::RecordId stranger, teacher, mother, silent;
};

namespace scene {

inline const QString school = QStringLiteral("МБОУ «Заречная СОШ № 5»");
inline const QString village = QStringLiteral("МКОУ «Берёзовская ООШ»");
inline const QString longSchool =
    QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение «Верхнезареченская средняя "
                   "общеобразовательная школа с углублённым изучением отдельных предметов»");

template <class Thing>
Thing sure(base::Result<Thing> made)
{
    if (!made)
        qFatal("the scene: %s", made.error().detail.c_str());
    return *std::move(made);
}

inline void sure(const base::Done &done)
{
    if (!done)
        qFatal("the scene: %s", done.error().detail.c_str());
}

inline base::RecordId person(app::Desk &desk, const base::SpaceId &space, const QString &name, const QString &workPlace,
                             const std::vector<domain::Lesson> &teaches = {},
                             const std::vector<domain::ChildsClass> &parentOf = {})
{
    domain::Person person;
    person.name = name;
    person.workPlace = workPlace;
    person.teaches = teaches;
    person.parentOf = parentOf;
    person.trainedOn = desk.today().addDays(-30);
    return sure(app::addPerson(desk, space, person));
}

inline base::RecordId test(app::Desk &desk, const base::RecordId &campaign, const QString &at,
                           const QString &schoolClass, const QString &subject, const std::optional<QDate> &date,
                           int lesson)
{
    domain::Session session;
    session.campaign = campaign;
    session.school = at;
    session.schoolClass = schoolClass;
    session.subject = subject;
    session.date = date;
    session.lesson = lesson;
    session.room = QStringLiteral("12");
    return sure(app::addSession(desk, session));
}

inline void observes(app::Desk &desk, const base::RecordId &person, const base::RecordId &session,
                     const std::vector<domain::Override> &overrides = {})
{
    const domain::Appointment wish{
        session, person, domain::Role::observer, QStringLiteral("приказ от 10.03.2026 № 15"), {}, overrides};
    if (!sure(app::appoint(desk, wish)).id)
        qFatal("the scene: not appointed");
}

/// Filled in and signed; `words`: of the first violation, none: all is clear.
inline base::RecordId sheet(app::Desk &desk, const base::RecordId &session, const base::RecordId &person,
                            const QString &words)
{
    const QString name = sure(app::personRow(desk, person)).person.name;
    const auto id = sure(app::beginChecklist(desk, session, QStringLiteral("observation"), name, person));
    auto page = sure(app::checklistPage(desk, id));
    auto head = page.standing;
    head.begins = QTime(9, 20);
    head.ends = QTime(10, 15);
    head.listed = 24;
    head.present = 22;
    sure(app::setHead(desk, id, head));
    for (const auto &stage : page.made->stages)
        sure(app::markClear(desk, id, stage.id, true));
    if (!words.isEmpty()) {
        const QString question = page.made->stages.front().questions.front().id;
        sure(app::answer(desk, id, question, record::Text("yes")));
        sure(app::comment(desk, id, question, words));
        for (std::size_t i = 1; i < page.made->stages.front().questions.size(); ++i)
            if (page.made->stages.front().questions[i].type == domain::QuestionType::violation)
                sure(app::answer(desk, id, page.made->stages.front().questions[i].id, record::Text("no")));
    }
    sure(app::signChecklist(desk, id, {1536, {{{10, 10, 90}, {200, 40, 120}}, {{5, 60, 80}}}}));
    return id;
}

inline CampaignScene fill(app::Desk &desk, const base::SpaceId &space)
{
    const QDate now = desk.today();
    const QString maths = QStringLiteral("Математика"), russian = QStringLiteral("Русский язык");
    CampaignScene made;
    auto plan = sure(app::knownCampaign(desk, QStringLiteral("2026")));
    plan.title = QStringLiteral("ВПР этой весны");
    plan.window = {now.addDays(-20), now.addDays(12), {}, QStringLiteral("приказ Рособрнадзора")};
    plan.procedure = QStringLiteral("temkino-2022");
    made.campaign = sure(app::addCampaign(desk, space, plan));
    plan.title = QStringLiteral("ВПР осени");
    plan.window = {now.addDays(-60), now.addDays(-25), {}, {}};
    made.over = sure(app::addCampaign(desk, space, plan));
    made.stranger =
        person(desk, space, QStringLiteral("Орлова Наталья Петровна"), QStringLiteral("Районная библиотека"));
    made.teacher =
        person(desk, space, QStringLiteral("Берегова Ольга Ивановна"), school, {{{}, QStringLiteral("5А"), maths}});
    made.mother = person(desk, space, QStringLiteral("Ильина Мария Сергеевна"), QStringLiteral("Почта"), {},
                         {{school, QStringLiteral("5А")}});
    made.silent = person(desk, space, QStringLiteral("Воскресенская-Преображенская Александра Константиновна"), {});
    const auto first = test(desk, made.campaign, school, QStringLiteral("5А"), maths, now.addDays(-6), 2);
    const auto second = test(desk, made.campaign, village, QStringLiteral("6А"), russian, now.addDays(-5), 3);
    const auto third = test(desk, made.campaign, village, QStringLiteral("4А"), maths, now.addDays(-4), 2);
    made.today = test(desk, made.campaign, school, QStringLiteral("5А"), russian, now, 2);
    const auto near = test(desk, made.campaign, school, QStringLiteral("5Б"), maths, now.addDays(2), 2);
    const auto far = test(desk, made.campaign, longSchool, QStringLiteral("6Б"), maths, now.addDays(2), 3);
    test(desk, made.campaign, longSchool, QStringLiteral("9А"), maths, now.addDays(40), 2);
    observes(desk, made.stranger, first);
    observes(desk, made.stranger, second);
    observes(desk, made.silent, third);
    observes(desk, made.stranger, near);
    observes(desk, made.stranger, far);
    observes(
        desk, made.teacher, near,
        {{QStringLiteral("observer-teacher"), {}, QStringLiteral("Других людей в селе нет, школа на 40 учеников")}});
    made.clean = sheet(desk, second, made.stranger, {});
    made.violated = sheet(desk, first, made.stranger,
                          QStringLiteral("Телефоны собрали только после просьбы, у двоих остались в карманах"));
    return made;
}

} // namespace scene

/// Fills the scene into an open workspace and waits for it.
inline CampaignScene fillCampaign(app::Workspace &workspace, const base::SpaceId &space, QObject *asker)
{
    std::optional<CampaignScene> made;
    workspace.make<CampaignScene>(
        QStringLiteral("scene"),
        [space](app::Desk &desk) -> base::Result<CampaignScene> { return scene::fill(desk, space); }, asker,
        [&made](const CampaignScene &scene) { made = scene; });
    if (!QTest::qWaitFor([&made] { return made.has_value(); }, 60000))
        qFatal("no scene");
    return *made;
}
