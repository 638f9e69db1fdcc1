// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaigns/local_campaign.h"
#include "domain/campaigns/moved_window.h"
#include "domain/people/school_class.h"
#include "domain/people/visits.h"
#include "domain/procedures/appointing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace domain;

namespace {

QByteArray asset(const char *name)
{
    QFile file(QStringLiteral(VERSTA_SOURCE_DIR "/assets/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no asset");
    return file.readAll();
}

CampaignBook campaigns()
{
    return *CampaignBook::read(asset("campaigns/vpr.json"));
}

ProcedureBook procedures()
{
    ProcedureBook book;
    if (!book.add(asset("procedures/advisory.json")) || !book.add(asset("procedures/temkino-2022.json")))
        qFatal("a procedure does not read");
    return book;
}

Session session()
{
    Session session;
    session.school = QStringLiteral("МБОУ «Темкинская СШ»");
    session.schoolClass = QStringLiteral("5А");
    session.subject = QStringLiteral("Математика");
    session.date = QDate(2026, 4, 21);
    session.lesson = 2;
    return session;
}

Person stranger()
{
    Person person;
    person.name = QStringLiteral("Орлова Н. П.");
    person.workPlace = QStringLiteral("Библиотека");
    person.trainedOn = QDate(2026, 3, 1);
    return person;
}

QStringList paragraphs(const std::vector<Objection> &objections)
{
    QStringList list;
    for (const Objection &objection : objections)
        list << objection.rule.paragraph + (objection.blocks() ? QStringLiteral("!") : QString());
    return list;
}

QStringList against(const Person &person, Role role, const char *procedure, std::vector<Override> passed = {})
{
    return paragraphs(objectionsTo(person, role, session(), procedures().chosen(QString::fromUtf8(procedure)), passed));
}

Fields fieldsIn(const std::vector<Field> &fields)
{
    return {fields.begin(), fields.end()};
}

Visit visit(int person, int session, int lesson, const char *school)
{
    Visit visit;
    visit.person.counter = std::uint64_t(person);
    visit.session.counter = std::uint64_t(session);
    visit.at.date = QDate(2026, 4, 21);
    visit.at.lesson = lesson;
    visit.at.school = QString::fromUtf8(school);
    return visit;
}

} // namespace

class ObserversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBookKnowsWhatEachGradeWrites()
    {
        const auto book = campaigns();
        const Campaign *year = book.find(QStringLiteral("2026"));
        QVERIFY(year);
        QCOMPARE(year->programme.size(), 6U);
        QVERIFY(subjectsOf(year->programme, 10).contains(QStringLiteral("Биология")));
        QVERIFY(!subjectsOf(book.find(QStringLiteral("2025"))->programme, 10).contains(QStringLiteral("Биология")));
        QVERIFY(!subjectsOf(year->programme, 6).contains(QStringLiteral("Обществознание")));
        QVERIFY(subjectsOf(year->programme, 9).isEmpty());
        QCOMPARE(programmeFor(year->programme, 4)->minutes, (std::vector{45, 90}));
        QCOMPARE(programmeFor(year->programme, 4)->forms, std::vector{Form::paper});
    }

    void aWrongProgrammeIsRefused()
    {
        const auto isRead = [](const char *json) { return bool(programmeOf(QJsonDocument::fromJson(json).array())); };
        QVERIFY(isRead(R"([{"grade": 4, "required": ["A"], "source": "s"}])"));
        QVERIFY(!isRead(R"([{"grade": 12, "required": ["A"], "source": "s"}])"));
        QVERIFY(!isRead(R"([{"grade": 4, "required": [], "source": "s"}])"));
        QVERIFY(!isRead(R"([{"grade": 4, "required": ["A"]}])"));
        QVERIFY(!isRead(R"([{"grade": 4, "required": ["A"], "source": "s", "minutes": [0]}])"));
        QVERIFY(!isRead(R"([{"grade": 4, "required": ["A"], "source": "s", "forms": ["oral"]}])"));
        QVERIFY(!isRead(
            R"([{"grade": 4, "required": ["A"], "source": "s"}, {"grade": 4, "required": ["A"], "source": "s"}])"));
    }

    void aCampaignComesBackFromItsFields()
    {
        LocalCampaign campaign = localOf(*campaigns().find(QStringLiteral("2022")), QDate(2022, 3, 1));
        QVERIFY(!campaign.window.to);
        QVERIFY(problemOf(campaign) == CampaignProblem::openWindow);
        campaign = movedTo(campaign, campaigns().find(QStringLiteral("2022"))->windows[1]);
        campaign.exams = {{5, QStringLiteral("История"), 60, Form::computer}};
        campaign.retention = {30, false};
        campaign.resultsOn = QDate(2022, 12, 1);
        campaign.procedure = QStringLiteral("temkino-2022");
        QCOMPARE(campaignOf(fieldsIn(fieldsOf(campaign))), campaign);
        QVERIFY(problemOf(campaign) == CampaignProblem::none);
        std::swap(campaign.window.from, campaign.window.to);
        QVERIFY(problemOf(campaign) == CampaignProblem::endBeforeStart);
    }

    void worksAreKeptForTheLaterOfBothTerms()
    {
        const QDate work(2026, 4, 21);
        QVERIFY(!keptUntil(work, {90, true}, std::nullopt));
        QCOMPARE(keptUntil(work, {90, true}, QDate(2026, 6, 1)), std::optional(QDate(2026, 7, 20)));
        QCOMPARE(keptUntil(work, {90, true}, QDate(2026, 9, 1)), std::optional(QDate(2026, 9, 1)));
        QCOMPARE(keptUntil(work, {30, false}, std::nullopt), std::optional(QDate(2026, 5, 21)));
    }

    void theReportIsDueAMonthAfterTheWindow()
    {
        const auto campaign = localOf(*campaigns().find(QStringLiteral("2025")), std::nullopt);
        QCOMPARE(observersReportDue(campaign), std::optional(QDate(2025, 6, 16)));
        QCOMPARE(recheckDue(campaign), std::optional(QDate(2025, 6, 30)));
    }

    void aMovedWindowTakesItsDaysAlong()
    {
        const CampaignWindow spring{QDate(2022, 3, 15), QDate(2022, 5, 20), {}, {}};
        const CampaignWindow autumn{QDate(2022, 9, 19), QDate(2022, 10, 24), {}, {}};
        QCOMPARE(movedWith(QDate(2022, 3, 15), spring, autumn), QDate(2022, 9, 19));
        QCOMPARE(movedWith(QDate(2022, 3, 18), spring, autumn), QDate(2022, 9, 22));
        QCOMPARE(movedWith(QDate(2022, 5, 20), spring, autumn), QDate(2022, 10, 24)); // never outside
        QCOMPARE(movedWith(QDate(2022, 3, 10), spring, autumn), QDate(2022, 9, 14));
        QCOMPARE(movedWith(QDate(2022, 7, 4), spring, autumn), QDate(2022, 12, 8));
        const CampaignWindow open{QDate(2022, 3, 1), {}, {}, {}};
        QCOMPARE(movedWith(QDate(2022, 2, 27), open, autumn), QDate(2022, 9, 17));
        QCOMPARE(movedWith(QDate(2022, 2, 27), {}, autumn), QDate(2022, 2, 27));
    }

    void onlyDeadlinesOfTheCampaignAreMoved()
    {
        const CampaignWindow spring{QDate(2022, 3, 15), QDate(2022, 5, 20), {}, {}};
        const CampaignWindow autumn{QDate(2022, 9, 19), QDate(2022, 10, 24), {}, {}};
        Deadline deadline;
        deadline.campaign = QStringLiteral("2022");
        deadline.windows = {{spring.from, spring.to, {}, QStringLiteral("ВПР")},
                            {{}, QDate(2022, 6, 20), QTime(18, 0), {}}};
        const Deadline moved = movedWith(deadline, QStringLiteral("2022"), spring, autumn);
        QCOMPARE(moved.windows[0], (Window{autumn.from, autumn.to, {}, QStringLiteral("ВПР")}));
        QCOMPARE(moved.windows[1], (Window{{}, QDate(2022, 11, 24), QTime(18, 0), {}}));
        QCOMPARE(movedWith(deadline, QStringLiteral("2023"), spring, autumn), deadline);
    }

    void aClassIsReadHoweverItIsWritten()
    {
        for (const char *text : {"5А", "5 «а»", "5-A", "5 класс А", " 5а "})
            QCOMPARE(nameOf(schoolClassOf(QString::fromUtf8(text)).value()), QStringLiteral("5А"));
        QCOMPARE(schoolClassOf(QStringLiteral("10"))->grade, 10);
        for (const char *text : {"", "А", "12А", "0", "5АБ", "115", "учителя"})
            QVERIFY(!schoolClassOf(QString::fromUtf8(text)));
    }

    void peopleAndSessionsComeBackFromTheirFields()
    {
        Person person = stranger();
        person.teaches = {{QString(), QStringLiteral("5А"), QStringLiteral("Физика")}};
        person.parentOf = {{QStringLiteral("Школа"), QStringLiteral("7Б")}};
        person.experienceYears = 0;
        person.hasHigherEducation = false;
        QCOMPARE(personOf(fieldsIn(fieldsOf(person))), person);
        Session at = session();
        at.begins = QTime(9, 25);
        at.minutes = 90;
        at.form = Form::computer;
        at.campaign = base::RecordId{{}, 7};
        QCOMPARE(sessionOf(fieldsIn(fieldsOf(at))), at);
        Appointment appointment{
            at.campaign,          base::RecordId{{}, 9},
            Role::recheckMember,  QStringLiteral("приказ"),
            QStringLiteral("15"), {{QStringLiteral("r"), QStringLiteral("6.8"), QStringLiteral("нет других")}}};
        QCOMPARE(appointmentOf(fieldsIn(fieldsOf(appointment))), std::optional(appointment));
        QVERIFY(!appointmentOf({}));
    }

    void aSessionSaysWhatIsWrongWithIt()
    {
        const auto campaign = localOf(*campaigns().find(QStringLiteral("2026")), std::nullopt);
        QVERIFY(problemsOf(session(), campaign).empty());
        Session wrong = session();
        wrong.schoolClass = QStringLiteral("9А");
        wrong.date = QDate(2026, 6, 1);
        wrong.lesson = 20;
        QCOMPARE(
            problemsOf(wrong, campaign),
            (std::vector{SessionProblem::gradeNotTested, SessionProblem::outsideWindow, SessionProblem::wrongLesson}));
        wrong = {};
        QCOMPARE(problemsOf(wrong, campaign),
                 (std::vector{SessionProblem::noSchool, SessionProblem::noSuchClass, SessionProblem::noSubject,
                              SessionProblem::noDate}));
        wrong = session();
        wrong.subject = QStringLiteral("Пение");
        QCOMPARE(problemsOf(wrong, campaign), std::vector{SessionProblem::subjectNotTested});
    }

    void anObserverIsNeitherAParentNorATeacherThere()
    {
        QCOMPARE(against(stranger(), Role::observer, "temkino-2022"), QStringList());
        Person parent = stranger();
        parent.parentOf = {{QStringLiteral("Темкинская СШ"), QStringLiteral("5а")}};
        QCOMPARE(against(parent, Role::observer, "temkino-2022"), QStringList()); // another school by its name
        parent.parentOf.front().school = QStringLiteral("МБОУ \"Темкинская СШ\"");
        QCOMPARE(against(parent, Role::observer, "temkino-2022"), QStringList{QStringLiteral("3.1!")});
        parent.parentOf.front().schoolClass = QStringLiteral("5Б");
        QCOMPARE(against(parent, Role::observer, "temkino-2022"), QStringList());
        Person teacher = stranger();
        teacher.workPlace = session().school;
        QCOMPARE(against(teacher, Role::observer, "temkino-2022"), QStringList{QStringLiteral("3.1!")});
        QCOMPARE(against(teacher, Role::observer, "advisory"), QStringList{QStringLiteral("3.1")});
        teacher.workPlace.clear(); // nobody said where: it warns
        QCOMPARE(against(teacher, Role::observer, "temkino-2022"), QStringList{QStringLiteral("3.1")});
    }

    void assistantsExpertsAndRecheckMembersHaveTheirOwnRules()
    {
        Person person = stranger();
        person.workPlace = session().school;
        person.teaches = {{QString(), QStringLiteral("5А"), QStringLiteral("математика")}};
        person.experienceYears = 2;
        person.hasHigherEducation = false;
        QCOMPARE(against(person, Role::assistant, "temkino-2022"), QStringList{QStringLiteral("3.2!")});
        QCOMPARE(against(person, Role::organiser, "temkino-2022"), QStringList());
        QCOMPARE(against(person, Role::expert, "temkino-2022"),
                 (QStringList{QStringLiteral("5.3"), QStringLiteral("5.3")}));
        QCOMPARE(against(person, Role::recheckMember, "temkino-2022"),
                 (QStringList{QStringLiteral("6.8!"), QStringLiteral("6.8!")}));
        person.experienceYears = 3;
        person.hasHigherEducation.reset();
        QCOMPARE(against(person, Role::recheckMember, "temkino-2022"), QStringList{QStringLiteral("6.8")});
    }

    void aBlockIsPassedOverOnlyWithAReason()
    {
        Person teacher = stranger();
        teacher.workPlace = session().school;
        const QString rule = QStringLiteral("observer-teacher");
        QCOMPARE(against(teacher, Role::observer, "temkino-2022", {{rule, {}, QStringLiteral("  ")}}),
                 QStringList{QStringLiteral("3.1!")});
        const auto passed =
            objectionsTo(teacher, Role::observer, session(), procedures().chosen(QStringLiteral("temkino-2022")),
                         {{rule, {}, QStringLiteral("в школе пять учителей")}});
        QVERIFY(!isBlocked(passed));
        QCOMPARE(passed.front().reason, QStringLiteral("в школе пять учителей"));
    }

    void aWrongProcedureIsRefused()
    {
        const auto isRead = [](const char *json) {
            ProcedureBook book;
            return bool(book.add(json));
        };
        QVERIFY(isRead(R"({"id": "a", "title": "t", "source": "s", "rules": []})"));
        QVERIFY(!isRead("[]"));
        QVERIFY(!isRead(
            R"({"id": "a", "title": "t", "source": "s", "rules": [{"id": "r", "role": "king", "condition": "not-trained", "effect": "warns", "paragraph": "1", "sentence": "x"}]})"));
        QVERIFY(!isRead(
            R"({"id": "a", "title": "t", "source": "s", "rules": [{"id": "r", "role": "expert", "condition": "not-trained", "effect": "warns", "sentence": "x"}]})"));
        QVERIFY(!isRead(
            R"({"id": "a", "title": "t", "source": "s", "rules": [{"id": "r", "role": "expert", "condition": "experience-below", "effect": "warns", "paragraph": "1", "sentence": "x"}]})"));
        ProcedureBook book = procedures();
        QVERIFY(!book.add(asset("procedures/advisory.json")));
        QCOMPARE(book.chosen({}).id, QStringLiteral("advisory"));
        QCOMPARE(book.chosen(QStringLiteral("nobody")).id, QStringLiteral("advisory"));
    }

    void aScheduleFindsWhoIsExpectedInTwoPlaces()
    {
        const auto two = scheduleOf({visit(1, 2, 3, "Б"), visit(1, 1, 2, "А"), visit(2, 3, 2, "А")});
        QCOMPARE(two.visits.front().session.counter, 1U);
        QCOMPARE(two.clashes, (std::vector<Clash>{{0, 2}})); // neighbouring lessons in two schools
        QVERIFY(scheduleOf({visit(1, 1, 2, "А"), visit(1, 2, 3, "А")}).clashes.empty());
        QCOMPARE(scheduleOf({visit(1, 1, 2, "А"), visit(1, 2, 2, "А")}).clashes.size(), 1U);
        Visit early = visit(1, 1, 2, "А"), late = visit(1, 2, 2, "А");
        early.at.begins = QTime(9, 0);
        late.at.begins = QTime(9, 45);
        QVERIFY(scheduleOf({early, late}).clashes.empty());
        early.at.minutes = 46;
        QCOMPARE(scheduleOf({early, late}).clashes.size(), 1U);
    }
};

QTEST_APPLESS_MAIN(ObserversTest)
#include "observers.moc"
