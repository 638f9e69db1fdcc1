// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/appointments.h"

#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "app/room.h"
#include "desk_fixture.h"

#include <QTest>

namespace {

/// An office (it is 1 March 2025) with the campaign of 2025, a session of 5А and one stranger.
struct District : Office
{
    District()
    {
        auto plan = *app::knownCampaign(*desk, QStringLiteral("2025"));
        plan.procedure = QStringLiteral("temkino-2022");
        campaign = *app::addCampaign(*desk, space, plan);
        session = holds(QStringLiteral("5А"), QDate(2025, 4, 15), 2);
        stranger = meets(QStringLiteral("Орлова Н. П."), QStringLiteral("Библиотека"));
    }

    base::RecordId holds(const QString &schoolClass, const QDate &date, int lesson)
    {
        domain::Session made;
        made.campaign = campaign;
        made.school = QStringLiteral("Кикинская МООШ");
        made.schoolClass = schoolClass;
        made.subject = QStringLiteral("Математика");
        made.date = date;
        made.lesson = lesson;
        return *app::addSession(*desk, made);
    }

    base::RecordId meets(const QString &name, const QString &workPlace)
    {
        domain::Person person;
        person.name = name;
        person.workPlace = workPlace;
        person.trainedOn = QDate(2025, 2, 1);
        return *app::addPerson(*desk, space, person);
    }

    base::Result<app::Appointing> appoints(const base::RecordId &person, const base::RecordId &at,
                                           const QString &reason = {})
    {
        domain::Appointment appointment;
        appointment.person = person;
        appointment.session = at;
        if (!reason.isEmpty())
            appointment.overrides = {{QStringLiteral("observer-teacher"), {}, reason}};
        return app::appoint(*desk, appointment);
    }

    base::RecordId campaign, session, stranger;
};

} // namespace

class AppointmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrangerIsAppointedOnce()
    {
        District district;
        const auto once = district.appoints(district.stranger, district.session);
        QVERIFY(once && once->id);
        QVERIFY(once->objections.empty());
        const auto twice = district.appoints(district.stranger, district.session);
        QVERIFY(twice->id == once->id);
        const auto rows = app::appointmentsAt(*district.desk, district.session);
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().personName, QStringLiteral("Орлова Н. П."));
    }

    void aTeacherOfTheSchoolIsBlockedUntilSomebodyWritesWhy()
    {
        District district;
        const auto teacher = district.meets(QStringLiteral("Белов А. А."), QStringLiteral("Кикинская МООШ"));
        const auto blocked = district.appoints(teacher, district.session);
        QVERIFY(blocked && !blocked->id);
        QCOMPARE(blocked->objections.front().rule.paragraph, QStringLiteral("3.1"));
        QVERIFY(app::appointmentsAt(*district.desk, district.session)->empty());
        const auto passed = district.appoints(teacher, district.session, QStringLiteral("в школе пять учителей"));
        QVERIFY(passed && passed->id);
        const auto stored = app::appointmentsAt(*district.desk, district.session)->front().appointment;
        QCOMPARE(stored.overrides.size(), 1U);
        QCOMPARE(stored.overrides.front().paragraph, QStringLiteral("3.1"));
        QCOMPARE(stored.overrides.front().reason, QStringLiteral("в школе пять учителей"));
    }

    void anAppointmentTakenBackAndUndoneIsTheSameRecordAgain()
    {
        District district;
        const auto once = district.appoints(district.stranger, district.session);
        const auto before = *app::recordPage(*district.desk, *once->id);
        const auto isThere = [&] { return !app::appointmentsAt(*district.desk, district.session)->empty(); };
        for (const bool isSealed : {false, true}) {
            QVERIFY(app::removeRecord(*district.desk, *once->id));
            QVERIFY(!isThere());
            if (isSealed)
                QVERIFY(app::closeOpenSet(*district.desk, district.space));
            QVERIFY(app::restoreRecord(*district.desk, *once->id));
            QVERIFY(isThere());
            QCOMPARE(app::appointmentsAt(*district.desk, district.session)->front().id, *once->id);
            QVERIFY(app::restoreRecord(*district.desk, *once->id)); // what stands stays
        }
        // It can go and come again afterwards, and what stood in it stands.
        QVERIFY(app::removeRecord(*district.desk, *once->id));
        QVERIFY(!isThere());
        QVERIFY(app::closeOpenSet(*district.desk, district.space));
        QVERIFY(app::restoreRecord(*district.desk, *once->id));
        const auto after = *app::recordPage(*district.desk, *once->id);
        for (const app::Field &field : before.fields) {
            const auto same = std::find_if(after.fields.begin(), after.fields.end(),
                                           [&](const app::Field &each) { return each.path == field.path; });
            QVERIFY(same != after.fields.end() && same->siblings.front().value == field.siblings.front().value);
        }
        QCOMPARE(app::restoreRecord(*district.desk, {}).error().code, base::Error::Code::notFound);
    }

    void aReasonForARuleThatDoesNotApplyIsNotStored()
    {
        District district;
        const auto made = district.appoints(district.stranger, district.session, QStringLiteral("на всякий случай"));
        QVERIFY(made->id);
        QVERIFY(app::appointmentsAt(*district.desk, district.session)->front().appointment.overrides.empty());
    }

    void whatIsNotThereIsSaid()
    {
        District district;
        QVERIFY(district.appoints(district.session, district.session).error().code == base::Error::Code::notFound);
        QVERIFY(app::appoint(*district.desk, {}).error().code == base::Error::Code::invalid);
        QVERIFY(app::knownCampaign(*district.desk, QStringLiteral("1999")).error().code == base::Error::Code::notFound);
        domain::Session session;
        session.campaign = district.campaign;
        session.school = QStringLiteral("Школа");
        session.schoolClass = QStringLiteral("12Ы");
        QVERIFY(app::addSession(*district.desk, session).error().code == base::Error::Code::invalid);
        QCOMPARE(app::sessionList(*district.desk)->size(), 1U);
    }

    void theScheduleShowsClashes()
    {
        District district;
        const auto other = district.holds(QStringLiteral("6А"), QDate(2025, 4, 15), 2);
        QVERIFY(district.appoints(district.stranger, district.session)->id);
        QVERIFY(district.appoints(district.stranger, other)->id);
        const auto schedule = app::observersSchedule(*district.desk, district.campaign);
        QCOMPARE(schedule->visits.size(), 2U);
        QCOMPARE(schedule->clashes, (std::vector<domain::Clash>{{0, 1}}));
    }

    void aMovedCampaignTakesItsSessionsAlong()
    {
        District district;
        const auto past = district.holds(QStringLiteral("4А"), QDate(2025, 2, 20), 1);
        const domain::CampaignWindow autumn{QDate(2025, 9, 15), QDate(2025, 10, 20), {}, {}};
        const auto preview = app::previewMove(*district.desk, district.campaign, autumn);
        QCOMPARE(preview->size(), 1U);
        QCOMPARE(preview->front().after, QDate(2025, 9, 19));
        QCOMPARE(app::sessionRow(*district.desk, district.session)->session.date, QDate(2025, 4, 15));
        QVERIFY(app::moveCampaign(*district.desk, district.campaign, autumn));
        QCOMPARE(app::sessionRow(*district.desk, district.session)->session.date, QDate(2025, 9, 19));
        QCOMPARE(app::sessionRow(*district.desk, past)->session.date, QDate(2025, 2, 20));
        const auto campaign = app::campaignRow(*district.desk, district.campaign)->campaign;
        QCOMPARE(campaign.window.from, autumn.from);
        QCOMPARE(campaign.before.front().from, std::optional(QDate(2025, 4, 11)));
        const domain::CampaignWindow wrong{QDate(2025, 10, 15), QDate(2025, 9, 20), {}, {}};
        QVERIFY(app::moveCampaign(*district.desk, district.campaign, wrong).error().code == base::Error::Code::invalid);
    }

    void peopleAndSessionsAreFoundByTheirWords()
    {
        District district;
        QCOMPARE(app::search(*district.desk, QStringLiteral("орлова"))->front().kind, QStringLiteral("person"));
        QCOMPARE(app::search(*district.desk, QStringLiteral("Кикинская"))->front().title,
                 QStringLiteral("5А, Математика"));
    }
};

QTEST_APPLESS_MAIN(AppointmentsTest)
#include "appointments.moc"
