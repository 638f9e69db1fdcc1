// SPDX-License-Identifier: GPL-3.0-or-later
#include "apart.h"
#include "app/people/myself.h"
#include "app/records.h"
#include "view/colleagues/circle.h"
#include "view/colleagues/organisation_list.h"
#include "view/exchange/drive.h"
#include "view/exchange/journal_list.h"
#include "view/key.h"
#include "view/records/conflict_list.h"
#include "view/records/field_edit.h"
#include "view/records/history_list.h"
#include "view/records/hit_list.h"
#include "view/roadmaps/doubt_list.h"
#include "view/roadmaps/intake.h"
#include "view/roadmaps/measure_list.h"
#include "view/roadmaps/measure_page.h"
#include "view/roadmaps/occasion_list.h"
#include "view/roadmaps/roadmap_list.h"
#include "view/sync_line.h"
#include "view/today/today_list.h"

#include <QFile>
#include <QPdfWriter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

constexpr int longest = 20000;

/// The models over a real profile with one school and one roadmap in it. Each test leaves what it wrote; none needs
/// what another wrote.
class Pages : public QObject
{
    Q_OBJECT

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
        foundSchool();
        m_roadmap = import(document());
        QVERIFY(!m_roadmap.isEmpty());
    }

    void theListShowsTheRoadmapWithItsProgress()
    {
        view::RoadmapList list;
        list.setSession(m_session.get());
        QVERIFY(list.count() >= 1);
        QCOMPARE(list.cell(0, "key").toString(), m_roadmap);
        QVERIFY(!list.cell(0, "title").toString().isEmpty());
        QVERIFY(list.cell(0, "progress").toString().contains(QStringLiteral("Выполнено")));
    }

    void aFilterShowsSomeAndSaysOfHowMany()
    {
        auto list = measures();
        const int all = list->count();
        QVERIFY(all > 2);
        QCOMPARE(list->total(), all);
        list->setOnlyLate(true);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(list->cell(i, "late").toBool());
        list->setOnlyLate(false);
        list->setOnlyOurs(true);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(list->cell(i, "ours").toBool());
        QCOMPARE(list->total(), all);
        list->setOnlyOurs(false);
        QCOMPARE(list->count(), all);
    }

    void whatNamesMeCanBeListedAlone()
    {
        auto list = measures();
        QVERIFY(!list->knowsMe()); // nobody said it, and nobody can ask for it
        const QString named = list->cell(1, "key").toString();
        m_session->workspace()->change(QStringLiteral("myself"), [&](app::Desk &desk) {
            const auto said = app::setMyself(desk, {QStringLiteral("Озёрная Нина Павловна"), {}});
            const record::Text party("Комитет образования, Озёрной Н.П.");
            return said ? app::setField(desk, *view::recordOf(named), "responsible-text", party, {}) : said;
        });
        QTRY_VERIFY_WITH_TIMEOUT(list->knowsMe(), longest);
        list->setOnlyMine(true);
        QCOMPARE(list->count(), 1);
        view::MeasurePage page;
        page.setSession(m_session.get());
        page.setMeasure(named);
        QVERIFY(page.isMine() && page.isOurs());
        list->showAll();
        QVERIFY(!list->onlyMine() && list->count() > 1);
    }

    void wordsPartiesMonthAndOrderAreAskedOfTheMeasures()
    {
        auto list = measures();
        const int all = list->count();
        list->setWords(QStringLiteral("совещание ДИРЕКТОРАМИ"));
        QCOMPARE(list->count(), 1);
        list->setWords(QStringLiteral("такого здесь нет"));
        QCOMPARE(list->count(), 0);
        list->showAll();
        QCOMPARE(list->count(), all);
        QVERIFY(list->parties().size() > 2);
        list->setParty(1);
        QVERIFY(list->count() > 0 && list->count() < all);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(list->cell(i, "responsible").toString().contains(list->parties().at(1)));
        list->showAll();
        QVERIFY(!list->cell(0, "section").toString().isEmpty());
        list->setOrder(view::MeasureList::ByText);
        QCOMPARE(list->cell(0, "section").toString(), QString());
        for (int i = 1; i < list->count(); ++i)
            QVERIFY(QString::localeAwareCompare(list->cell(i - 1, "measureText").toString(),
                                                list->cell(i, "measureText").toString())
                    <= 0);
        for (const auto order : {view::MeasureList::ByDeadline, view::MeasureList::ByResponsible,
                                 view::MeasureList::ByState, view::MeasureList::ByDocument}) {
            list->setOrder(order);
            QCOMPARE(list->count(), all);
        }
    }

    void theYearStripHoldsEveryWindowBetweenItsMonths()
    {
        auto list = measures();
        const auto months = list->months();
        QVERIFY(months.size() >= 12 && months.size() <= 24);
        QCOMPARE(months.first().toMap().value(QStringLiteral("at")).toDouble(), 0.0);
        int bars = 0;
        for (int i = 0; i < list->count(); ++i) {
            const auto drawn = list->cell(i, "bars").toList();
            for (const auto &bar : drawn) {
                const double from = bar.toMap().value(QStringLiteral("from")).toDouble();
                const double to = bar.toMap().value(QStringLiteral("to")).toDouble();
                QVERIFY(from >= 0 && from <= to && to <= 1);
                ++bars;
            }
        }
        QVERIFY(bars >= list->count()); // one has two windows
    }

    void theYearStripOfAPlanWithoutDatesIsThisYear()
    {
        const view::Strip strip(app::RoadmapPage{}, QDate(2026, 5, 17));
        QCOMPARE(strip.from(), QDate(2026, 1, 1));
        QCOMPARE(strip.to(), QDate(2027, 1, 1));
        QCOMPARE(strip.at(QDate(2026, 1, 1)), 0.0);
        QVERIFY(strip.at(QDate(2026, 7, 2)) > 0.49 && strip.at(QDate(2026, 7, 2)) < 0.51);
        QCOMPARE(strip.at(QDate(1999, 1, 1)), 0.0);
        QCOMPARE(strip.at(QDate(2099, 1, 1)), 1.0);
        QCOMPARE(strip.months().size(), 12);
        QVERIFY(strip.months().first().toMap().value(QStringLiteral("name"))
                != QStringLiteral("2026")); // no other year
    }

    void theYearStripNamesTheYearThatBegins()
    {
        app::RoadmapPage page;
        page.measures.resize(1);
        page.measures[0].measure.deadline.windows = {{QDate(2026, 9, 1), QDate(2027, 2, 10), {}, {}}};
        const auto months = view::Strip(page, QDate(2026, 10, 1)).months();
        QCOMPARE(months.size(), 6);
        QCOMPARE(months[4].toMap().value(QStringLiteral("name")).toString(), QStringLiteral("2027"));
        QCOMPARE(months[4].toMap().value(QStringLiteral("month")).toInt(), 0);
    }

    void todayTellsWhatIsLateWhatWaitsAndWhatIsOnlyHere()
    {
        view::TodayList today;
        today.setSession(m_session.get());
        QVERIFY(today.hasRoadmaps());
        QVERIFY(today.onlyOurs()); // a school's profile
        today.setOnlyOurs(false);
        QStringList kinds;
        int late = 0;
        for (int i = 0; i < today.count(); ++i) {
            kinds += today.cell(i, "kind").toString();
            late += today.cell(i, "tone").toInt() == view::tone::Alarm ? 1 : 0;
        }
        QVERIFY(kinds.contains(QStringLiteral("measure")));
        QVERIFY(kinds.contains(QStringLiteral("doubts")));
        QVERIFY(late > 0); // the sample's year is over
        QVERIFY(today.urgent() >= late);
        QVERIFY(!today.date().isEmpty() && !today.summary().isEmpty());
        const int all = today.count();
        today.setOnlyOurs(true);
        QVERIFY(today.count() < all);
    }

    void doubtsOfOneKindAreSettledTogether()
    {
        view::DoubtList doubts;
        doubts.setSession(m_session.get());
        doubts.setRoadmap(m_roadmap);
        QVERIFY(doubts.count() > 0);
        const QString kind = doubts.cell(0, "what").toString();
        const int ofKind = doubts.countOf(kind);
        const int all = doubts.count();
        QVERIFY(ofKind > 0);
        for (int i = 0; i < ofKind; ++i)
            QCOMPARE(doubts.cell(i, "what").toString(), kind); // they stand together
        doubts.skipAll(kind);
        QTRY_COMPARE_WITH_TIMEOUT(doubts.count(), all - ofKind, longest);
        QCOMPARE(doubts.countOf(kind), 0);
    }

    void aStatusIsCommittedAndEverybodyWhoShowsItReadsAgain()
    {
        const QString measure = measureAt(0);
        auto list = measures();
        view::OccasionList occasions;
        occasions.setSession(m_session.get());
        occasions.setMeasure(measure);
        view::MeasurePage page;
        page.setSession(m_session.get());
        page.setMeasure(measure);
        QVERIFY(occasions.count() >= 1);
        for (int i = 0; i < occasions.count(); ++i)
            occasions.setStatus(i, int(domain::Status::done));
        QTRY_COMPARE_WITH_TIMEOUT(page.state(), QStringLiteral("Выполнено"), longest);
        QTRY_COMPARE_WITH_TIMEOUT(list->cell(0, "stateText").toString(), QStringLiteral("Выполнено"), longest);
        QCOMPARE(occasions.cell(0, "status").toInt(), int(domain::Status::done));
    }

    void anEditIsTakenBackWithOneTap()
    {
        const QString measure = measureAt(5);
        view::OccasionList occasions;
        occasions.setSession(m_session.get());
        occasions.setMeasure(measure);
        const int before = occasions.cell(0, "status").toInt();
        occasions.setStatus(0, int(domain::Status::underWay));
        QTRY_COMPARE_WITH_TIMEOUT(occasions.cell(0, "status").toInt(), int(domain::Status::underWay), longest);
        QVERIFY(m_session->undo()->text().contains(QStringLiteral("В работе")));
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(occasions.cell(0, "status").toInt(), before, longest);
        QCOMPARE(m_session->undo()->text(), QString());

        auto edit = editOf(measure);
        edit->begin();
        edit->commit(QStringLiteral("первое"));
        QTRY_COMPARE_WITH_TIMEOUT(editOf(measure)->text(), QStringLiteral("первое"), longest);
        edit->begin();
        edit->commit(QStringLiteral("второе"));
        QTRY_COMPARE_WITH_TIMEOUT(editOf(measure)->text(), QStringLiteral("второе"), longest);
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(editOf(measure)->text(), QStringLiteral("первое"), longest);
    }

    void anOfferToTakeBackEndsByItselfAndHoldsOneEdit()
    {
        view::Undo undo(nullptr, 1);
        int calls = 0;
        undo.offer(QStringLiteral("раз"), [&calls] { calls += 1; });
        QTRY_COMPARE_WITH_TIMEOUT(undo.text(), QString(), longest);
        undo.takeBack();
        QCOMPARE(calls, 0);
        view::Undo patient;
        patient.offer(QStringLiteral("раз"), [&calls] { calls += 1; });
        patient.offer(QStringLiteral("два"), [&calls] { calls += 10; });
        patient.takeBack();
        patient.takeBack();
        QCOMPARE(calls, 10);
    }

    void notesAreWrittenOnLeavingAndStandInTheHistory()
    {
        const QString measure = measureAt(1);
        auto edit = editOf(measure);
        edit->begin();
        edit->commit(QStringLiteral("договорились с районом"));
        view::HistoryList history;
        history.setSession(m_session.get());
        history.setRecord(measure);
        history.setPath(QStringLiteral("notes"));
        QTRY_COMPARE_WITH_TIMEOUT(history.count(), 1, longest);
        QCOMPARE(history.cell(0, "value").toString(), QStringLiteral("договорились с районом"));
        QCOMPARE(history.cell(0, "field").toString(), QStringLiteral("Примечание"));
        QVERIFY(!history.cell(0, "current").toBool()); // nothing else stood there
        QCOMPARE(history.cell(0, "author").toString(), QStringLiteral("это устройство"));
    }

    void anOpenEditorKeepsWhatWasShownWhenSomethingElseArrives()
    {
        const QString measure = measureAt(2);
        auto edit = editOf(measure);
        auto other = editOf(measure);
        edit->begin();
        other->begin();
        other->commit(QStringLiteral("другое окно"));
        QSignalSpy changed(m_session.get(), &view::Session::changed);
        QVERIFY(changed.count() > 0 || changed.wait(longest));
        QCOMPARE(edit->text(), QString());
        edit->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(edit->text(), QStringLiteral("другое окно"), longest);
    }

    void aTextThatIsTooLongIsRefusedWithASentenceAndTheOldOneStands()
    {
        auto edit = editOf(measureAt(3));
        const QString before = edit->text();
        edit->begin();
        edit->commit(QString(40000, QLatin1Char('x')));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->notice().isEmpty(), longest);
        m_session->dismissNotice();
        QCOMPARE(m_session->notice(), QString());
        edit->cancel();
        QCOMPARE(edit->text(), before);
    }

    void aSettledDoubtLeavesTheList()
    {
        view::DoubtList doubts;
        doubts.setSession(m_session.get());
        doubts.setRoadmap(m_roadmap);
        const int before = doubts.count();
        QVERIFY(before > 0);
        QVERIFY(!doubts.cell(0, "what").toString().isEmpty());
        doubts.skip(0);
        QTRY_COMPARE_WITH_TIMEOUT(doubts.count(), before - 1, longest);
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(doubts.count(), before, longest);
        doubts.skip(0);
        QTRY_COMPARE_WITH_TIMEOUT(doubts.count(), before - 1, longest);
    }

    void theSameFileAgainIsKnownAndANonsenseFileIsRefused()
    {
        view::Intake intake;
        intake.setSession(m_session.get());
        intake.start(QUrl::fromLocalFile(document()), school());
        QTRY_VERIFY_WITH_TIMEOUT(intake.isDone(), longest);
        QVERIFY(intake.outcome().contains(QStringLiteral("уже загружен")));
        const QString nonsense = m_folder.filePath(QStringLiteral("рецепт.txt"));
        QFile file(nonsense);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Взять муку, воду и соль.\n");
        file.close();
        intake.start(QUrl::fromLocalFile(nonsense), school());
        QTRY_VERIFY_WITH_TIMEOUT(!intake.isRunning(), longest);
        QVERIFY(!intake.isDone());
        QVERIFY2(intake.trouble().contains(QStringLiteral("не дорожная карта")), qPrintable(intake.trouble()));
    }

    void searchFindsAnotherFormOfTheWord()
    {
        view::HitList hits;
        hits.setSession(m_session.get());
        hits.setWords(QStringLiteral("приказ"));
        hits.setWords(firstWord());
        QVERIFY(hits.count() > 0);
        hits.setWords(QStringLiteral("   "));
        QCOMPARE(hits.count(), 0);
    }

    void searchOpensTheTemplateOfAPrintedBlankOrSaysWhyNot()
    {
        view::HitList hits;
        hits.setSession(m_session.get());
        hits.setWords(QStringLiteral("VERSTA:TEMPLATE-OBSERVATION-1"));
        QCOMPARE(hits.count(), 1);
        QCOMPARE(hits.cell(0, "page").toInt(), int(view::HitList::Template));
        QCOMPARE(hits.cell(0, "target").toString(), QStringLiteral("observation@1"));
        QVERIFY(hits.stray().isEmpty());
        hits.setWords(QStringLiteral("VERSTA:TEMPLATE-OBSERVATION-7"));
        QVERIFY(hits.count() == 0 && hits.stray().contains(QStringLiteral("Обновите")));
        hits.setWords(QStringLiteral("VERSTA:TEMPLATE-MISSING-1"));
        QVERIFY(hits.stray().contains(QStringLiteral("обмен")));
        hits.setWords(QStringLiteral("нетникакогослова"));
        QVERIFY(hits.count() == 0 && hits.stray().isEmpty());
    }

    void whatCannotBeReachedIsSaidAndNothingIsLost()
    {
        view::Circle circle;
        circle.setSession(m_session.get());
        circle.join(QStringLiteral("AAAA"));
        QVERIFY(circle.trouble().contains(QStringLiteral("адрес")));
        circle.setEndpoint(QStringLiteral("ftp://nowhere"));
        QVERIFY(circle.trouble().contains(QStringLiteral("https://")));
        circle.found(QStringLiteral("   "), 0, {});
        QVERIFY(circle.trouble().contains(QStringLiteral("название")));
        view::SyncLine line;
        line.setSession(m_session.get());
        QCOMPARE(line.text(), QStringLiteral("Всё хранится только на этом устройстве"));
        QVERIFY(!line.canExchange());
    }

    void anInvitationIsShownUntilItIsPassedOn()
    {
        view::Circle circle;
        circle.setSession(m_session.get());
        circle.invite(school(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(circle.invitation().size(), 39, longest);
        circle.forgetInvitation();
        QCOMPARE(circle.invitation(), QString());
    }

    void twoValuesStandSideBySideUntilSomebodyChooses()
    {
        const QString measure = measureAt(4);
        QVERIFY(standApart(*m_session, *view::recordOf(measure)));
        view::SyncLine line;
        line.setSession(m_session.get());
        QVERIFY2(line.text().startsWith(QStringLiteral("Нет связи")), qPrintable(line.text()));
        view::ConflictList conflicts;
        conflicts.setSession(m_session.get());
        conflicts.setRecord(measure);
        QTRY_COMPARE_WITH_TIMEOUT(conflicts.count(), 2, longest);
        QCOMPARE(conflicts.fields(), 1);
        QCOMPARE(conflicts.cell(0, "author").toString(), QStringLiteral("это устройство"));
        auto edit = editOf(measure);
        QVERIFY(edit->isInConflict());
        const QString chosen = conflicts.cell(1, "value").toString();
        const QString other = conflicts.cell(0, "value").toString();
        conflicts.choose(1);
        QTRY_COMPARE_WITH_TIMEOUT(conflicts.count(), 0, longest);
        view::HistoryList history;
        history.setSession(m_session.get());
        history.setRecord(measure);
        history.setPath(QStringLiteral("notes"));
        QVERIFY(history.count() > 1);
        for (int i = 0; i < history.count(); ++i)
            QCOMPARE(history.cell(i, "current").toBool(), i == 0); // what stands now, newest first
        m_session->undo()->takeBack();
        QTRY_COMPARE_WITH_TIMEOUT(conflicts.count(), 2, longest);
        QCOMPARE((QSet<QString>{conflicts.cell(0, "value").toString(), conflicts.cell(1, "value").toString()}),
                 (QSet<QString>{chosen, other}));
        conflicts.choose(conflicts.cell(0, "value").toString() == chosen ? 0 : 1);
        QTRY_COMPARE_WITH_TIMEOUT(conflicts.count(), 0, longest);
        QVERIFY(!edit->isInConflict());
        QCOMPARE(edit->text(), chosen);
        conflicts.choose(0); // nothing is there any more
    }

    void aConflictOfAnotherRecordIsNotListed()
    {
        view::ConflictList conflicts;
        conflicts.setSession(m_session.get());
        conflicts.setRecord(measureAt(0));
        QCOMPARE(conflicts.count(), 0);
    }

    void aDriveThatIsStoppedSaysThatNothingIsLost()
    {
        view::Drive drive;
        drive.setSession(m_session.get());
        const QString file = m_folder.filePath(QStringLiteral("остановлено.versta"));
        QSemaphore isStopped; // until then the lane is busy
        m_session->workspace()->printRoadmap({}, [this, &isStopped] {
            isStopped.acquire();
            return std::unique_ptr<QPagedPaintDevice>(
                std::make_unique<QPdfWriter>(m_folder.filePath(QStringLiteral("пусто.pdf"))));
        });
        drive.write(QUrl::fromLocalFile(file));
        QVERIFY(drive.progress().contains(QStringLiteral("Записываем")));
        drive.stop();
        isStopped.release();
        QTRY_VERIFY_WITH_TIMEOUT(!drive.isRunning(), longest);
        QVERIFY2(drive.trouble().contains(QStringLiteral("ничего не потеряно")), qPrintable(drive.outcome()));
        QVERIFY(!QFile::exists(file) && drive.progress().isEmpty() && drive.percent() == 0);
        drive.read(QUrl::fromLocalFile(file));
        QVERIFY(drive.progress().contains(QStringLiteral("Берём")));
        QTRY_VERIFY_WITH_TIMEOUT(!drive.isRunning(), longest);
    }

    void theJournalIsReadInSentences()
    {
        view::Drive drive;
        drive.setSession(m_session.get());
        drive.write(QUrl(QStringLiteral("https://example.org/x.versta")));
        QVERIFY(!drive.isRunning() && !drive.trouble().isEmpty());
        view::JournalList journal;
        journal.setSession(m_session.get());
        const int before = journal.count();
        const QString file = m_folder.filePath(QStringLiteral("район.versta"));
        drive.write(QUrl::fromLocalFile(file));
        QVERIFY(drive.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!drive.isRunning(), longest);
        QVERIFY2(drive.outcome().contains(QStringLiteral("Записано")), qPrintable(drive.trouble()));
        drive.read(QUrl::fromLocalFile(file));
        QTRY_VERIFY_WITH_TIMEOUT(!drive.isRunning(), longest);
        QVERIFY(drive.outcome().contains(QStringLiteral("ничего нового")));
        drive.read(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("нет.versta"))));
        QTRY_VERIFY_WITH_TIMEOUT(!drive.isRunning(), longest);
        QVERIFY(drive.trouble().contains(QStringLiteral("не нашёлся")) && drive.outcome().isEmpty());
        QTRY_COMPARE(journal.count(), before + 3);
        QVERIFY(journal.cell(0, "title").toString().contains(QStringLiteral("не нашёлся")));
        QVERIFY(journal.cell(1, "title").toString().contains(QStringLiteral("Взято")));
        QVERIFY(journal.cell(2, "title").toString().contains(QStringLiteral("Записано на флешку")));
        QVERIFY(journal.cell(2, "details").toString().contains(QStringLiteral("район.versta")));
        QVERIFY(journal.cell(2, "moment").toString().contains(QStringLiteral("сегодня")));
    }

private:
    static QString document() { return QStringLiteral(VERSTA_SOURCE_DIR "/assets/samples/tabs.txt"); }

    void foundSchool()
    {
        view::Circle circle;
        circle.setSession(m_session.get());
        QSignalSpy ready(&circle, &view::Circle::ready);
        circle.found(QStringLiteral("МБОУ СОШ № 5"), 0, {});
        QVERIFY(ready.count() > 0 || ready.wait(longest));
    }

    QString school() const
    {
        view::OrganisationList list;
        list.setSession(m_session.get());
        return list.keyAt(int(list.names().indexOf(QStringLiteral("МБОУ СОШ № 5"))));
    }

    QString import(const QString &file) const
    {
        view::Intake intake;
        intake.setSession(m_session.get());
        intake.start(QUrl::fromLocalFile(file), school());
        const bool isDone = QTest::qWaitFor([&intake] { return intake.isDone(); }, longest);
        return isDone ? intake.roadmap() : QString();
    }

    std::unique_ptr<view::MeasureList> measures() const
    {
        auto list = std::make_unique<view::MeasureList>();
        list->setSession(m_session.get());
        list->setRoadmap(m_roadmap);
        return list;
    }

    QString measureAt(int row) const { return measures()->cell(row, "key").toString(); }

    QString firstWord() const { return measures()->cell(0, "measureText").toString().section(QLatin1Char(' '), 0, 0); }

    std::unique_ptr<view::FieldEdit> editOf(const QString &measure) const
    {
        auto edit = std::make_unique<view::FieldEdit>();
        edit->setSession(m_session.get());
        edit->setRecord(measure);
        edit->setPath(QStringLiteral("notes"));
        return edit;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<view::Session> m_session;
    QString m_roadmap;
};

QTEST_GUILESS_MAIN(Pages)
#include "pages.moc"
