// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/campaigns.h"
#include "app/people/editing.h"
#include "app/people/people.h"
#include "app/plan/agenda.h"
#include "desk_fixture.h"

#include <QTest>

using base::Error;

namespace {

/// It is 1 March 2025. A campaign with a window, and a test inside it.
struct Campaigning : Office
{
    explicit Campaigning(const QDate &from = QDate(2025, 4, 11), const QDate &to = QDate(2025, 5, 16))
    {
        auto plan = *app::knownCampaign(*desk, QStringLiteral("2025"));
        plan.window = {from, to, {}, {}};
        campaign = *app::addCampaign(*desk, space, plan);
    }

    domain::Session test(const QString &schoolClass, const QDate &date) const
    {
        domain::Session session;
        session.campaign = campaign;
        session.school = QStringLiteral("Кикинская МООШ");
        session.schoolClass = schoolClass;
        session.subject = QStringLiteral("Математика");
        session.date = date;
        return session;
    }

    domain::LocalCampaign now() { return app::campaignRow(*desk, campaign)->campaign; }

    base::RecordId campaign;
};

} // namespace

class CoordinatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalTestsAreWrittenTogetherOrNotAtAll()
    {
        Campaigning office;
        const QDate day(2025, 4, 15);
        const auto wrong = app::addSessions(
            *office.desk, {office.test(QStringLiteral("5А"), day), office.test(QStringLiteral("12Ы"), day)});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::invalid);
        QCOMPARE(*app::sessionCount(*office.desk, office.campaign), 0);
        QCOMPARE(app::addSessions(*office.desk, {}).error().code, Error::Code::invalid);
        const auto first = app::addSessions(
            *office.desk, {office.test(QStringLiteral("5А"), day), office.test(QStringLiteral("5Б"), day)});
        QVERIFY(first);
        QCOMPARE(*app::sessionCount(*office.desk, office.campaign), 2);
        QCOMPARE(app::sessionRow(*office.desk, *first)->session.schoolClass, QStringLiteral("5А"));
    }

    void aPageChangesOnlyWhatDiffersAndTakesItBack()
    {
        Office office;
        domain::Person person;
        person.name = QStringLiteral("Орлова Н. П.");
        person.office = QStringLiteral("библиотекарь");
        const auto id = *app::addPerson(*office.desk, office.space, person);
        const auto shown = *app::recordPage(*office.desk, id);
        domain::Person wanted = person;
        wanted.office.clear();
        wanted.experienceYears = 7;
        const auto changes = app::changesTo(shown, domain::fieldsOf(person), domain::fieldsOf(wanted));
        QCOMPARE(changes.size(), 2U);
        QVERIFY(app::writeAll(*office.desk, changes));
        QVERIFY(app::personRow(*office.desk, id)->person == wanted);
        QVERIFY(app::takeBack(*office.desk, changes));
        QVERIFY(app::personRow(*office.desk, id)->person == person);
        QVERIFY(app::changesTo(shown, domain::fieldsOf(person), domain::fieldsOf(person)).empty());
    }

    void whatAPageDoesNotKnowStays()
    {
        Office office;
        domain::Person person;
        person.name = QStringLiteral("Орлова Н. П.");
        const auto id = *app::addPerson(*office.desk, office.space, person);
        QVERIFY(app::setField(*office.desk, id, "of-a-later-version", record::Text("да"), {}));
        domain::Person wanted = person;
        wanted.workPlace = QStringLiteral("Почта");
        const auto shown = *app::recordPage(*office.desk, id);
        QVERIFY(app::writeAll(*office.desk, app::changesTo(shown, domain::fieldsOf(person), domain::fieldsOf(wanted))));
        const auto after = *app::recordPage(*office.desk, id);
        QVERIFY(std::any_of(after.fields.begin(), after.fields.end(),
                            [](const app::Field &field) { return field.path == "of-a-later-version"; }));
    }

    void aMoveShownFirstIsTheMoveThatIsMade()
    {
        Campaigning shown, made;
        const domain::CampaignWindow window{QDate(2025, 9, 15), QDate(2025, 10, 20), QDate(2025, 3, 1), {}};
        for (Campaigning *office : {&shown, &made})
            QVERIFY(app::addSession(*office->desk, office->test(QStringLiteral("5А"), QDate(2025, 4, 15))));
        const auto changes = app::moveChanges(*shown.desk, shown.campaign, window);
        QVERIFY(changes && !changes->empty());
        QVERIFY(app::writeAll(*shown.desk, *changes));
        QVERIFY(app::moveCampaign(*made.desk, made.campaign, window));
        QVERIFY(shown.now() == made.now());
        const auto dayIn = [](Campaigning &office) {
            return app::sessionList(*office.desk, office.campaign)->front().session.date;
        };
        QCOMPARE(dayIn(shown), dayIn(made));
        QVERIFY(app::takeBack(*shown.desk, *changes));
        QCOMPARE(dayIn(shown), std::optional(QDate(2025, 4, 15)));
        QVERIFY(shown.now().before.empty());
        const domain::CampaignWindow wrong{QDate(2025, 9, 15), QDate(2025, 9, 1), {}, {}};
        QCOMPARE(app::moveChanges(*shown.desk, shown.campaign, wrong).error().code, Error::Code::invalid);
    }

    void theReportIsOnTodayFromTheWindowsEndUntilItWent()
    {
        Campaigning ahead;
        const auto everybody = app::Whose::everybody;
        QCOMPARE(app::agenda(*ahead.desk, everybody)->running.count, 0);
        Campaigning over(QDate(2025, 1, 20), QDate(2025, 2, 20));
        const auto soon = app::agenda(*over.desk, everybody);
        QCOMPARE(soon->running.count, 1); // due on 20 March, in 19 days
        QVERIFY(soon->running.rows.front().isReport);
        QCOMPARE(soon->running.rows.front().to, QDate(2025, 3, 20));
        QVERIFY(soon->running.rows.front().id == over.campaign);
        Campaigning late(QDate(2024, 12, 1), QDate(2025, 1, 20));
        QCOMPARE(app::agenda(*late.desk, everybody)->late.count, 1);
        auto reported = late.now();
        const auto before = domain::fieldsOf(reported);
        reported.reportedOn = QDate(2025, 3, 1);
        const auto shown = *app::recordPage(*late.desk, late.campaign);
        QVERIFY(app::writeAll(*late.desk, app::changesTo(shown, before, domain::fieldsOf(reported))));
        QCOMPARE(app::agenda(*late.desk, everybody)->late.count, 0);
        QVERIFY(late.now().reportedOn == reported.reportedOn);
    }
};

QTEST_GUILESS_MAIN(CoordinatingTest)
#include "coordinating.moc"
