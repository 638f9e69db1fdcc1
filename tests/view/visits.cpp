// SPDX-License-Identifier: GPL-3.0-or-later
#include "apart.h"
#include "app/observation/checklists.h"
#include "campaign_day.h"
#include "view/colleagues/circle.h"
#include "view/key.h"
#include "view/today/today_list.h"
#include "view/visits/act_outgoing.h"
#include "view/visits/ink_pad.h"
#include "view/visits/my_visit_list.h"
#include "view/visits/myself_list.h"
#include "view/visits/signed_visit.h"
#include "view/visits/unplanned_list.h"
#include "view/visits/visit.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int longest = 20000;

} // namespace

/// An observer at a real profile: who I am, my visits, a sheet from its first tap to its signature.
class VisitsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<view::Session> m_session;
    QString m_sheet;

    template <typename T>
    std::unique_ptr<T> made() const
    {
        auto one = std::make_unique<T>();
        one->setSession(m_session.get());
        return one;
    }

    std::unique_ptr<view::Visit> visit() const
    {
        auto one = made<view::Visit>();
        one->setChecklist(m_sheet);
        return one;
    }

    app::ChecklistPage page() const
    {
        return *m_session->workspace()->read(
            [id = *view::recordOf(m_sheet)](app::Desk &desk) { return app::checklistPage(desk, id); });
    }

    static QString first(view::Visit &visit, const char *role) { return visit.questions()->cell(0, role).toString(); }

    static QVariant drawn()
    {
        return QVariant::fromValue(domain::Drawing{1500, {{{400, 500, 0}, {2000, 900, 80}, {3000, 400, 120}}}});
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
        m_session->confirmKeyWritten();
        view::Circle circle;
        circle.setSession(m_session.get());
        QSignalSpy ready(&circle, &view::Circle::ready);
        circle.found(school, 0, {});
        QVERIFY(ready.count() > 0 || ready.wait(longest));
        bool isDone = false;
        m_session->workspace()->make<bool>(
            QStringLiteral("prepare"),
            [space = m_session->workspace()->spaces()->back().id](app::Desk &desk) { return prepareDay(desk, space); },
            this, [&isDone](bool) { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, longest);
    }

    void nobodyHasVisitsBeforeTheySayWhoTheyAre()
    {
        const auto list = made<view::MyVisitList>();
        QTRY_VERIFY_WITH_TIMEOUT(list->isReady(), longest);
        QCOMPARE(list->count(), 0);
        QVERIFY(list->me().isEmpty() && list->hasPeople());
    }

    void onePersonIsFoundByTheirNameAndRemembered()
    {
        const auto people = made<view::MyselfList>();
        QCOMPARE(people->count(), 2);
        people->setWords(QStringLiteral("орлов"));
        QCOMPARE(people->count(), 1);
        QSignalSpy chosen(people.get(), &view::MyselfList::chosen);
        people->choose(0);
        QVERIFY(chosen.wait(longest));
        QCOMPARE(people->me(), QStringLiteral("Орлова Наталья Петровна"));
        QVERIFY(people->cell(0, "isMe").toBool());
    }

    void todayStandsFirstThenWhatIsLateThenWhatComes()
    {
        const auto list = made<view::MyVisitList>();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, longest);
        QCOMPARE(list->me(), QStringLiteral("Орлова Наталья Петровна"));
        QCOMPARE(list->cell(0, "title").toString(), QStringLiteral("5А, Математика"));
        QVERIFY(list->cell(0, "isToday").toBool() && !list->cell(1, "isToday").toBool());
        QCOMPARE(list->cell(0, "act").toString(), QStringLiteral("Начать наблюдение"));
        QCOMPARE(list->cell(1, "group").toString(), QStringLiteral("Нужно закончить"));
        QCOMPARE(list->cell(2, "group").toString(), QStringLiteral("Впереди"));
        const auto today = made<view::TodayList>();
        QTRY_COMPARE_WITH_TIMEOUT(today->cell(0, "kind").toString(), QStringLiteral("visit"), longest);
        QVERIFY(today->hasRoadmaps());
    }

    void aTapOnTheVisitBeginsItsSheetOnce()
    {
        const auto list = made<view::MyVisitList>();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, longest);
        QSignalSpy opened(list.get(), &view::MyVisitList::opened);
        list->open(0);
        list->open(0); // a second finger
        QVERIFY(opened.wait(longest));
        m_sheet = opened.front().front().toString();
        QTRY_COMPARE_WITH_TIMEOUT(list->cell(0, "act").toString(), QStringLiteral("Продолжить"), longest);
        QCOMPARE(list->count(), 3);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(page().checklist.observer, QStringLiteral("Орлова Наталья Петровна"));
    }

    void everyTapIsCommittedAndTakenBackWithOne()
    {
        const auto sheet = visit();
        QCOMPARE(sheet->step(), 0); // where something is left to do
        sheet->setStep(1);
        const QString question = first(*sheet, "key");
        sheet->answer(question, QStringLiteral("no"));
        QTRY_COMPARE_WITH_TIMEOUT(first(*sheet, "value"), QStringLiteral("no"), longest);
        QCOMPARE(page().checklist.answer(question)->value, record::Value(record::Text("no")));
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(first(*sheet, "value"), QString(), longest);
        sheet->answer(question, QStringLiteral("unseen"));
        QTRY_COMPARE_WITH_TIMEOUT(first(*sheet, "value"), QStringLiteral("unseen"), longest);
        sheet->answer(question, QStringLiteral("unseen")); // what stands already is taken back
        QTRY_COMPARE_WITH_TIMEOUT(first(*sheet, "value"), QString(), longest);
    }

    void aStageWithoutViolationsIsOneTapAndAViolationTakesItAway()
    {
        const auto sheet = visit();
        sheet->setStep(1);
        QVERIFY(sheet->canBeClear());
        sheet->toggleClear();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isClear(), longest);
        QCOMPARE(first(*sheet, "value"), QStringLiteral("no"));
        QVERIFY(sheet->questions()->cell(0, "isByStage").toBool());
        QCOMPARE(sheet->stageShare(), 1.0);
        const QString question = first(*sheet, "key");
        sheet->answer(question, QStringLiteral("yes"));
        QTRY_COMPARE_WITH_TIMEOUT(first(*sheet, "value"), QStringLiteral("yes"), longest);
        QVERIFY(!sheet->isClear() && !sheet->canBeClear());
        m_session->undo()->takeBack(); // the stage is clear again with it
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isClear(), longest);
        QCOMPARE(first(*sheet, "value"), QStringLiteral("no"));
        sheet->answer(question, QStringLiteral("yes"));
        QTRY_COMPARE_WITH_TIMEOUT(first(*sheet, "value"), QStringLiteral("yes"), longest);
    }

    void aViolationAsksForWords()
    {
        const auto sheet = visit();
        sheet->setStep(1);
        const QString question = first(*sheet, "key");
        QCOMPARE(first(*sheet, "trouble"), QStringLiteral("Опишите нарушение словами."));
        sheet->comment(question, QStringLiteral("Листы лежали на столе"));
        QTRY_COMPARE_WITH_TIMEOUT(first(*sheet, "comment"), QStringLiteral("Листы лежали на столе"), longest);
        QVERIFY(first(*sheet, "trouble").isEmpty());
    }

    void aSheetIsOpenedAgainWhereItWasLeft()
    {
        const auto sheet = visit();
        const int last = sheet->steps()->count() - 1;
        for (const int left : {3, 1, last, 0, 2}) { // stages, the check, the head
            sheet->setStep(left);
            QTRY_COMPARE_WITH_TIMEOUT(visit()->step(), left, longest);
        }
        m_session->lock();
        m_session->unlock(QStringLiteral("верста столб дорога"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->workspace(), longest);
        QCOMPARE(visit()->step(), 2);
    }

    void timesAndCountsAreTakenAsTypedOrRefusedInASentence()
    {
        const auto sheet = visit();
        sheet->setHead(QStringLiteral("begins"), QStringLiteral("25:70"));
        QVERIFY(sheet->trouble().contains(QStringLiteral("25:70")));
        QVERIFY(sheet->begins().isEmpty());
        sheet->setNow(QStringLiteral("begins"));
        QVERIFY(sheet->trouble().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!sheet->begins().isEmpty(), longest);
        QVERIFY(sheet->isRunning());
        QVERIFY(m_session->observedUntil() > QDateTime::currentDateTime());
        sheet->setHead(QStringLiteral("listed"), QStringLiteral("двадцать"));
        QVERIFY(!sheet->trouble().isEmpty());
        sheet->setHead(QStringLiteral("listed"), QStringLiteral("24"));
        sheet->setHead(QStringLiteral("present"), QStringLiteral("25"));
        QTRY_COMPARE_WITH_TIMEOUT(sheet->present(), QStringLiteral("25"), longest);
        QCOMPARE(sheet->listed(), QStringLiteral("24"));
        m_session->undo()->takeBack(); // only the last one goes
        QTRY_COMPARE_WITH_TIMEOUT(sheet->present(), QString(), longest);
        QCOMPARE(sheet->listed(), QStringLiteral("24"));
    }

    void everyProblemLeadsToItsQuestion()
    {
        const auto sheet = visit();
        QVERIFY(sheet->grave() > 0);
        const int last = sheet->problems()->count() - 1;
        const int step = sheet->problems()->cell(last, "step").toInt();
        const QString question = sheet->problems()->cell(last, "question").toString();
        sheet->setStep(step);
        QVERIFY(sheet->questions()->rowOf(question) >= 0);
        QCOMPARE(sheet->questions()->rowOf(QStringLiteral("нет такого")), -1);
        QVERIFY(!made<view::SignedVisit>()->canSign());
    }

    void whoEntersItFromPaperIsNamed()
    {
        const auto sheet = visit();
        sheet->setFromPaper(true);
        QTRY_COMPARE_WITH_TIMEOUT(sheet->enteredBy(), QStringLiteral("Орлова Наталья Петровна"), longest);
        const auto act = made<view::SignedVisit>();
        act->setChecklist(m_sheet);
        QVERIFY(act->fromPaper().contains(QStringLiteral("Орлова")) && act->fromPaper().contains(QLatin1Char(':')));
    }

    void aCompleteSheetIsSignedOnceAndShownAsSigned()
    {
        const auto sheet = visit();
        const auto act = made<view::SignedVisit>();
        act->setChecklist(m_sheet);
        act->sign(drawn());
        QVERIFY(!act->isSigning()); // not while something is left
        for (int step = 2; step < sheet->steps()->count() - 1; ++step) {
            sheet->setStep(step);
            sheet->toggleClear();
            QTRY_VERIFY_WITH_TIMEOUT(sheet->isClear(), longest);
        }
        sheet->setStep(1);
        for (int i = 1; i < sheet->questions()->count(); ++i)
            sheet->answer(sheet->questions()->cell(i, "key").toString(), QStringLiteral("no"));
        sheet->setHead(QStringLiteral("begins"), QStringLiteral("0:01"));
        sheet->setHead(QStringLiteral("ends"), QStringLiteral("23:59"));
        QTRY_COMPARE_WITH_TIMEOUT(sheet->grave(), 0, longest);
        QVERIFY(!sheet->isRunning() && !m_session->observedUntil().isValid());
        QVERIFY(act->canSign());
        QSignalSpy handedIn(act.get(), &view::SignedVisit::handedIn);
        act->sign(drawn());
        act->sign(drawn());
        QVERIFY(handedIn.wait(longest));
        QTRY_VERIFY_WITH_TIMEOUT(act->isSigned() && sheet->isSigned(), longest);
        QCOMPARE(act->signatures()->count(), 1);
        QCOMPARE(act->signatures()->cell(0, "text").toString(), QStringLiteral("Подпись действительна"));
        QVERIFY(act->signatures()->cell(0, "by").toString().endsWith(QStringLiteral(", это устройство")));
        QVERIFY(act->signatures()->cell(0, "drawn").value<domain::Drawing>().strokes.size() == 1);
        QCOMPARE(act->summary()->cell(0, "text").toString(), QStringLiteral("Нарушений: 1"));
        QVERIFY(act->summary()->cell(1, "detail").toString().contains(QStringLiteral("Листы лежали на столе")));
        QVERIFY(m_session->undo()->text().isEmpty());
    }

    void whatIsSignedStaysAndItsNextVersionGoesOn()
    {
        const auto act = made<view::SignedVisit>();
        act->setChecklist(m_sheet);
        m_session->workspace()->setField(*view::recordOf(m_sheet), "answer/q02/comment", record::Text("позже"), {});
        QTRY_COMPARE_WITH_TIMEOUT(act->after()->count(), 1, longest);
        QCOMPARE(act->after()->cell(0, "detail").toString(), QStringLiteral("позже"));
        QSignalSpy next(act.get(), &view::SignedVisit::nextMade);
        act->makeNext();
        QVERIFY(next.wait(longest));
        const auto sheet = made<view::Visit>();
        sheet->setChecklist(next.front().front().toString());
        QVERIFY(!sheet->isSigned());
        QCOMPARE(sheet->ends(), QStringLiteral("23:59"));
        const auto list = made<view::MyVisitList>();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, longest); // the newest version only
        QCOMPARE(list->cell(0, "act").toString(), QStringLiteral("Продолжить"));
    }

    void theActGoesOutAsAFile()
    {
        const auto out = made<view::ActOutgoing>();
        out->setRecord(m_sheet);
        out->save(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("акт"))), view::Outgoing::Word);
        QTRY_VERIFY_WITH_TIMEOUT(!out->isRunning(), longest);
        QCOMPARE(out->outcome(), QStringLiteral("Записано."));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("акт.docx"))));
    }

    void anUnplannedVisitBeginsWithASessionAndATemplate()
    {
        const auto sessions = made<view::UnplannedList>();
        QTRY_COMPARE_WITH_TIMEOUT(sessions->count(), 4, longest);
        QVERIFY(sessions->cell(0, "isToday").toBool() && sessions->cell(1, "isToday").toBool());
        QVERIFY(sessions->templates().size() >= 4);
        QSignalSpy begun(sessions.get(), &view::UnplannedList::begun);
        sessions->setTemplateIndex(1);
        sessions->begin(sessions->cell(1, "key").toString());
        QVERIFY(begun.wait(longest));
        const auto list = made<view::MyVisitList>();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 4, longest);
    }

    void aQuestionWithTwoAnswersIsAnsweredByAChoiceOnly()
    {
        const auto list = made<view::MyVisitList>();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 4, longest);
        QSignalSpy opened(list.get(), &view::MyVisitList::opened);
        list->open(3); // in three days
        QVERIFY(opened.count() > 0 || opened.wait(longest));
        m_sheet = opened.front().front().toString();
        QVERIFY(standApart(*m_session, *view::recordOf(m_sheet), "answer/q01/value", "yes", "no"));
        const auto sheet = visit();
        sheet->setStep(1);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->questions()->cell(0, "isInConflict").toBool(), longest);
        QVERIFY(sheet->isInConflict() && !sheet->questions()->cell(1, "isInConflict").toBool());
        QSignalSpy failed(m_session.get(), &view::Session::failed);
        sheet->answer(QStringLiteral("q01"), QStringLiteral("unseen"));
        QVERIFY(failed.wait(longest));
        QCOMPARE(failed.back().at(1).value<base::Error>().code, base::Error::Code::conflict);
        QVERIFY(m_session->notice().contains(QStringLiteral("два значения")));
        QVERIFY(sheet->isInConflict());
    }

    void aPadTakesStrokesOfThePointerAndOfTheKeyboard()
    {
        view::InkPad pad;
        pad.setSize({400, 130});
        QVERIFY(pad.isEmpty());
        for (const auto &[type, x] : {std::pair(QEvent::MouseButtonPress, 50.0), std::pair(QEvent::MouseMove, 200.0),
                                      std::pair(QEvent::MouseButtonRelease, 900.0)}) { // past the edge
            QMouseEvent event(type, {x, 60}, {x, 60}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&pad, &event);
        }
        QCOMPARE(pad.lines(), 1);
        const auto drawing = pad.drawn().value<domain::Drawing>();
        QCOMPARE(drawing.strokes.front().size(), 3u);
        QCOMPARE(drawing.strokes.front().back().x, domain::padWidth);
        QVERIFY(bool(domain::bytesOf(drawing)));
        for (const int key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(&pad, &event);
        }
        QCOMPARE(pad.lines(), 2);
        QVERIFY(!pad.isPenDown());
        QKeyEvent back(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
        QCoreApplication::sendEvent(&pad, &back);
        QCOMPARE(pad.lines(), 1);
        pad.clear();
        QVERIFY(pad.isEmpty());
    }

    void aBlankFromPaperIsEnteredByItsOwnSheetAndSaysSo()
    {
        const auto sessions = made<view::UnplannedList>();
        sessions->setProperty("template", QStringLiteral("training@1"));
        sessions->setProperty("isFromPaper", true);
        QTRY_VERIFY_WITH_TIMEOUT(sessions->isReady(), longest);
        QCOMPARE(sessions->templates().at(sessions->templateIndex()), QStringLiteral("Подготовка наблюдателей"));
        QSignalSpy begun(sessions.get(), &view::UnplannedList::begun);
        sessions->begin(sessions->cell(0, "key").toString());
        QVERIFY(begun.wait(longest));
        m_sheet = begun.front().front().toString();
        const auto sheet = visit();
        QTRY_COMPARE_WITH_TIMEOUT(sheet->enteredBy(), QStringLiteral("Орлова Наталья Петровна"), longest);
        // whoever comes with the same paper again sees that it is there
        const auto again = made<view::UnplannedList>();
        QTRY_VERIFY_WITH_TIMEOUT(again->isReady(), longest);
        QVERIFY(again->cell(0, "begun")
                    .toString()
                    .endsWith(QStringLiteral(": Орлова Наталья Петровна, Орлова Наталья Петровна")));
    }

    void aLockedProfileWaitsForNoVisit()
    {
        m_session->observeUntil(QDateTime::currentDateTime().addSecs(60));
        m_session->lock();
        QVERIFY(!m_session->observedUntil().isValid());
    }
};

QTEST_MAIN(VisitsTest)
#include "visits.moc"
