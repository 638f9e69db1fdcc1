// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/observation/my_visits.h"

#include "app/observation/checklists.h"
#include "app/observation/overview.h"
#include "app/people/appointments.h"
#include "app/people/campaigns.h"
#include "app/people/people.h"
#include "app/signing/signing.h"
#include "desk_fixture.h"

#include <QTest>

using base::Error;
using domain::VisitState;

namespace {

/// It is 1 March 2025. Орлова is appointed to a session of that day and to one of the day before; Петров to neither.
struct Days : Office
{
    Days()
    {
        auto plan = *app::knownCampaign(*desk, QStringLiteral("2025"));
        plan.window = {QDate(2025, 2, 20), QDate(2025, 3, 20), {}, {}};
        campaign = *app::addCampaign(*desk, space, plan);
        orlova = named(QStringLiteral("Орлова Н. П."));
        petrov = named(QStringLiteral("Петров П. П."));
        today = holds(QDate(2025, 3, 1), orlova);
        yesterday = holds(QDate(2025, 2, 28), orlova);
    }

    base::RecordId named(const QString &name)
    {
        domain::Person person;
        person.name = name;
        return *app::addPerson(*desk, space, person);
    }

    base::RecordId holds(const QDate &date, const base::RecordId &observer)
    {
        domain::Session session;
        session.campaign = campaign;
        session.school = QStringLiteral("Кикинская МООШ");
        session.schoolClass = QStringLiteral("5А");
        session.subject = QStringLiteral("Математика");
        session.date = date;
        const auto id = *app::addSession(*desk, session);
        domain::Appointment appointment;
        appointment.session = id;
        appointment.person = observer;
        if (!app::appoint(*desk, appointment)->id)
            qFatal("not appointed");
        return id;
    }

    void isMe(const base::RecordId &person) const
    {
        if (!app::setMyself(*desk, {QStringLiteral("кто-то"), person}))
            qFatal("nobody");
    }

    base::RecordId begins(const base::RecordId &session) const
    {
        return *app::beginChecklist(*desk, session, QStringLiteral("observation"), QStringLiteral("Орлова Н. П."),
                                    orlova);
    }

    void signs(const base::RecordId &sheet) const
    {
        domain::Checklist head = app::checklistPage(*desk, sheet)->standing;
        head.begins = QTime(9, 0);
        head.ends = QTime(10, 0);
        bool isDone = bool(app::setHead(*desk, sheet, head));
        const auto page = *app::checklistPage(*desk, sheet);
        for (const auto &stage : page.made->stages)
            isDone = isDone && bool(app::markClear(*desk, sheet, stage.id, true));
        isDone = isDone && bool(app::signChecklist(*desk, sheet, {1000, {{{1, 1, 0}, {900, 900, 0}}}}));
        if (!isDone)
            qFatal("not signed");
    }

    std::vector<app::MyVisit> visits() const { return app::myVisits(*desk)->visits; }

    base::RecordId campaign, orlova, petrov, today, yesterday;
};

} // namespace

/// Who works here, and what is theirs to observe.
class MyVisitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsNobodyUntilTheySaySo()
    {
        const Days days;
        const auto all = app::myVisits(*days.desk);
        QVERIFY(all && !all->me && all->visits.empty() && all->hasPeople);
        QCOMPARE(app::setMyself(*days.desk, {QStringLiteral("  "), {}}).error().code, Error::Code::invalid);
        QVERIFY(!*app::myself(*days.desk));
    }

    void aPersonIsCalledAsTheRecordSaysAndANameStandsAlone()
    {
        const Days days;
        days.isMe(days.orlova);
        QCOMPARE((*app::myself(*days.desk))->name, QStringLiteral("Орлова Н. П."));
        QVERIFY(bool(app::setMyself(*days.desk, {QStringLiteral("Семёнова  А. А."), {}})));
        const auto me = *app::myself(*days.desk);
        QCOMPARE(me->name, QStringLiteral("Семёнова А. А."));
        QVERIFY(!me->person);
        QVERIFY(days.visits().empty());
    }

    void appointmentsAreMineAndOthersAreNot()
    {
        const Days days;
        days.isMe(days.orlova);
        const auto visits = days.visits();
        QCOMPARE(visits.size(), 2u);
        QCOMPARE(visits[0].session, std::optional(days.yesterday));
        QCOMPARE(visits[0].state, VisitState::missing);
        QCOMPARE(visits[1].state, VisitState::planned);
        days.isMe(days.petrov);
        QVERIFY(days.visits().empty());
    }

    void whatIsBegunTakesThePlaceOfItsAppointment()
    {
        const Days days;
        days.isMe(days.orlova);
        const auto sheet = days.begins(days.today);
        QVERIFY(bool(app::answer(*days.desk, sheet, QStringLiteral("q01"), record::Text("yes"))));
        const auto visits = days.visits();
        QCOMPARE(visits.size(), 2u);
        QCOMPARE(visits[1].checklist, std::optional(sheet));
        QCOMPARE(visits[1].state, VisitState::underWay);
        QCOMPARE(visits[1].answered, 1);
        QCOMPARE(visits[1].violations, 1);
        QCOMPARE(visits[1].asked, 30);
    }

    void aReturnedSheetComesBackWithItsRemarkAndItsNextVersionAlone()
    {
        const Days days;
        days.isMe(days.orlova);
        const auto sheet = days.begins(days.today);
        days.signs(sheet);
        QCOMPARE(days.visits()[1].state, VisitState::handedIn);
        QVERIFY(bool(app::review(*days.desk, sheet, domain::Verdict::returned, QStringLiteral("Не указан кабинет"),
                                 QStringLiteral("Координатор"))));
        QCOMPARE(days.visits()[1].state, VisitState::returned);
        QCOMPARE(days.visits()[1].remark, QStringLiteral("Не указан кабинет"));
        const auto next = *app::nextVersion(*days.desk, sheet);
        QCOMPARE(days.visits().size(), 2u);
        QCOMPARE(days.visits()[1].checklist, std::optional(next));
        QCOMPARE(days.visits()[1].state, VisitState::underWay);
        QVERIFY(days.visits()[1].remark.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MyVisitsTest)
#include "my_visits.moc"
