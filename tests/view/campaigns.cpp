// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign_scene.h"

#include "app/observation/templates.h"
#include "view/campaigns/campaign_list.h"
#include "view/campaigns/campaign_move.h"
#include "view/campaigns/campaign_page.h"
#include "view/campaigns/typed.h"
#include "view/key.h"
#include "view/overview/campaign_report.h"
#include "view/overview/checklist_view.h"
#include "view/overview/paper.h"
#include "view/overview/visit_list.h"
#include "view/people/appointment_list.h"
#include "view/people/candidate_list.h"
#include "view/people/card_lines.h"
#include "view/people/person_form.h"
#include "view/people/person_list.h"
#include "view/people/schedule_list.h"
#include "view/people/session_form.h"
#include "view/people/session_list.h"
#include "view/programme/exam_form.h"
#include "view/programme/exam_list.h"
#include "view/programme/retention_form.h"
#include "view/records/hit_list.h"
#include "view/session.h"
#include "view/today/today_list.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

constexpr int longest = 20000;

/// The coordinator's models over a real profile with a campaign in full swing.
class Campaigns : public QObject
{
    Q_OBJECT

    /// Of 90 minutes on a computer.
    void takesMinutesAndFormOf(const QString &subject) const
    {
        view::SessionForm plan;
        plan.setSession(m_session.get());
        plan.setCampaign(view::keyOf(m_scene.campaign));
        plan.setClasses(QStringLiteral("5А, 5Б"));
        plan.setSubject(subject);
        QCOMPARE(plan.property("minutes").toString(), QStringLiteral("90"));
        QVERIFY(plan.property("isOnComputer").toBool());
        plan.setProperty("minutes", QStringLiteral("60"));
        plan.setSubject(QStringLiteral("Математика"));
        QCOMPARE(plan.property("minutes").toString(), QStringLiteral("60")); // what was typed stays
        QVERIFY(!plan.property("isOnComputer").toBool());
        plan.setClasses(QStringLiteral("5А, 11А"));
        plan.setSubject(subject);
        QVERIFY(!plan.property("isOnComputer").toBool()); // not of all of them
    }

private Q_SLOTS:
    void initTestCase()
    {
        app::Options options;
        options.folder = m_folder.filePath(QStringLiteral("profile")).toStdString();
        options.stateFolder = m_folder.filePath(QStringLiteral("marks")).toStdString();
        options.fastKdf = true;
        m_session = std::make_unique<view::Session>(options);
        m_session->create(QStringLiteral("верста столб дорога"), QStringLiteral("верста столб дорога"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->workspace(), longest);
        QSignalSpy ready(m_session.get(), &view::Session::spaceReady);
        m_session->workspace()->foundSpace(QStringLiteral("Округ"), domain::Level::municipality, {});
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, longest);
        m_space = ready.first().first().value<base::SpaceId>();
        m_scene = fillCampaign(*m_session->workspace(), m_space, m_session.get());
    }

    void daysNumbersAndTimesAreReadAsPeopleWriteThem()
    {
        using namespace view;
        QCOMPARE(typed::day(QStringLiteral(" 20.04.2026 ")).value, std::optional(QDate(2026, 4, 20)));
        QCOMPARE(typed::day(QStringLiteral("1.4.26")).value, std::optional(QDate(2026, 4, 1)));
        QVERIFY(typed::day(QStringLiteral("30.02.2026")).isWrong);
        QVERIFY(!typed::day(QString()).isWrong && !typed::day(QString()).value);
        QCOMPARE(typed::time(QStringLiteral("9.25")).value, std::optional(QTime(9, 25)));
        QVERIFY(typed::time(QStringLiteral("25:00")).isWrong);
        QVERIFY(typed::number(QStringLiteral("-1")).isWrong && typed::number(QStringLiteral("2а")).isWrong);
    }

    void aCardsLinesComeBackAsTheyWereWritten()
    {
        namespace cards = view::cards;
        const QString text = QStringLiteral("Математика: 5А, 5Б\nФизика: 7А (СОШ № 2)\nМузыка");
        const auto lessons = cards::lessonsIn(text);
        QCOMPARE(lessons.size(), 4U);
        QCOMPARE(lessons[1].schoolClass, QStringLiteral("5Б"));
        QCOMPARE(lessons[2].school, QStringLiteral("СОШ № 2"));
        QCOMPARE(cards::written(lessons), text);
        const auto children = cards::childrenIn(QStringLiteral("5А, 7Б\n3В (СОШ № 2)"));
        QCOMPARE(children.size(), 3U);
        QCOMPARE(cards::written(children), QStringLiteral("5А\n7Б\n3В (СОШ № 2)"));
        QVERIFY(cards::lessonsIn(QStringLiteral(" \n\n")).empty());
    }

    void aCampaignIsBegunFromTheLibraryForAnOrganisation()
    {
        view::CampaignList list;
        list.setSession(m_session.get());
        const int before = list.count();
        QVERIFY(list.known().size() >= 4);
        list.begin(0, QString());
        QVERIFY(!list.trouble().isEmpty()); // nobody's
        QSignalSpy begun(&list, &view::CampaignList::begun);
        list.begin(0, view::keyOf(m_space));
        QTRY_COMPARE_WITH_TIMEOUT(begun.count(), 1, longest);
        QTRY_COMPARE(list.count(), before + 1);
        view::CampaignPage page;
        page.setSession(m_session.get());
        page.setCampaign(begun.first().first().toString());
        QVERIFY(page.isHere());
        QVERIFY(!page.days().isEmpty() && !page.programme().isEmpty());
        QVERIFY(page.procedures().at(page.procedure()).contains(QStringLiteral("предупреждения"))); // the default
    }

    void theProcedureIsChosenAndTheReportMarkedAndBothComeBack()
    {
        view::CampaignPage page;
        page.setSession(m_session.get());
        page.setCampaign(view::keyOf(m_scene.over));
        const int before = page.procedure();
        page.chooseProcedure(before == 0 ? 1 : 0);
        QTRY_VERIFY_WITH_TIMEOUT(page.procedure() != before, longest);
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(page.procedure(), before, longest);
        view::TodayList today;
        today.setSession(m_session.get());
        const auto isDue = [&] {
            for (int i = 0; i < today.count(); ++i)
                if (today.cell(i, "target").toString() == view::keyOf(m_scene.over))
                    return true;
            return false;
        };
        QVERIFY(isDue());
        page.markReported(true);
        QTRY_VERIFY_WITH_TIMEOUT(page.isReported(), longest);
        QTRY_VERIFY_WITH_TIMEOUT(!isDue(), longest);
        page.markReported(false);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isReported(), longest);
        QTRY_VERIFY_WITH_TIMEOUT(isDue(), longest);
    }

    void anExamIsAddedChangedAndTakenOutAndEachComesBack()
    {
        view::ExamList list;
        list.setSession(m_session.get());
        list.setCampaign(view::keyOf(m_scene.campaign));
        const int before = list.count();
        QVERIFY(before > 0);
        view::ExamForm form;
        form.setSession(m_session.get());
        form.setCampaign(view::keyOf(m_scene.campaign));
        form.setProperty("grade", QStringLiteral("5"));
        QVERIFY(!form.canSave()); // no subject yet
        QVERIFY(form.subjects().contains(QStringLiteral("История")));
        QVERIFY(!form.subjects().contains(QStringLiteral("Математика"))); // the campaign has it already
        QCOMPARE(form.durations(), QStringList({QStringLiteral("45"), QStringLiteral("90")}));
        form.setProperty("subject", QStringLiteral("математика"));
        QVERIFY(!form.canSave() && !form.subjectTrouble().isEmpty());
        form.setProperty("subject", QStringLiteral("История"));
        form.setProperty("minutes", QStringLiteral("сорок"));
        QVERIFY(!form.canSave() && !form.minutesTrouble().isEmpty());
        form.setProperty("minutes", QStringLiteral("45"));
        form.setProperty("grade", QStringLiteral("12"));
        QVERIFY(!form.canSave() && !form.gradeTrouble().isEmpty());
        form.setProperty("grade", QStringLiteral("5"));
        form.save();
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), before + 1, longest);
        const int row = rowWith(list, "subject", QStringLiteral("История"));
        QVERIFY(row >= 0);
        QVERIFY(list.cell(row, "detail").toString().contains(QStringLiteral("на бумаге")));
        const QString place = list.cell(row, "key").toString();

        view::ExamForm again;
        again.setSession(m_session.get());
        again.setCampaign(view::keyOf(m_scene.campaign));
        again.setExam(place);
        QCOMPARE(again.property("minutes").toString(), QStringLiteral("45"));
        QVERIFY(!again.canSave()); // nothing differs
        again.setProperty("minutes", QStringLiteral("90"));
        again.setProperty("isOnComputer", true);
        again.save();
        const auto detail = [&] { return list.cell(rowWith(list, "subject", QStringLiteral("История")), "detail"); };
        QTRY_VERIFY_WITH_TIMEOUT(detail().toString().contains(QStringLiteral("на компьютере")), longest);
        takesMinutesAndFormOf(QStringLiteral("История"));
        m_session->undo()->takeBack();
        QTRY_VERIFY_WITH_TIMEOUT(detail().toString().contains(QStringLiteral("45")), longest);
        QVERIFY(detail().toString().contains(QStringLiteral("на бумаге")));

        view::ExamForm gone;
        gone.setSession(m_session.get());
        gone.setCampaign(view::keyOf(m_scene.campaign));
        gone.setExam(list.cell(0, "key").toString());
        const QString first = list.cell(0, "subject").toString();
        gone.remove();
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), before, longest);
        // One out of the middle leaves the others where they are: what is changed next lands in its own place.
        view::CampaignPage page;
        page.setSession(m_session.get());
        page.setCampaign(view::keyOf(m_scene.campaign));
        const int procedure = page.procedure();
        page.chooseProcedure(procedure == 0 ? 1 : 0);
        QTRY_VERIFY_WITH_TIMEOUT(page.procedure() != procedure, longest);
        QCOMPARE(list.count(), before);
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(page.procedure(), procedure, longest);
        QVERIFY(rowWith(list, "key", place) >= 0);
        QVERIFY(list.cell(0, "subject").toString() != first);
    }

    void theRetentionTermIsChangedAndComesBack()
    {
        view::CampaignPage page;
        page.setSession(m_session.get());
        page.setCampaign(view::keyOf(m_scene.campaign));
        const QString before = page.retention();
        QVERIFY(before.contains(QStringLiteral("90")));
        view::RetentionForm form;
        form.setSession(m_session.get());
        form.setCampaign(view::keyOf(m_scene.campaign));
        QCOMPARE(form.property("days").toString(), QStringLiteral("90"));
        QVERIFY(!form.canSave()); // nothing differs
        form.setProperty("days", QStringLiteral("-3"));
        QVERIFY(!form.canSave() && !form.daysTrouble().isEmpty());
        form.setProperty("days", QStringLiteral("365"));
        form.setProperty("resultsOn", QStringLiteral("31.02.2026"));
        QVERIFY(!form.canSave() && !form.resultsTrouble().isEmpty());
        form.setProperty("resultsOn", QStringLiteral("15.06.2026"));
        form.setProperty("isUntilResults", false);
        QVERIFY(form.canSave());
        form.save();
        QTRY_VERIFY_WITH_TIMEOUT(page.retention().contains(QStringLiteral("365")), longest);
        const auto row =
            m_session->workspace()->read([&](app::Desk &desk) { return app::campaignRow(desk, m_scene.campaign); });
        QVERIFY(!row->campaign.retention.untilResults);
        QCOMPARE(row->campaign.resultsOn, std::optional(QDate(2026, 6, 15)));
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(page.retention(), before, longest);
    }

    void movingTheWindowIsShownFirstAndComesBackAsOneStep()
    {
        view::CampaignMove moved;
        moved.setSession(m_session.get());
        moved.setCampaign(view::keyOf(m_scene.campaign));
        const QString before = moved.now();
        QVERIFY(!moved.canMove());
        moved.setFrom(QStringLiteral("вчера"));
        QVERIFY(!moved.trouble().isEmpty());
        moved.setFrom(QDate::currentDate().addDays(20).toString(QStringLiteral("dd.MM.yyyy")));
        moved.setTo(QDate::currentDate().addDays(10).toString(QStringLiteral("dd.MM.yyyy")));
        QVERIFY(!moved.canMove() && !moved.trouble().isEmpty()); // the end before the beginning
        moved.setTo(QDate::currentDate().addDays(50).toString(QStringLiteral("dd.MM.yyyy")));
        QVERIFY(moved.canMove());
        QVERIFY(moved.count() >= 2); // what lies ahead, not what was held
        const QString session = moved.cell(0, "before").toString();
        moved.apply();
        QTRY_VERIFY_WITH_TIMEOUT(moved.now() != before, longest);
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(moved.now(), before, longest);
        QTRY_COMPARE_WITH_TIMEOUT(moved.cell(0, "before").toString(), session, longest);
    }

    void peopleAreFoundAndACardIsChangedOnlyWhereSomethingDiffers()
    {
        view::PersonList list;
        list.setSession(m_session.get());
        list.setWords(QStringLiteral("библиотека ОРЛОВА"));
        QCOMPARE(list.count(), 1);
        view::PersonForm form;
        form.setSession(m_session.get());
        form.setPerson(view::keyOf(m_scene.stranger));
        QVERIFY(!form.canSave()); // nothing differs yet
        form.setProperty("years", QStringLiteral("сто"));
        QVERIFY(!form.yearsTrouble().isEmpty() && !form.canSave());
        form.setProperty("years", QStringLiteral("7"));
        QVERIFY(form.canSave());
        form.save({});
        const auto years = [this] {
            const auto row = m_session->workspace()->read(
                [this](app::Desk &desk) { return app::personRow(desk, m_scene.stranger); });
            return row->person.experienceYears;
        };
        QTRY_COMPARE_WITH_TIMEOUT(years(), std::optional(7), longest);
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(years(), std::optional<int>(), longest);
        QCOMPARE(m_session->workspace()->history(m_scene.stranger, "title")->size(), 1U); // the name was left alone
    }

    void wrongLinesOfACardAreSaidAtTheirField()
    {
        view::PersonForm form;
        form.setSession(m_session.get());
        form.setProperty("name", QStringLiteral("Новая"));
        QVERIFY(form.isNew() && form.canSave());
        form.setProperty("teaches", QStringLiteral(": 5А"));
        QVERIFY(!form.teachesTrouble().isEmpty() && form.childrenTrouble().isEmpty() && !form.canSave());
        form.setProperty("teaches", QString());
        form.setProperty("children", QStringLiteral("15Я"));
        QVERIFY(!form.childrenTrouble().isEmpty() && !form.canSave());
        form.setProperty("children", QString());
        form.setProperty("trained", QStringLiteral("31.02.2026"));
        QVERIFY(!form.trainedTrouble().isEmpty() && !form.canSave());
    }

    void severalClassesArePlannedAtOnceAndTroublesStandAtTheirFields()
    {
        view::SessionForm form;
        form.setSession(m_session.get());
        form.setCampaign(view::keyOf(m_scene.over));
        QVERIFY(!form.canSave());
        form.setProperty("school", scene::village);
        form.setProperty("classes", QStringLiteral("5А, 5Б, 12Ы"));
        QVERIFY(form.classTrouble().contains(QStringLiteral("12Ы")) && !form.canSave());
        form.setProperty("classes", QStringLiteral("5a, 5Б"));
        QVERIFY(form.classTrouble().isEmpty() && form.canSave());
        QVERIFY(form.subjects().contains(QStringLiteral("Математика")));
        form.setProperty("subject", QStringLiteral("Астрономия"));
        form.setProperty("date", QDate::currentDate().toString(QStringLiteral("dd.MM.yyyy")));
        QVERIFY(!form.subjectTrouble().isEmpty() && !form.dateTrouble().isEmpty());
        QVERIFY(form.canSave()); // can be mended later
        form.setProperty("lesson", QStringLiteral("19"));
        QVERIFY(!form.lessonTrouble().isEmpty() && !form.canSave());
        form.setProperty("lesson", QStringLiteral("2"));
        QSignalSpy saved(&form, &view::SessionForm::saved);
        form.save();
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, longest);
        view::SessionList list;
        list.setSession(m_session.get());
        list.setCampaign(view::keyOf(m_scene.over));
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), 2, longest);
        QCOMPARE(list.cell(0, "title").toString(), QStringLiteral("5А, Астрономия"));
        QVERIFY(!list.cell(0, "trouble").toString().isEmpty());
        QVERIFY(!list.cell(0, "isObserved").toBool());
    }

    void aBlockNamesItsParagraphAndIsPassedOverOnlyWithAReason()
    {
        view::CandidateList candidates;
        candidates.setSession(m_session.get());
        candidates.setPlanned(view::keyOf(m_scene.today));
        QVERIFY(candidates.count() >= 4);
        QCOMPARE(candidates.cell(0, "name").toString(), QStringLiteral("Орлова Наталья Петровна")); // nothing against
        candidates.choose(view::keyOf(m_scene.mother));
        QCOMPARE(candidates.blocks().size(), 1);
        QVERIFY(candidates.blocks().first().contains(QStringLiteral("3.1")));
        QVERIFY(!candidates.canAppoint());
        candidates.setReason(QStringLiteral("   "));
        QVERIFY(!candidates.canAppoint());
        candidates.setReason(QStringLiteral("Больше некому"));
        QVERIFY(candidates.canAppoint());
        QSignalSpy appointed(&candidates, &view::CandidateList::appointed);
        candidates.appoint();
        QTRY_COMPARE_WITH_TIMEOUT(appointed.count(), 1, longest);
        view::AppointmentList list;
        list.setSession(m_session.get());
        list.setPlanned(view::keyOf(m_scene.today));
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), 1, longest);
        QVERIFY(list.cell(0, "passed").toString().contains(QStringLiteral("Больше некому")));
        const QVariant key = list.cell(0, "key");
        list.remove(0);
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), 0, longest);
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), 1, longest);
        QCOMPARE(list.cell(0, "key"), key); // the same record, not another of its kind
    }

    void whatNobodySaidOnlyWarnsAndOtherRolesAskOtherRules()
    {
        view::CandidateList candidates;
        candidates.setSession(m_session.get());
        candidates.setPlanned(view::keyOf(m_scene.today));
        candidates.choose(view::keyOf(m_scene.silent));
        QVERIFY(candidates.blocks().isEmpty() && !candidates.warnings().isEmpty() && candidates.canAppoint());
        candidates.choose(view::keyOf(m_scene.teacher));
        QCOMPARE(candidates.blocks().size(), 1);
        candidates.setRole(int(domain::Role::organiser));
        QVERIFY(candidates.blocks().isEmpty());
    }

    void aClashIsToldInTheScheduleAndBeforeAppointing()
    {
        view::ScheduleList schedule;
        schedule.setSession(m_session.get());
        schedule.setCampaign(view::keyOf(m_scene.campaign));
        QVERIFY(schedule.clashes() >= 1);
        int told = 0;
        for (int i = 0; i < schedule.count(); ++i)
            told += schedule.cell(i, "clash").toString().isEmpty() ? 0 : 1;
        QVERIFY(told >= 2); // both sides
        view::SessionList sessions;
        sessions.setSession(m_session.get());
        sessions.setCampaign(view::keyOf(m_scene.campaign));
        sessions.setWords(QStringLiteral("6Б"));
        QCOMPARE(sessions.count(), 1);
        view::CandidateList candidates;
        candidates.setSession(m_session.get());
        candidates.setPlanned(sessions.cell(0, "key").toString());
        candidates.choose(view::keyOf(m_scene.stranger));
        QVERIFY(candidates.clash().contains(QStringLiteral("5Б")));
    }

    void visitsStandWhereTheyStandAndAreChosenByState()
    {
        view::VisitList visits;
        visits.setSession(m_session.get());
        visits.setCampaign(view::keyOf(m_scene.campaign));
        QVERIFY(visits.isReading()); // beside the page
        QTRY_VERIFY_WITH_TIMEOUT(!visits.isReading(), longest);
        QVERIFY(visits.total() >= 6);
        QVERIFY(visits.states().at(1).startsWith(QStringLiteral("Листа нет"))); // what asks for something stands first
        visits.setState(1);
        QCOMPARE(visits.count(), 1);
        QVERIFY(visits.cell(0, "checklist").toString().isEmpty());
        visits.setState(0);
        QCOMPARE(visits.count(), visits.total());
    }

    void aSheetIsReadReturnedWithARemarkAndAccepted()
    {
        view::ChecklistView sheet;
        sheet.setSession(m_session.get());
        sheet.setChecklist(view::keyOf(m_scene.violated));
        QVERIFY(sheet.canReview() && sheet.count() > 20);
        QCOMPARE(sheet.cell(0, "answer").toString(), QStringLiteral("Нарушение"));
        QVERIFY(sheet.cell(0, "comment").toString().contains(QStringLiteral("Телефоны")));
        sheet.giveBack();
        QVERIFY(sheet.reviews().isEmpty()); // never without a remark
        sheet.setProperty("remark", QStringLiteral("Сколько телефонов?"));
        sheet.giveBack();
        QTRY_COMPARE_WITH_TIMEOUT(sheet.reviews().size(), 1, longest);
        QVERIFY(!sheet.isAccepted() && sheet.reviews().first().contains(QStringLiteral("Сколько телефонов?")));
        sheet.accept();
        QTRY_VERIFY_WITH_TIMEOUT(sheet.isAccepted(), longest);
    }

    void whatIsFoundLeadsToThePageThatShowsIt()
    {
        view::HitList hits;
        hits.setSession(m_session.get());
        const auto leadsTo = [&](const QString &words, view::HitList::Page page, const QString &target) {
            hits.setWords(words);
            for (int row = 0; row < hits.count(); ++row)
                if (hits.cell(row, "page").toInt() == page && hits.cell(row, "target").toString() == target)
                    return true;
            return false;
        };
        using Found = view::HitList;
        QVERIFY(leadsTo(QStringLiteral("весны"), Found::Campaign, view::keyOf(m_scene.campaign)));
        QVERIFY(hits.cell(0, "snippet").toString().contains(QStringLiteral("<b>")));
        QVERIFY(leadsTo(QStringLiteral("Заречная русский"), Found::Test, view::keyOf(m_scene.today)));
        QVERIFY(leadsTo(QStringLiteral("орловой"), Found::Person, view::keyOf(m_scene.stranger)));
        QVERIFY(leadsTo(QStringLiteral("телефоны"), Found::OwnSheet, view::keyOf(m_scene.violated)));
        QVERIFY(!leadsTo(QStringLiteral("телефоны"), Found::Sheet, view::keyOf(m_scene.violated)));
        // An appointment is shown by its test.
        hits.setWords(QStringLiteral("приказ 10.03.2026"));
        QVERIFY(hits.count() > 0);
        QCOMPARE(hits.cell(0, "kind").toString(), QStringLiteral("Назначение"));
        QCOMPARE(hits.cell(0, "page").toInt(), int(Found::Test));
        QVERIFY(hits.cell(0, "target") != hits.cell(0, "key"));
        // A template by its name, which its page is asked by.
        auto *workspace = m_session->workspace();
        const auto made =
            workspace->read([](app::Desk &desk) { return *app::templateNamed(desk, QStringLiteral("observation")); });
        auto own = made;
        own.id = QStringLiteral("own-7");
        own.version = 1;
        own.title = QStringLiteral("Столовая и буфет");
        workspace->change(QStringLiteral("saveTemplate"), [own, id = m_space](app::Desk &desk) -> base::Done {
            const auto name = app::saveTemplate(desk, id, own);
            return name ? base::Done() : base::Done(name.error());
        });
        QTRY_VERIFY_WITH_TIMEOUT(leadsTo(QStringLiteral("буфет"), Found::Template, QStringLiteral("own-7@1")), longest);
    }

    void findingsAreCountedInTheTemplatesOrderWithTheirTexts()
    {
        view::CampaignReport report;
        report.setSession(m_session.get());
        report.setCampaign(view::keyOf(m_scene.campaign));
        QTRY_VERIFY_WITH_TIMEOUT(report.isRead(), longest);
        QCOMPARE(report.findings()->count(), 1);
        QVERIFY(report.findings()->cell(0, "texts").toStringList().first().contains(QStringLiteral("Телефоны")));
        report.setOnlyViolations(false);
        QVERIFY(report.findings()->count() > 10);
        QCOMPARE(report.coverage()->count(), 3);
        QVERIFY(report.passed()->count() >= 1);
        QVERIFY(report.passed()->cell(0, "paragraph").toString().contains(QStringLiteral("3.1")));
    }

    void theReportGoesIntoAFileOrSaysWhyNot()
    {
        view::CampaignPaper paper;
        paper.setSession(m_session.get());
        paper.setRecord(view::keyOf(m_scene.campaign));
        for (const auto what : {view::CampaignPaper::Report, view::CampaignPaper::Schedule})
            for (const auto format : {view::Outgoing::Word, view::Outgoing::Excel, view::Outgoing::Pdf}) {
                paper.setWhat(what);
                const QString name = QStringLiteral("бумага %1").arg(what);
                paper.save(QUrl::fromLocalFile(m_folder.filePath(name)), format);
                QTRY_VERIFY_WITH_TIMEOUT(!paper.isRunning(), longest);
                QVERIFY2(paper.trouble().isEmpty(), qPrintable(paper.trouble()));
                QVERIFY(
                    QFile::exists(m_folder.filePath(name + QLatin1Char('.') + view::CampaignPaper::endingOf(format))));
            }
        paper.save(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("нет/папки.pdf"))), view::CampaignPaper::Pdf);
        QTRY_VERIFY_WITH_TIMEOUT(!paper.isRunning(), longest);
        QVERIFY(!paper.trouble().isEmpty() && paper.place().isEmpty());
    }

    void theReportAndTheScheduleGoToAPrinter()
    {
        for (const auto what : {view::CampaignPaper::Report, view::CampaignPaper::Schedule}) {
            const QString paperFile = m_folder.filePath(QStringLiteral("бумага %1.pdf").arg(what + 10));
            qputenv("VERSTA_PRINT_TO", QFile::encodeName(paperFile));
            view::CampaignPaper paper;
            paper.setSession(m_session.get());
            paper.setRecord(view::keyOf(m_scene.campaign));
            paper.setWhat(what);
            QTRY_VERIFY_WITH_TIMEOUT(!paper.isLooking(), longest);
            QCOMPARE(paper.printers().size(), 1);
            paper.print(0);
            QVERIFY(paper.isRunning());
            QTRY_VERIFY_WITH_TIMEOUT(!paper.isRunning(), longest);
            QVERIFY2(paper.trouble().isEmpty(), qPrintable(paper.trouble()));
            QVERIFY(paper.outcome().startsWith(QStringLiteral("Отправлено на принтер")));
            QVERIFY(paper.place().isEmpty()); // it is on paper
            QFile printed(paperFile);
            QVERIFY(printed.open(QIODevice::ReadOnly) && printed.read(5) == "%PDF-");
            qunsetenv("VERSTA_PRINT_TO");
        }
    }

private:
    static int rowWith(const view::Rows &list, const QByteArray &role, const QString &value)
    {
        for (int row = 0; row < list.count(); ++row)
            if (list.cell(row, role).toString() == value)
                return row;
        return -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<view::Session> m_session;
    base::SpaceId m_space;
    CampaignScene m_scene;
};

QTEST_MAIN(Campaigns)
#include "campaigns.moc"
